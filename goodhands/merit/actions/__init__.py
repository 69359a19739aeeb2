"""Every change of the merit room, as verbs."""

from goodhands.merit.actions.access import (
    note_export,
    note_figures_read,
    note_incident_read,
    note_message_read,
    note_own_visit,
    note_record_read,
)
from goodhands.merit.actions.admitting import Admission, admit
from goodhands.merit.actions.bringing_in import Sighting, bring_in
from goodhands.merit.actions.calibrating import Judgement, finish, judge_reply
from goodhands.merit.actions.chairing import reveal, settle
from goodhands.merit.actions.claiming import Claim, claim, take_back
from goodhands.merit.actions.deciding import acknowledge, confirm, dismiss, reopen
from goodhands.merit.actions.disputing import dispute, overturn, uphold
from goodhands.merit.actions.erasing import erase_incidents
from goodhands.merit.actions.examples import mark_seen, pick, unpick
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.actions.looking_again import SecondVerdict, judge_again
from goodhands.merit.actions.lot import salt
from goodhands.merit.actions.moving import move
from goodhands.merit.actions.noticing import NOTICE_TASK, notice_skills, notice_skills_of
from goodhands.merit.actions.opening import NewSession, open_session
from goodhands.merit.actions.opinions import JUDGE_TASK, ask_judge
from goodhands.merit.actions.own_behaviours import NewBehaviour, add_behaviour, retire_behaviour
from goodhands.merit.actions.praising import Praise, praise, withdraw
from goodhands.merit.actions.proposals import Proposal
from goodhands.merit.actions.proposing import propose
from goodhands.merit.actions.reading import READ_TASK, read_replies, read_reply
from goodhands.merit.actions.reporting import Report, report
from goodhands.merit.actions.settings import set_rates, set_second_look
from goodhands.merit.actions.talking import comment
from goodhands.merit.actions.weighing_several import (
    Weighed,
    acknowledge_several,
    confirm_several,
    dismiss_several,
    reopen_several,
)

__all__ = [
    "JUDGE_TASK",
    "NOTICE_TASK",
    "READ_TASK",
    "Admission",
    "Claim",
    "DecisionRefused",
    "Judgement",
    "NewBehaviour",
    "NewSession",
    "Praise",
    "Proposal",
    "Report",
    "SecondVerdict",
    "Sighting",
    "Weighed",
    "acknowledge",
    "acknowledge_several",
    "add_behaviour",
    "admit",
    "ask_judge",
    "bring_in",
    "claim",
    "comment",
    "confirm",
    "confirm_several",
    "dismiss",
    "dismiss_several",
    "dispute",
    "erase_incidents",
    "finish",
    "judge_again",
    "judge_reply",
    "mark_seen",
    "move",
    "note_export",
    "note_figures_read",
    "note_incident_read",
    "note_message_read",
    "note_own_visit",
    "note_record_read",
    "notice_skills",
    "notice_skills_of",
    "open_session",
    "overturn",
    "pick",
    "praise",
    "propose",
    "read_replies",
    "read_reply",
    "reopen",
    "reopen_several",
    "report",
    "retire_behaviour",
    "reveal",
    "salt",
    "set_rates",
    "set_second_look",
    "settle",
    "take_back",
    "unpick",
    "uphold",
    "withdraw",
]
