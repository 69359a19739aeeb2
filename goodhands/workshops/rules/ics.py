"""Calendar files (RFC 5545): an invitation, its change, its cancellation."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

_MOST_OCTETS = 75
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Invitation:
    """What one person's calendar is told. `uid` stays for good; a higher `sequence` replaces a lower one."""

    uid: str
    sequence: int
    title: str
    starts_at: datetime
    ends_at: datetime
    made_at: datetime
    organiser: tuple[str, str]  # name and mail address
    attendee: tuple[str, str]
    place: str = ""
    about: str = ""
    url: str = ""
    is_cancelled: bool = False

    @property
    def method(self) -> str:
        """Return what the calendar is asked to do with it."""
        return "CANCEL" if self.is_cancelled else "REQUEST"


def calendar_file(invitation: Invitation) -> str:
    """Return the text of an .ics file: lines folded at 75 octets, ended by CRLF, times in UTC."""
    one = invitation
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Goodhands//Workshops//EN",
        f"METHOD:{one.method}",
        "BEGIN:VEVENT",
        f"UID:{escaped(one.uid)}",
        f"SEQUENCE:{one.sequence}",
        f"DTSTAMP:{_moment(one.made_at)}",
        f"DTSTART:{_moment(one.starts_at)}",
        f"DTEND:{_moment(one.ends_at)}",
        f"SUMMARY:{escaped(one.title)}",
        *([f"LOCATION:{escaped(one.place)}"] if one.place else []),
        *([f"DESCRIPTION:{escaped(one.about)}"] if one.about else []),
        *([f"URL:{one.url}"] if one.url else []),
        _party("ORGANIZER", one.organiser),
        _party("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE", one.attendee),
        f"STATUS:{'CANCELLED' if one.is_cancelled else 'CONFIRMED'}",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def escaped(text: str) -> str:
    """Return a text as the value of a property (RFC 5545, 3.3.11): no bare comma, semicolon or line break."""
    clean = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for sign in ("\\", ";", ","):
        clean = clean.replace(sign, f"\\{sign}")
    return clean.replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a line in pieces of at most 75 octets, each further one after a blank; no sign is cut in two."""
    pieces: list[str] = []
    piece, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > _MOST_OCTETS:
            pieces.append(piece)
            piece, size = "", 1  # the blank that leads the next piece counts
        piece, size = piece + sign, size + octets
    return "\r\n ".join([*pieces, piece])


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _party(head: str, party: tuple[str, str]) -> str:
    name, address = party
    # A quoted parameter value knows no escape; RFC 5545 forbids the quote itself in it.
    quoted = _CONTROL.sub(" ", name.replace("\n", " ")).replace('"', "'")
    return f'{head};CN="{quoted}":mailto:{_CONTROL.sub("", address.replace(chr(10), ""))}'
