"""What mails about a workshop say."""

from datetime import datetime
from zoneinfo import ZoneInfo


def span_in_words(starts_at: datetime, ends_at: datetime, zone: str) -> str:
    """Write from when to when, as clocks in `zone` show it: Thursday 5 March 2026, 14:00 to 15:30 (UTC)."""
    start, end = starts_at.astimezone(ZoneInfo(zone)), ends_at.astimezone(ZoneInfo(zone))
    until = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%A} {end.day} {end:%B}, {end:%H:%M}"
    return f"{start:%A} {start.day} {start:%B %Y}, {start:%H:%M} to {until} ({zone})"


def invitation_words(name: str, when: str, place: str, chair: str, url: str) -> str:
    """Return the text of an invitation."""
    where = f"\nWhere: {place}" if place else ""
    return (
        f"Hello {name},\n\n"
        f"you are invited.\n\nWhen: {when}{where}\nChair: {chair}\n\n"
        f"The agenda, and what is expected of you: {url}\n"
        "Questions and suggestions for it are welcome there at any time.\n"
    )


def cancellation_words(name: str, when: str) -> str:
    """Return the text that says it is off, or that somebody needn't come."""
    return f"Hello {name},\n\nyou needn't keep this time free any more: {when}.\n"


def change_words(name: str, when: str, place: str, chair: str, url: str) -> str:
    """Return the text of an invitation that replaces an earlier one."""
    return invitation_words(name, when, place, chair, url).replace(
        "you are invited.", "something about it has changed; this is how it stands now."
    )
