"""Who a contact is: met, renamed, described."""

from datetime import datetime

from goodhands.contacts.models import Contact, ContactAddress

_LONGEST_ADDRESS = 320


def meet(address: str, name: str | None, *, now: datetime) -> Contact:
    """Return the contact who writes from `address`, made if we never met; a missing name is learned.

    Call inside a transaction: a contact and its address are written together.
    """
    key = address.strip().lower()[:_LONGEST_ADDRESS]
    known = Contact.objects.filter(addresses__address=key)[:1]
    if not known:
        contact = Contact.objects.create(name=(name or "")[:200], created_at=now)
        ContactAddress.objects.create(contact=contact, address=key)
        return contact
    if name and not known[0].name:
        rename(known[0], name)
    return known[0]


def rename(contact: Contact, name: str) -> None:
    """Give a contact another name."""
    contact.name = " ".join(name.split())[:200]
    contact.save(update_fields=["name"])


def write_notes(contact: Contact, notes: str) -> None:
    """Replace what we note about a contact (CU-03)."""
    contact.notes = notes
    contact.save(update_fields=["notes"])
