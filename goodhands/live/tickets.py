"""Signed leave to listen: made by a view, checked by the hub without a database."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core import signing

GOOD_FOR_SECONDS = 60
MOST_TOPICS = 100
_SALT = "goodhands.live.ticket"


class BadTicket(Exception):
    """The ticket is missing, forged or too old."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What its bearer may hear, and from which signal on."""

    topics: frozenset[str]
    since: int


def write(topics: Iterable[str], since: int) -> str:
    """Sign a ticket for `topics` from signal id `since` on. Raises ValueError for more than 100 topics."""
    wanted = sorted(set(topics))
    if len(wanted) > MOST_TOPICS:
        raise ValueError(f"a ticket holds at most {MOST_TOPICS} topics, not {len(wanted)}")
    return signing.dumps({"t": wanted, "s": since}, salt=_SALT)


def read(text: str, *, max_age: int = GOOD_FOR_SECONDS) -> Ticket:
    """Check a ticket's signature and age (seconds). Raises BadTicket."""
    try:
        held = signing.loads(text, salt=_SALT, max_age=max_age)
    except signing.BadSignature as error:
        raise BadTicket(str(error)) from error
    return Ticket(frozenset(held["t"]), int(held["s"]))
