"""What becomes of a reply on its way: begun, settled for each recipient, bounced."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.conversations import events
from goodhands.conversations.models import Delivery, Message, Outgoing


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the other server said for one recipient: `sent`, `failed` for good, or `waiting` for a new try."""

    state: str
    detail: str = ""


def begin(outgoing_id: int) -> Outgoing | None:
    """Mark a reply as on its way, which ends its undo; None if nothing is left to do.

    A reply found as on its way was cut off by a crash; it is begun again under the same Message-ID.
    """
    with transaction.atomic():
        unsettled = Outgoing.objects.select_for_update().exclude(state__in=["sent", "failed"])
        outgoing = unsettled.filter(pk=outgoing_id).first()
        if outgoing is None:
            return None
        outgoing.state = Outgoing.State.SENDING
        outgoing.attempts += 1
        outgoing.save(update_fields=["state", "attempts"])
    return outgoing


def settle(
    outgoing: Outgoing, outcomes: Mapping[str, Outcome], *, retry_at: datetime | None, now: datetime
) -> None:
    """Write down what happened for each recipient (by address), inside the caller's transaction.

    With `retry_at`, recipients still waiting are tried again then; without it they have failed.
    """
    message = outgoing.message
    for delivery in message.deliveries.filter(state=Delivery.State.WAITING):
        _settle_one(delivery, outcomes.get(delivery.address), is_last_try=retry_at is None, now=now)
    states = set(message.deliveries.values_list("state", flat=True))
    errors = sorted({outcome.detail for outcome in outcomes.values() if outcome.detail})
    outgoing.last_error = "; ".join(errors)[:2000]
    if Delivery.State.WAITING in states and retry_at is not None:
        outgoing.state, outgoing.send_at = Outgoing.State.WAITING, retry_at
    else:
        failed = Delivery.State.FAILED in states
        outgoing.state = Outgoing.State.FAILED if failed else Outgoing.State.SENT
        kind = "reply_failed" if failed else "reply_delivered"
        data = {"message": message.pk, **({"error": outgoing.last_error} if failed else {})}
        events.record(message.conversation, kind, by=None, now=now, data=data)
    outgoing.save(update_fields=["state", "send_at", "last_error"])


def mark_bounced(message: Message, addresses: Iterable[str], *, now: datetime) -> None:
    """Note that a reply of ours did not reach `addresses`; none named means all of its recipients."""
    wanted = {address.lower() for address in addresses}
    deliveries = [d for d in message.deliveries.all() if not wanted or d.address in wanted]
    for delivery in deliveries:
        delivery.state, delivery.settled_at = Delivery.State.BOUNCED, now
        delivery.save(update_fields=["state", "settled_at"])
    if deliveries:
        data = {"message": message.pk, "addresses": [d.address for d in deliveries]}
        events.record(message.conversation, "reply_bounced", by=None, now=now, data=data)


def _settle_one(delivery: Delivery, outcome: Outcome | None, *, is_last_try: bool, now: datetime) -> None:
    state = outcome.state if outcome else Delivery.State.WAITING
    if state == Delivery.State.WAITING and is_last_try:
        state = Delivery.State.FAILED
    delivery.state, delivery.detail = state, outcome.detail[:2000] if outcome else ""
    delivery.settled_at = None if state == Delivery.State.WAITING else now
    delivery.save(update_fields=["state", "detail", "settled_at"])
