"""What others may ask about contacts."""

from goodhands.contacts.models import Contact
from goodhands.contacts.record import Known, Record, facts_at, record_of

__all__ = ["Known", "Record", "addresses_of", "facts_at", "find_by_address", "record_of"]


def addresses_of(contact: Contact) -> list[str]:
    """Return the addresses a contact writes from, oldest first."""
    return list(contact.addresses.order_by("id").values_list("address", flat=True))


def find_by_address(address: str) -> Contact | None:
    """Return whoever writes from this address, or None."""
    return Contact.objects.filter(addresses__address=address.strip().lower()).first()
