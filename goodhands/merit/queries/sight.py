"""Who sees a person's record, a person's figures, the sums of a team: by the handbook in force (X1)."""

from datetime import datetime

from goodhands.accounts.models import Person, Role
from goodhands.accounts.people import PersonQuerySet
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.visibility import Visibility, visibility_of
from goodhands.inboxes import queries as inboxes
from goodhands.inboxes.models import Inbox, Membership


def visibility(*, now: datetime) -> Visibility:
    """Return what the handbook in force says about who sees what."""
    return visibility_of(handbooks.in_force(now))


def others_seen(viewer: Person, watchers: frozenset[str]) -> PersonQuerySet:
    """Return the others of whom `viewer` sees what is open to `watchers`.

    "manager" is management for everybody and a lead for the agents of their inboxes; "team" are those who
    share an inbox with a person; "monitor" and "everybody" are what they say.
    """
    others = Person.objects.exclude(pk=viewer.pk)
    if "everybody" in watchers or _sees_all(viewer, watchers):
        return others
    near = Membership.objects.filter(inbox__in=inboxes.worked_in_by(viewer).values("pk")).values("person")
    if "team" in watchers:
        return others.filter(pk__in=near)
    if "manager" in watchers and viewer.role == Role.LEAD:
        return others.filter(role=Role.AGENT, pk__in=near)
    return Person.objects.none()


def is_above(viewer: Person, person: Person) -> bool:
    """Tell whether somebody is management or leads this person, whatever the handbook lets them see."""
    return others_seen(viewer, frozenset({"manager"})).filter(pk=person.pk).exists()


def teams_seen(viewer: Person, seen: Visibility) -> list[Inbox]:
    """Return the inboxes whose sums `viewer` may see: all, those of a lead or of a member, or none."""
    if "everybody" in seen.team or _sees_all(viewer, seen.team):
        return inboxes.every()
    if "team" in seen.team or ("manager" in seen.team and viewer.role == Role.LEAD):
        return list(inboxes.worked_in_by(viewer))
    return []


def _sees_all(viewer: Person, watchers: frozenset[str]) -> bool:
    is_management = "manager" in watchers and viewer.may_administer
    return is_management or ("monitor" in watchers and viewer.role == Role.MONITOR)
