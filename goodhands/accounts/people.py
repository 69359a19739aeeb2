"""How people are looked up."""

from typing import TYPE_CHECKING, Self

from django.db import models

if TYPE_CHECKING:
    from goodhands.accounts.models import Person


class PersonQuerySet(models.QuerySet["Person"]):
    """Questions about people; also what Django's sign-in asks of a user manager."""

    def get_by_natural_key(self, email: str | None) -> "Person":
        """Return the person with this address, in any case. Asked by Django's sign-in."""
        return self.get(email__iexact=email)

    def active(self) -> Self:
        """Return people who have not left."""
        return self.filter(is_active=True)

    def by_name(self) -> Self:
        """Return people in the order in which lists show them."""
        return self.order_by("name", "id")
