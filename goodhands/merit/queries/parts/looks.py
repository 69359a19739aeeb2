"""Who looked at what is kept of a person."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.merit.models import AccessEntry
from goodhands.merit.rules.record_parts import Part

_WORDS = {
    "record": "looked at the record",
    "incident": "looked at an incident",
    "message": "read a reply",
    "figures": "saw figures in a list",
    "export": "took a copy of the record",
}


def looks(person: Person, *, now: datetime) -> Part:
    """Return every look of others at what concerns a person, oldest first (ledger, rule 11)."""
    entries = AccessEntry.objects.filter(about=person).select_related("reader", "message__conversation")
    rows = tuple(
        {
            "who": entry.reader.name,
            "what": _WORDS.get(entry.what, entry.what),
            "at": entry.created_at,
            "conversation": entry.message.conversation.subject if entry.message else None,
        }
        for entry in entries.order_by("id")
    )
    return Part("looks", "Who looked", "Each look of somebody else at your record, replies or figures.", rows)
