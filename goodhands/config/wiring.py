"""Who hears which event, what runs in the background and when. One page that answers "what happens then?".

Values are dotted paths, so that nothing below imports upward; a test resolves each of them.
"""

from goodhands.jobs.schedule import Periodic

# Event kind → listeners, called in this order, in the transaction that records the event.
LISTENERS: dict[str, tuple[str, ...]] = {
    "*": ("goodhands.conversations.listeners.tell_open_pages",),
}

# Who hears what was decided on an incident of the ledger, in this order, in the transaction of the decision.
DECIDED: tuple[str, ...] = ("goodhands.ledger.listeners.draft_due",)

# What a person's whole record holds when it is taken along, in this order: functions of (person, now=) that
# return a Part (goodhands/merit/rules/record_parts.py). A room that keeps things about people adds its own.
RECORD_PARTS: tuple[str, ...] = (
    "goodhands.merit.queries.parts.about",
    "goodhands.merit.queries.parts.incidents",
    "goodhands.merit.queries.parts.waiting",
    "goodhands.merit.queries.parts.brought_in",
    "goodhands.merit.queries.parts.skills",
    "goodhands.merit.queries.parts.reading",
    "goodhands.merit.queries.parts.rehearsed",
    "goodhands.workshops.queries.record_part.workshops",
    "goodhands.merit.queries.parts.judged",
    "goodhands.merit.queries.parts.process",
    "goodhands.merit.queries.parts.looks",
    "goodhands.ledger.queries.record_parts.standing",
    "goodhands.ledger.queries.record_parts.letters",
    "goodhands.ledger.queries.record_parts.fitness_reviews",
)

# What erases the record of somebody who left, once it is kept no longer: functions of (person, now=) that
# return how many they erased, by kind. In this order: what points to something goes before it.
ERASED: tuple[str, ...] = (
    "goodhands.workshops.actions.erase_part",
    "goodhands.ledger.actions.erase_letters",
    "goodhands.merit.actions.erase_incidents",
)

# Task name → function that does the work.
TASKS: dict[str, str] = {
    "take_in_mail": "goodhands.channels.email.actions.drain",
    "send_mail": "goodhands.channels.email.actions.send",
    "read_facts": "goodhands.conversations.actions.read_facts",
    "read_replies": "goodhands.merit.actions.read_replies",
    "ask_judge": "goodhands.merit.actions.ask_judge",
    "notice_skills": "goodhands.merit.actions.notice_skills",
    "keep_letters": "goodhands.ledger.actions.keep_letters",
    "erase_records": "goodhands.ledger.actions.erase_records",
    "mail_workshop": "goodhands.workshops.actions.mail_workshop",
    "read_effect": "goodhands.revising.actions.read_effect",
    "prune_jobs": "goodhands.jobs.tasks.prune",
    "prune_signals": "goodhands.live.tasks.prune",
}

# Periodic work.
SCHEDULE: tuple[Periodic, ...] = (
    Periodic("read_facts", every=15),
    Periodic("read_replies", every=60),
    Periodic("notice_skills", every=7 * 24 * 3600),
    Periodic("keep_letters", every=6 * 3600),
    Periodic("erase_records", daily="00:40"),
    Periodic("prune_signals", every=600),
    Periodic("prune_jobs", daily="03:10"),
)

# What the worker runs beside jobs: objects with start() and stop().
SERVICES: tuple[str, ...] = (
    "goodhands.channels.email.doors.smtp.DOOR",
    "goodhands.channels.email.doors.imap.FETCHER",
)
