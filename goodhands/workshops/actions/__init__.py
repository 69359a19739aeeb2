"""Every change of the workshops room, as verbs."""

from goodhands.workshops.actions.access import WorkshopRefused
from goodhands.workshops.actions.agenda import drop, note_outcome, place, put_forward
from goodhands.workshops.actions.closing import close
from goodhands.workshops.actions.contributing import Offer, accept, contribute, send_back
from goodhands.workshops.actions.erasing import erase_part
from goodhands.workshops.actions.examples import allow_name, bring_in, withhold_name
from goodhands.workshops.actions.excusing import excuse, expect
from goodhands.workshops.actions.mailing import MAIL_TASK, invite, mail_minutes, mail_workshop
from goodhands.workshops.actions.planning import Plan, cancel, change, plan

__all__ = [
    "MAIL_TASK",
    "Offer",
    "Plan",
    "WorkshopRefused",
    "accept",
    "allow_name",
    "bring_in",
    "cancel",
    "change",
    "close",
    "contribute",
    "drop",
    "erase_part",
    "excuse",
    "expect",
    "invite",
    "mail_minutes",
    "mail_workshop",
    "note_outcome",
    "place",
    "plan",
    "put_forward",
    "send_back",
    "withhold_name",
]
