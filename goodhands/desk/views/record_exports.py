"""A whole record to take along: one's own, or for management that of somebody who asked for it."""

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from goodhands.accounts import queries as people
from goodhands.desk.pages import signed_in
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from datetime import datetime

    from goodhands.accounts.models import Person
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
@never_cache
def mine(request: "AgentRequest") -> HttpResponse:
    """Answer with one's own whole record as a file."""
    return _file(request.user, clock.now())


@require_GET
@signed_in
@never_cache
def of_person(request: "AgentRequest", person_id: int) -> HttpResponse:
    """Answer with somebody's whole record as a file; that it was taken is written down."""
    person, now = people.find(person_id), clock.now()
    if person is None:
        raise Http404("There is nobody with this number.")
    if not queries.may_export(request.user, person, now=now):
        raise PermissionDenied("Everybody takes a copy of their own record; management where it may.")
    actions.note_export(person, by=request.user, now=now)
    return _file(person, now)


def _file(person: "Person", now: "datetime") -> HttpResponse:
    day = timezone.localdate(now)
    answer = HttpResponse(queries.record_archive(person, now=now), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="record-{person.handle}-{day:%Y-%m-%d}.zip"'
    return answer
