"""Every check, in the order in which a margin shows them. To add one: a file here, a name below."""

from goodhands.conduct.rules.case import Check
from goodhands.conduct.rules.checks import (
    asks_known_info,
    bare_link,
    conversation_ender,
    empathy_missing,
    escalation_needed,
    expectation_missing,
    greet_by_name,
    missed_congratulation,
    missed_opportunity,
    negative_language,
    no_assurance,
    no_introduction,
    no_thanks,
    poor_writing,
    promise_without_date,
    rude_term,
    sign_off_name,
    ticket_number_jargon,
    unanswered_thread,
    upset_not_escalated,
    vague_term,
)

CHECKS: tuple[Check, ...] = (
    greet_by_name.CHECK,
    sign_off_name.CHECK,
    vague_term.CHECK,
    rude_term.CHECK,
    negative_language.CHECK,
    bare_link.CHECK,
    expectation_missing.CHECK,
    promise_without_date.CHECK,
    unanswered_thread.CHECK,
    empathy_missing.CHECK,
    no_thanks.CHECK,
    missed_congratulation.CHECK,
    no_assurance.CHECK,
    upset_not_escalated.CHECK,
    escalation_needed.CHECK,
    missed_opportunity.CHECK,
    conversation_ender.CHECK,
    asks_known_info.CHECK,
    no_introduction.CHECK,
    no_introduction.NEW_COLLEAGUE,
    ticket_number_jargon.CHECK,
    poor_writing.CHECK,
)

BY_ID = {check.id: check for check in CHECKS}
