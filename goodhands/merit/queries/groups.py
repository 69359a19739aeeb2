"""Inboxes as groups of people: which one an incident is of, how many answer in each."""

from django.db.models import Count
from django.db.models.functions import Coalesce

from goodhands.accounts.models import Role
from goodhands.inboxes.models import Membership

# The inbox that an incident is about: its message's, or that of the conversation named as evidence.
INBOX = Coalesce("message__conversation__inbox", "conversation__inbox")


def sizes() -> dict[int, int]:
    """Return how many people who have not left answer in each inbox."""
    working = Membership.objects.filter(person__is_active=True).exclude(person__role=Role.MONITOR)
    return dict(working.order_by().values_list("inbox").annotate(number=Count("pk")))
