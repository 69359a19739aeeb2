"""Tickets with which open pages hear of changes."""

from typing import TYPE_CHECKING

from django.http import HttpResponse

from goodhands.conversations.queries import reading
from goodhands.desk.pages import number_in, signed_in
from goodhands.inboxes import queries as inboxes
from goodhands.live import queries as live

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest

_MOST_CONVERSATIONS = 5


@signed_in
def ticket(request: "AgentRequest") -> HttpResponse:
    """Answer with a fresh ticket for those of the asked topics that the person may hear."""
    asked = set(request.GET.getlist("topic"))
    heard = {f"inbox:{box.pk}" for box in inboxes.visible_to(request.user)} & asked
    wanted = sorted(topic for topic in asked if topic.startswith("conversation:"))[:_MOST_CONVERSATIONS]
    ids = [pk for pk in (number_in(topic.partition(":")[2]) for topic in wanted) if pk is not None]
    heard |= {
        f"conversation:{pk}"
        for pk in reading.visible_to(request.user).filter(pk__in=ids).values_list("pk", flat=True)
    }
    return HttpResponse(live.ticket(topics=sorted(heard)[:100]), content_type="text/plain")
