"""How a kind of fact is called in a sentence to a colleague."""

from goodhands.conduct.rules.wordlists import words

_TITLES = {
    "order": "the order number",
    "booking": "the booking code",
    "confirmation": "the booking code",
    "reference": "the reference",
    "tracking": "the tracking number",
    "invoice": "the invoice number",
    "account": "the customer number",
    "sku": "the product number",
    "lot": "the lot number",
    "serial": "the serial number",
    "phone": "the phone number",
    "zip": "the postcode",
    "email": "the email address",
    "member": "the member number",
    "return": "the return number",
    "os": "the operating system",
    "error": "the error message",
    "people": "how many they are",
    "payment": "how they pay",
    "place": "where it was",
    "start": "since when",
    "deadline": "by when",
    "date of change": "the new date",
    "quantity": "how many",
    "open:since": "since when",
    "open:look of it": "what it looks like",
}
_NUMBERED = words("policy claim contract meter flight room subscription transaction card quote case")


_NUMBERS = words("order booking confirmation reference tracking invoice account lot serial member return")


def is_number(kind: str) -> bool:
    """Tell whether facts of this kind are numbers or codes."""
    return kind in _NUMBERS or kind in _NUMBERED


def title_of(asked: str, known: str) -> str:
    """Return what a question asks for, as words: "the order number", "the size"."""
    if asked == "sku" and known == "product":
        return "the product"
    if asked in _NUMBERED:
        return f"the {asked} number"
    return _TITLES.get(asked, f"the {asked.removeprefix('other:').removeprefix('open:')}")
