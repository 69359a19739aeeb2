"""The unit of cost: processor time of one standard-library parse of one such mail, here and now."""

import contextlib
import email
import email.policy
import statistics
import time
from collections.abc import Callable, Sequence


def parse_one(raw: bytes) -> int:
    """Parse as a careful program would, and fetch what it would show."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    got = (
        len(str(message["subject"] or ""))
        + len(str(message["from"] or ""))
        + len(str(message["references"] or ""))
    )
    body = message.get_body(("plain", "html"))
    if body is not None:
        with contextlib.suppress(LookupError, UnicodeError):
            got += len(body.get_content())
    return got + sum(len(part.get_payload(decode=True) or b"") for part in message.iter_attachments())


def cpu_ms(work: Callable[[], object]) -> float:
    """Return the milliseconds of processor time that `work` takes."""
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


def unit(mails: Sequence[bytes], rounds: int = 3) -> float:
    """Return milliseconds of processor time for one parse: the median of a few rounds over 300 mails."""
    some = mails[:300]
    return statistics.median(
        cpu_ms(lambda: [parse_one(raw) for raw in some]) / len(some) for _ in range(rounds)
    )
