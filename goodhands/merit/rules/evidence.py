"""What may stand beside an incident as evidence."""

from urllib.parse import urlsplit

LONGEST_LINK = 500


def is_web_address(text: str) -> bool:
    """Tell whether a text is an address that a browser opens: http or https, a host, nothing around it."""
    if len(text) > LONGEST_LINK or any(letter.isspace() or letter < " " for letter in text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def place_of(words: str, text: str) -> tuple[int, int]:
    """Return where words first stand in a text, start and end in code points; (0, 0) for nowhere."""
    at = text.find(words) if words else -1
    return (at, at + len(words)) if at >= 0 else (0, 0)
