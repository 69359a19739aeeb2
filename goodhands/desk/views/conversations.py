"""Lists of conversations, and the rail beside them."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goodhands.conversations.queries import listing
from goodhands.conversations.queries.listing import ORDERS, QUEUES, ListView
from goodhands.desk.pages import page, signed_in
from goodhands.desk.rail import QUEUES as LABELS
from goodhands.desk.rail import build_rail, list_url, query_of
from goodhands.desk.rows import rows_of
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock
from goodhands.live import queries as live

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest

NEVER_WAITING = ("pending", "closed")
TABS = ("open", "owed", "unassigned", "mine", "pending", "closed")


def view_of(request: HttpRequest) -> ListView:
    """Read from an address which list it speaks of; unknown queues are the open one."""
    queue, order = request.GET.get("queue", "open"), request.GET.get("order", "newest")
    return ListView(
        queue if queue in QUEUES else "open",
        request.GET.get("inbox") or None,
        request.GET.get("tag") or None,
        order if order in ORDERS and queue not in NEVER_WAITING else "newest",
    )


@signed_in
def home(request: "AgentRequest") -> HttpResponse:
    """Lead a person to their list, or through the first inbox if there is none."""
    boxes = inboxes.visible_to(request.user)
    if not boxes.exists() and request.user.may_administer:
        return redirect("welcome")
    return redirect(f"{reverse('conversations')}?queue=mine")


def _other_order(view: ListView) -> str:
    """Return the address of the same list in the other order; empty where nobody ever waits."""
    if view.queue in NEVER_WAITING:
        return ""
    return list_url(replace(view, order="newest" if view.order == "waiting" else "waiting"))


@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """Show a list, fifty at a time."""
    view = view_of(request)
    boxes = list(inboxes.visible_to(request.user))
    here = next((box for box in boxes if box.slug == view.inbox_slug), None)
    if view.inbox_slug and here is None:
        raise Http404("There is no such inbox, or you don't work in it.")
    topics = [f"inbox:{box.pk}" for box in boxes][:100]
    ticket = live.ticket(topics=topics)
    found = listing.page(request.user, view, after=request.GET.get("after"), boxes=boxes)
    counts = listing.counts(request.user, boxes)
    context: dict[str, Any] = {
        "view": view,
        "inbox": here,
        "count": counts.inboxes.get(here.pk) if here else counts.queues.get(view.queue),
        "title": here.name if here else LABELS[view.queue][0],
        "queue_label": LABELS[view.queue][0],
        "tabs": [
            (LABELS[queue][0], list_url(ListView(queue, view.inbox_slug, order=view.order)), queue)
            for queue in TABS
        ],
        "rows": rows_of(found.rows, query=query_of(view), names_inbox=here is None, now=clock.now()),
        "more": f"?{query_of(view)}&{urlencode({'after': found.next})}" if found.next else None,
        "query": query_of(view),
        "without_tag": list_url(replace(view, tag=None)),
        "other_order": _other_order(view),
        "topics": " ".join(topics),
        "live_ticket": ticket,
        "active": "conversations",
    }
    if not request.htmx:
        context["rail"] = build_rail(
            request.user, query=query_of(view), view=view, boxes=boxes, counts=counts
        )
    response = page(request, "desk/conversations.html", context, fragment="rows")
    if request.htmx:
        response["HX-Trigger"] = "rail-changed"
    return response


@signed_in
def rail(request: "AgentRequest") -> HttpResponse:
    """Answer with the counts of the rail, freshly counted."""
    boxes = list(inboxes.visible_to(request.user))
    counts = listing.counts(request.user, boxes)
    view = view_of(request) if "queue" in request.GET else None
    built = build_rail(
        request.user, query=query_of(view) if view else "", view=view, boxes=boxes, counts=counts
    )
    return page(request, "ui/rail_queues.html", {"rail": built})
