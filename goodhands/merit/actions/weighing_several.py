"""Deciding several incidents in one go: each stays a decision of its own, with its own record (QM-01)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person, Role
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.actions.deciding import acknowledge, confirm, dismiss, reopen
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.models import Incident

MOST = 30
_MINE = ("confirmed", "coached", "dismissed")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What came of deciding several: those decided, and those left with the reason why."""

    done: tuple[Incident, ...] = ()
    left: tuple[tuple[Incident, str], ...] = ()


def confirm_several(incidents: Iterable[Incident], *, by: Person, now: datetime) -> Weighed:
    """Confirm each at its suggested tier; what can't be, as it coaches or changed meanwhile, is left.

    Raises NotAllowed but for the monitor, DecisionRefused for none and for more than 30.
    """
    return _each(incidents, lambda one: confirm(one, by=by, now=now), by)


def acknowledge_several(incidents: Iterable[Incident], *, by: Person, now: datetime) -> Weighed:
    """Acknowledge each as coaching; what counts for its person is left. Raises as `confirm_several`."""
    return _each(incidents, lambda one: acknowledge(one, by=by, now=now), by)


def dismiss_several(incidents: Iterable[Incident], reason: str, *, by: Person, now: datetime) -> Weighed:
    """Dismiss each for one and the same reason. Raises as `confirm_several`, and without a reason."""
    if not reason.strip():
        raise DecisionRefused("Say in a few words why they are none; it stands with each of them.")
    return _each(incidents, lambda one: dismiss(one, reason, by=by, now=now), by)


def reopen_several(incidents: Iterable[Incident], *, by: Person, now: datetime) -> Weighed:
    """Take back what `by` decided in one go, but for what somebody has decided anew since."""

    def take_back(one: Incident) -> None:
        last = one.decisions.order_by("-id").first()
        if last is None or last.by_id != by.pk or last.kind not in _MINE:
            raise DecisionRefused("It was decided anew since.")
        reopen(one, by=by, now=now)

    return _each(incidents, take_back, by)


def _each(incidents: Iterable[Incident], verb: Callable[[Incident], None], by: Person) -> Weighed:
    rows = list(incidents)
    if by.role != Role.MONITOR:
        raise NotAllowed("Only the monitor weighs what the system found.")
    if not 0 < len(rows) <= MOST:
        raise DecisionRefused(f"Tick what you mean, {MOST} at most.")
    done: list[Incident] = []
    left: list[tuple[Incident, str]] = []
    with transaction.atomic():
        for one in rows:
            try:
                verb(one)
                done.append(one)
            except (DecisionRefused, NotAllowed) as refused:
                left.append((one, str(refused)))
    return Weighed(tuple(done), tuple(left))
