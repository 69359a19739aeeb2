"""Lists of conversations and the counts beside the queues, at a cost that doesn't grow with history.

Each list is the newest few of every inbox that the person sees, merged; each count stops at a cap.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import OuterRef, Q, QuerySet, Subquery

from goodhands.accounts.models import Person
from goodhands.conversations.models import Conversation, Message, Note, Status
from goodhands.inboxes import queries as inboxes
from goodhands.inboxes.models import Inbox

QUEUES = ("mine", "unassigned", "open", "owed", "pending", "closed", "mentions")
PAGE_SIZE = 50
COUNT_CAP = 1000
ORDERS = {"newest": ("last_activity_at", "-"), "waiting": ("waiting_since", "")}
"""How a list is sorted: by which moment, and whether the latest comes first ("-") or the earliest."""

_COUNTED = {
    "unassigned": "status = 'open' AND assignee_id IS NULL",
    "open": "status = 'open'",
    "pending": "status = 'pending'",
}
_MENTIONING = (
    f"SELECT n.conversation_id FROM {Note._meta.db_table} n"  # noqa: S608  our own names
    f" JOIN {Note.mentions.through._meta.db_table} m ON m.note_id = n.id WHERE m.person_id = %s"
)
# Who wrote last; robots and bounces have no word.
_LAST_WORD = (
    Message.objects.filter(conversation=OuterRef("pk"), is_automatic=False, is_bounce=False)
    .order_by("-id")
    .values("direction")[:1]
)
# What a line of a list shows, and no more.
_SHOWN = (
    "inbox", "subject", "status", "priority", "participants", "preview", "message_count", "waiting_since",
    "last_activity_at", "contact__name", "assignee__name",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListView:
    """What a list shows: a queue of QUEUES, in one inbox (by slug) or all, with a tag or any; sorted how.

    In the order "waiting" only those stand whose contact waits for an answer, the longest wait first.
    """

    queue: str = "open"
    inbox_slug: str | None = None
    tag: str | None = None
    order: str = "newest"


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a list, in its order; `next` is where the following page begins, None at the end."""

    rows: list[Conversation]
    next: str | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are; capped counts mean "this many or more"."""

    number: int = 0

    @property
    def is_capped(self) -> bool:
        """Tell whether counting stopped at the cap."""
        return self.number >= COUNT_CAP


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts beside the queues (by queue) and the inboxes (open conversations, by inbox id)."""

    queues: dict[str, Count] = field(default_factory=dict)
    inboxes: dict[int, Count] = field(default_factory=dict)


def page(
    person: Person,
    view: ListView,
    *,
    after: str | None = None,
    size: int = PAGE_SIZE,
    boxes: Sequence[Inbox] | None = None,
) -> Page:
    """Return a page of the list, only of what the person may see. A broken `after` begins at the start.

    `boxes` are the inboxes the person sees, where the caller has asked for them already.
    """
    seen = inboxes.visible_to(person) if boxes is None else boxes
    boxes = [box for box in seen if view.inbox_slug in (None, box.slug)]
    cursor = _cursor(after)
    sources = [_ordered(source, cursor, view)[: size + 1] for source in _sources(person, view, boxes)]
    ids = _merged(sources, size + 1, view)
    rows = _rows(ids, {box.pk: box for box in boxes})
    more = len(rows) > size
    return Page(rows[:size], _cursor_of(rows[size - 1], view) if more else None)


def counts(person: Person, boxes: Sequence[Inbox]) -> Counts:
    """Return the counts beside the queues and `boxes` (the inboxes the person sees), in one query."""
    parts: list[str] = []
    params: list[Any] = []
    for box in boxes:
        for queue, wanted in _COUNTED.items():
            parts.append(_counting(f"{queue}:{box.pk}", f"inbox_id = %s AND {wanted}"))
            params.append(box.pk)
    if boxes:
        ids = ", ".join(str(box.pk) for box in boxes)
        parts.append(_counting("mine", f"assignee_id = %s AND status = 'open' AND inbox_id IN ({ids})"))
        params.append(person.pk)
        called = f"status = 'open' AND inbox_id IN ({ids}) AND id IN ({_MENTIONING})"
        parts.append(_counting("mentions", called))
        params.append(person.pk)
    found: dict[str, int] = {}
    if parts:
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(parts), params)
            found = dict(cursor.fetchall())
    totals = {queue: Count(found.get(queue, 0)) for queue in ("mine", "mentions")}
    for queue in _COUNTED:
        total = sum(n for label, n in found.items() if label.startswith(f"{queue}:"))
        totals[queue] = Count(min(total, COUNT_CAP))
    return Counts(totals, {box.pk: Count(found.get(f"open:{box.pk}", 0)) for box in boxes})


def next_in(person: Person, view: ListView, conversation: Conversation) -> int | None:
    """Return the conversation below this one in the list, or the first one, or None if the list is empty."""
    below = page(person, view, after=_cursor_of(conversation, view), size=1).rows
    rows = below or page(person, view, size=1).rows
    return next((row.pk for row in rows if row.pk != conversation.pk), None)


def _sources(person: Person, view: ListView, boxes: Iterable[Inbox]) -> list[QuerySet[Conversation]]:
    """Return one indexed query for each inbox; "mine" needs one in all."""
    narrowed = Q(tags__name=view.tag) if view.tag else Q()
    if view.order == "waiting":
        narrowed &= Q(waiting_since__isnull=False)
    if view.queue == "mine":
        ids = [box.pk for box in boxes]
        mine = Conversation.objects.filter(narrowed, assignee=person, status=Status.OPEN, inbox__in=ids)
        return [mine] if ids else []
    wanted = {
        "unassigned": Q(status=Status.OPEN, assignee__isnull=True),
        "owed": Q(status=Status.OPEN, waiting_since__isnull=False),
        "mentions": Q(notes__mentions=person),
    }.get(view.queue, Q(status=view.queue))
    found = [Conversation.objects.filter(wanted, narrowed, inbox=box) for box in boxes]
    return [source.distinct() for source in found] if view.queue == "mentions" else found


def _rows(ids: Sequence[int], boxes: Mapping[int, Inbox]) -> list[Conversation]:
    """Return conversations with what their lines show, in the order of `ids`, and `last_word` (in, out)."""
    found = Conversation.objects.select_related("contact", "assignee").only(*_SHOWN).prefetch_related("tags")
    by_id: Mapping[int, Conversation] = found.annotate(last_word=Subquery(_LAST_WORD)).in_bulk(ids)
    rows = [by_id[pk] for pk in ids if pk in by_id]
    for row in rows:
        row.inbox = boxes[row.inbox_id]
    return rows


def _ordered(
    source: QuerySet[Conversation], cursor: tuple[datetime, int] | None, view: ListView
) -> QuerySet[Conversation]:
    field, sign = ORDERS[view.order]
    ordered = source.order_by(f"{sign}{field}", f"{sign}id")
    if cursor is None:
        return ordered
    at, pk = cursor
    beyond = "lt" if sign else "gt"
    return ordered.filter(Q(**{f"{field}__{beyond}": at}) | Q(**{field: at, f"id__{beyond}": pk}))


def _merged(sources: Sequence[QuerySet[Conversation]], size: int, view: ListView) -> list[int]:
    """Merge the heads of several ordered queries in the database; return ids in the order of the list."""
    if not sources:
        return []
    field, sign = ORDERS[view.order]
    parts: list[str] = []
    params: list[Any] = []
    for source in sources:
        sql, values = source.values("id", field).query.sql_with_params()
        parts.append(f"SELECT * FROM ({sql}) AS head")  # noqa: S608  our own SQL, values are parameters
        params.extend(values)
    way = "DESC" if sign else "ASC"
    merged = " UNION ALL ".join(parts) + f" ORDER BY 2 {way}, 1 {way} LIMIT {int(size)}"
    with connection.cursor() as cursor:
        cursor.execute(merged, params)
        return [row[0] for row in cursor.fetchall()]


def _counting(label: str, wanted: str) -> str:
    """Return SQL that counts what is wanted up to the cap; `label` and `wanted` are our own words."""
    table = Conversation._meta.db_table
    inner = f"SELECT 1 AS one FROM {table} WHERE {wanted} LIMIT {COUNT_CAP}"  # noqa: S608  see above
    return f"SELECT '{label}' AS label, COUNT(*) FROM ({inner}) AS capped"  # noqa: S608


def _cursor_of(conversation: Conversation, view: ListView) -> str:
    """Write where a row stands; nowhere if it left the list, since its contact got an answer."""
    at: datetime | None = getattr(conversation, ORDERS[view.order][0])
    return f"{at.isoformat()}_{conversation.pk}" if at else ""


def _cursor(after: str | None) -> tuple[datetime, int] | None:
    at, _, pk = (after or "").rpartition("_")
    try:
        return datetime.fromisoformat(at), int(pk)
    except ValueError:
        return None
