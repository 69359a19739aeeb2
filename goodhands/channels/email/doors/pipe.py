"""One raw message handed in by a program, such as a mail server's delivery agent."""

from collections.abc import Sequence

from django.conf import settings

from goodhands.channels.email.actions import Arrived, store
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock


class UnknownInbox(Exception):
    """There is no inbox of this name; the words list those that are there."""


class TooLarge(Exception):
    """The message is larger than the settings allow."""


def deliver(content: bytes, *, inbox: str = "", mail_from: str = "", rcpt_to: Sequence[str] = ()) -> None:
    """Store a raw message for an inbox, named by slug or address; without one, the message's addresses tell.

    When this returns it is on disk. Raises UnknownInbox, TooLarge, and what the database raises.
    """
    boxes = inboxes.every()
    box = next((b for b in boxes if inbox.lower() in {b.slug, b.address}), None)
    if inbox and box is None:
        names = ", ".join(f"{b.slug} ({b.address})" for b in boxes) or "none yet"
        raise UnknownInbox(f"There is no inbox {inbox!r}. There are: {names}.")
    if len(content) > settings.MAIL_MAX_BYTES:
        raise TooLarge(f"The message has {len(content):,} bytes, more than GOODHANDS_MAIL_MAX_BYTES allows.")
    store([Arrived(content, "deliver", clock.now(), box, mail_from, list(rcpt_to))], now=clock.now())
