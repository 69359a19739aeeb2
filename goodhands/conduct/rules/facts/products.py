"""Products that a message names so that they cannot be mistaken: "the PicoKine kit", "my V8"."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.facts.context import sentence_at
from goodhands.conduct.rules.facts.fact import Fact

_PRODUCT_NAME = re.compile(
    r"\b(?:[Mm]y|[Tt]he|[Yy]our|[Oo]ur|[Aa]n?|[Tt]his|of)\s+(?:(?:new|old|\d+|human|mouse|"
    r"rat)\s+)?((?:[A-Z][\w.&-]*\s+)*(?:[A-Z]\w*|[A-Z]{1,3}-?\d\w*)(?:\s+\d+)?(?:\s+[a-z]+(?:[- ][a-z]+)?)?)"
)
_CODED = re.compile(r"\b(?:[Mm]y|[Tt]he|[Yy]our|[Oo]ur) ((?:[A-Z]\w* )*[A-Z]+-?\d+\w*(?: [a-z]+)?)\b")
_NAMED_BY_CODE = re.compile(
    r"\b(?!(?:order|booking|room|flight|row|gate|seat|until|from|about|with|and|the|for|invoice|bill|"
    r"tracking|reference|ref|code|show|shows|showed|showing|error|says|reads|reading|message|display|fault|is|was|on|at|in|size|our|your|my|ending|number)\b)"
    r"[a-z]{3,} ([A-Z]{1,4}-?\d{1,5}[A-Z]?)\b"
)
_NO_PRODUCT = re.compile(
    r"^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|"
    r"July|August|September|October|November|"
    r"December|Christmas|Easter|I|CSV|PDF|VPN|URL|API|UK|US|USA|EU|CEO|DPD|UPS|DHL|FedEx|Hermes|PayPal|"
    r"Visa|Excel|Google|Chrome|Firefox|Safari|Edge|Internet|"
    r"Customer|Support|Team|Business|Starter|Pro|Free|Basic|Premium|WiFi|Wi-Fi|English|German|French|"
    r"Spanish|Police|HAR|IT|HR|QR|PIN|SMS|WB|PCR)\b"
)


def products_in(text: str, turn: int) -> Iterator[Fact]:
    """Give the products that a message names by a code or a name of their own."""
    for match in (*_CODED.finditer(text), *_PRODUCT_NAME.finditer(text), *_NAMED_BY_CODE.finditer(text)):
        if not _NO_PRODUCT.match(match[1]) and len(match[1]) > 1:
            yield Fact(
                "product",
                match[1].strip(),
                sentence_at(text, match.start(1)),
                "customer",
                turn,
                match.span(1),
            )
