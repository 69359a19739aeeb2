"""Looking at what concerns another person: whoever may does, and the look is noted (ledger, rule 11)."""

from datetime import datetime
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import Http404

from goodhands.accounts import queries as people
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.desk.pages import AgentRequest


def looked_at(request: "AgentRequest", person_id: int, what: str, *, now: datetime) -> "Person":
    """Return the person whose record, or `what` of it, is asked for, and note the look.

    Raises Http404 for nobody, PermissionDenied for whoever may not see their record.
    """
    person = people.find(person_id)
    if person is None:
        raise Http404("There is nobody with this number.")
    if not queries.may_see_record(request.user, person, now=now):
        raise PermissionDenied(f"A {what} is seen by its person, and by those whom the handbook names.")
    actions.note_record_read(person, by=request.user, now=now)
    return person
