"""Every question that pages ask about incidents."""

from goodhands.merit.queries.access import LOOKS_SIZE, access_log, looks_at
from goodhands.merit.queries.access import PAGE_SIZE as LOG_SIZE
from goodhands.merit.queries.all_mail import MailFilters, find_message, mail, mail_around
from goodhands.merit.queries.behaviours import (
    every_own_behaviour,
    find_behaviour,
    find_own_behaviour,
    own_behaviours,
    titles,
    whom_to_report,
)
from goodhands.merit.queries.calibration import (
    SessionUnknown,
    find_reply,
    find_session,
    possible_replies,
    possible_reviewers,
    replies_of,
    reviewers_of,
    sessions,
)
from goodhands.merit.queries.claims import CLAIMS_SIZE, claims_page, find_claim
from goodhands.merit.queries.coaching import (
    coaching_among,
    counts_nothing,
    is_admitted,
    is_coaching,
    phase_then,
)
from goodhands.merit.queries.disputes import disputable_until, may_settle
from goodhands.merit.queries.export import may_export, record_archive, record_parts
from goodhands.merit.queries.figures import (
    Coverage,
    coverage,
    coverage_by_inbox,
    precision,
    precision_of,
    together,
)
from goodhands.merit.queries.news import news
from goodhands.merit.queries.opinions import JudgeState, judge_state
from goodhands.merit.queries.plans import plan_of, praised_skills
from goodhands.merit.queries.records import PAGE_SIZE as RECORD_SIZE
from goodhands.merit.queries.records import (
    comments_on,
    find_own,
    may_see_record,
    own_replies,
    record_of,
    whose_records,
)
from goodhands.merit.queries.review import (
    PAGE_SIZE,
    Filters,
    IncidentUnknown,
    find,
    neighbours,
    queue,
    visible_to,
    waiting,
    waiting_count,
)
from goodhands.merit.queries.second_looks import agreement_of_looks, given_by, looks_for
from goodhands.merit.queries.settings import history, may_set, scope, second_look_percent
from goodhands.merit.queries.sight import others_seen, visibility
from goodhands.merit.queries.skills import letters_behind
from goodhands.merit.queries.teams import (
    TEAM_SIZE,
    TeamFilters,
    TeamRow,
    TeamSum,
    sees_others,
    team,
    team_sums,
)
from goodhands.merit.queries.turns import reason_given, turns_before, turns_of
from goodhands.merit.queries.verdicts import agreement_in, all_verdicts, own_verdicts, sees_verdicts

__all__ = [
    "CLAIMS_SIZE",
    "LOG_SIZE",
    "LOOKS_SIZE",
    "PAGE_SIZE",
    "RECORD_SIZE",
    "TEAM_SIZE",
    "Coverage",
    "Filters",
    "IncidentUnknown",
    "JudgeState",
    "MailFilters",
    "SessionUnknown",
    "TeamFilters",
    "TeamRow",
    "TeamSum",
    "access_log",
    "agreement_in",
    "agreement_of_looks",
    "all_verdicts",
    "claims_page",
    "coaching_among",
    "comments_on",
    "counts_nothing",
    "coverage",
    "coverage_by_inbox",
    "disputable_until",
    "every_own_behaviour",
    "find",
    "find_behaviour",
    "find_claim",
    "find_message",
    "find_own",
    "find_own_behaviour",
    "find_reply",
    "find_session",
    "given_by",
    "history",
    "is_admitted",
    "is_coaching",
    "judge_state",
    "letters_behind",
    "looks_at",
    "looks_for",
    "mail",
    "mail_around",
    "may_export",
    "may_see_record",
    "may_set",
    "may_settle",
    "neighbours",
    "news",
    "others_seen",
    "own_behaviours",
    "own_replies",
    "own_verdicts",
    "phase_then",
    "plan_of",
    "possible_replies",
    "possible_reviewers",
    "praised_skills",
    "precision",
    "precision_of",
    "queue",
    "reason_given",
    "record_archive",
    "record_of",
    "record_parts",
    "replies_of",
    "reviewers_of",
    "scope",
    "second_look_percent",
    "sees_others",
    "sees_verdicts",
    "sessions",
    "team",
    "team_sums",
    "titles",
    "together",
    "turns_before",
    "turns_of",
    "visibility",
    "visible_to",
    "waiting",
    "waiting_count",
    "whom_to_report",
    "whose_records",
]
