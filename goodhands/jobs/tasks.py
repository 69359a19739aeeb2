"""Background entries of this room."""

from goodhands.jobs import actions
from goodhands.jobs.work import Work


def prune(work: Work) -> None:
    """Delete finished jobs every night."""
    actions.prune(now=work.now())
