"""The rail beside every page: queues and inboxes with their counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.urls import reverse

from goodhands.conversations.queries.listing import Count, Counts, ListView

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.inboxes.models import Inbox

QUEUES = {
    "mine": ("Mine", "user-round-check", "m"),
    "unassigned": ("Unassigned", "hand", "u"),
    "open": ("All open", "inbox", "o"),
    "owed": ("Answer owed", "reply", "a"),
    "pending": ("Pending", "hourglass", "p"),
    "closed": ("Closed", "archive", "c"),
    "mentions": ("Mentions", "at-sign", "t"),
}


@dataclass(frozen=True, slots=True)
class RailItem:
    """One line of the rail. `count` is None where nothing is counted."""

    label: str
    url: str
    is_current: bool = False
    icon: str = ""
    key: str = ""
    colour: str = ""
    count: Count | None = None


@dataclass(frozen=True, slots=True)
class Rail:
    """The rail; a deferred one asks for its counts and inboxes once the page stands."""

    queues: list[RailItem]
    inboxes: list[RailItem]
    query: str
    is_deferred: bool = False


def build_rail(
    person: "Person",
    *,
    query: str,
    view: ListView | None = None,
    boxes: Sequence["Inbox"] = (),
    counts: Counts | None = None,
    is_deferred: bool = False,
) -> Rail:
    """Return the rail as `person` sees it; `view` is the list that stands open, None elsewhere."""
    counted = counts.queues if counts else {}
    queues = [
        RailItem(
            label,
            list_url(ListView(queue)),
            is_current=view is not None and view.queue == queue and not view.inbox_slug,
            icon=icon,
            key=key,
            count=counted.get(queue),
        )
        for queue, (label, icon, key) in QUEUES.items()
    ]
    inboxes = [
        RailItem(
            box.name,
            list_url(ListView("open", box.slug)),
            is_current=view is not None and view.inbox_slug == box.slug,
            colour=box.colour,
            count=counts.inboxes.get(box.pk) if counts else None,
        )
        for box in boxes
    ]
    return Rail(queues, inboxes, query, is_deferred)


def query_of(view: ListView) -> str:
    """Write a list as the query of an address: queue=mine&inbox=orders."""
    order = None if view.order == "newest" else view.order
    parts = {"queue": view.queue, "inbox": view.inbox_slug, "tag": view.tag, "order": order}
    return urlencode({key: value for key, value in parts.items() if value})


def list_url(view: ListView) -> str:
    """Return the address of a list."""
    return f"{_lists()}?{query_of(view)}"


@cache
def _lists() -> str:
    return reverse("conversations")
