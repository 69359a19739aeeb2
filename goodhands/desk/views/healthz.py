"""How mail fares, for machines that watch: no sign-in, numbers only."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from goodhands.channels.email import queries
from goodhands.jobs import queries as jobs
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.channels.email.models import Mailbox


@require_GET
@never_cache
def mail(request: HttpRequest) -> JsonResponse:
    """Answer 200 while mail comes in, 503 when a mailbox can't be fetched or background work stands still."""
    now = clock.now()
    boxes = [box for box in queries.mailbox_health() if box.is_active]
    stands = jobs.still_since(now)
    is_well = stands is None and not any(box.last_error for box in boxes)
    answer = {
        "mail": "ok" if is_well else "trouble",
        "work": "stands still" if stands else "ok",
        "stored": queries.stored_count(),
        "quarantined": queries.quarantined_count(),
        "jobs_given_up": jobs.dead_jobs().count(),
        "mailboxes": [_of(box) for box in boxes],
    }
    return JsonResponse(answer, status=200 if is_well else 503)


def _of(box: "Mailbox") -> dict[str, object]:
    fetched = box.last_success_at
    return {
        "number": box.pk,
        "last_success_at": fetched.isoformat() if fetched else None,
        "fails": bool(box.last_error),
        "backlog": box.backlog,
    }
