"""Background entries of the live part."""

from datetime import datetime
from typing import Protocol

from goodhands.live import actions


class _Work(Protocol):
    def now(self) -> datetime: ...


def prune(work: _Work) -> None:
    """Forget signals older than an hour."""
    actions.prune(now=work.now())
