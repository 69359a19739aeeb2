"""Running jobs in the caller's own thread: for commands that want to see the work done, and for tests."""

from goodhands.jobs import leases
from goodhands.jobs.work import attempt
from goodhands.lib import clock


def run_ready(task: str = "") -> int:
    """Run every job that is ready (of `task`), until none is; return how many ran. Workers may run others.

    A job that fails is given back as in a worker, to be tried again later. Nobody renews leases here:
    a long task must call `guard()`.
    """
    ran = 0
    while (job := leases.claim(now=clock.now(), task=task)) is not None:
        ran += 1
        attempt(job)
    return ran
