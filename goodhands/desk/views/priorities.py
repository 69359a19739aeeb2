"""How pressing a conversation is."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from goodhands.conversations import actions
from goodhands.desk.pages import refused, signed_in
from goodhands.desk.views.conversation import act, conversation_url
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest

PRIORITIES = {"low": 1, "normal": 2, "high": 3, "urgent": 4}


@signed_in
@require_http_methods(["POST"])
def priority(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Set how pressing it is: low, normal, high or urgent."""
    wanted = PRIORITIES.get(request.POST.get("priority", ""))
    if wanted is None:
        words = "A priority is low, normal, high or urgent."
        return refused(request, words, back=conversation_url(request, conversation_id))
    return act(
        request,
        conversation_id,
        lambda c: actions.set_priority(c, wanted, by=request.user, now=clock.now()),  # type: ignore[arg-type]  # its number
    )
