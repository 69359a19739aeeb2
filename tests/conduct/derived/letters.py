"""A labelled case as it stands in the file, and its reply cut by hand-made means into greeting, body and signature.

The cutting knows nothing of the product's zones, so that both can be wrong in different ways.
"""

import copy
import re
from dataclasses import dataclass

_GREETS = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|hei|hola|g'day)\b", re.IGNORECASE
)
_CLOSES = re.compile(
    r"(?:(?:with )?(?:best|kind|kindest|warm|warmest|all the) ?(?:regards|wishes|best)?|regards|sincerely|cheers|thanks|"
    r"thank you|yours(?: \w+)?|take care|many thanks|(?:see|have|enjoy|happy) .{3,30})[,.!]?$",
    re.IGNORECASE,
)
_MAX_GREETING = 40


@dataclass(frozen=True)
class Letter:
    """A reply in parts; joined again they are the text, but for blank lines."""

    greeting: str
    body: str
    signature: str

    def text(self) -> str:
        return "\n\n".join(part for part in (self.greeting, self.body, self.signature) if part)


def cut(data: dict) -> Letter:
    """Cut the reply of a labelled case into its parts; a part that isn't there is empty."""
    text = data["reply"]["text"].strip()
    greeting, body = _greeting(text, data["customer"].get("name", ""))
    body, signature = _signature(body, data["agent"].get("name", ""))
    return Letter(greeting, body.strip(), signature)


def _greeting(text: str, customer: str) -> tuple[str, str]:
    head, _, rest = text.partition("\n")
    if rest and len(head) <= _MAX_GREETING and (_GREETS.match(head) or head.rstrip(",!") in customer.split()):
        return head, rest.strip()
    if rest:
        return "", text
    inline = re.match(r"((?:hi|hello|hey|dear) [\w.' -]{1,25}[,!.]) ", text, re.IGNORECASE)
    return (inline[1], text[inline.end() :]) if inline else ("", text)


def _signature(body: str, agent: str) -> tuple[str, str]:
    lines = body.split("\n")
    names = {name.lower() for name in agent.split()}
    for i in range(max(1, len(lines) - 6), len(lines)):
        words = {word.strip(",.!-–—").lower() for word in lines[i].split()}
        is_name = bool(words & names) and len(words) <= 4
        if _CLOSES.match(lines[i].strip()) or is_name:
            return "\n".join(lines[:i]), "\n".join(lines[i:]).strip()
    return body, ""


def with_text(data: dict, text: str) -> dict:
    """Return a copy of the case with another reply text."""
    made = copy.deepcopy(data)
    made["reply"]["text"] = text
    return made


def expecting(data: dict, fire: list[str], not_fire: list[str]) -> dict:
    """Return a copy of the case with another verdict to be reached, wherever in the text."""
    made = copy.deepcopy(data)
    made["expect"] = {"fire": fire, "not_fire": not_fire}
    made["evidence"] = {}
    return made


def first_name(data: dict) -> str:
    """Return the customer's first name where it is a plain one, else nothing."""
    name = (data["customer"].get("name") or "").split()
    return (
        name[0]
        if name[:1] not in (["Lord"], ["Sir"])
        and 1 < len(name) < 3
        and all(part.isalpha() and part[0].isupper() for part in name)
        else ""
    )
