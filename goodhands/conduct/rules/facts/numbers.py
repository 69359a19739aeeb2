"""Numbers and codes by which things are filed: order, booking, tracking, invoice, lot, serial, policy …"""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.facts.fact import Fact, SaidBy
from goodhands.conduct.rules.wordlists import words

# The different words for one number, by the kind they mean.
_KINDS = {
    "order": words("order purchase po so"),
    "booking": words("booking reservation itinerary pnr locator trip"),
    "tracking": words("tracking shipment parcel consignment waybill package awb air airway"),
    "invoice": words("invoice bill"),
    "account": words("account customer client"),
    "sku": words("sku model item product article art part catalog catalogue cat style ref type"),
    "lot": words("lot batch"),
    "serial": words("serial imei sn"),
    "phone": words("phone mobile telephone cell contact tel callback whatsapp"),
    "zip": words("zip postal post area"),
    "member": words("member membership loyalty flyer miles"),
    "return": words("rma return"),
    "case": words("case ticket"),
    "licence": words("licence license plate registration"),
    "version": words("version build"),
    "error": words("error status http exit response"),
}
_KIND_OF = {word: kind for kind, group in _KINDS.items() for word in group}
# Other things that have numbers; each is a kind of its own.
_OWN = words("""
    policy claim contract meter flight room subscription vat tax passport visa iban card quote offer
    transaction payment project patient student voucher gift confirmation reference seat locker appointment
    site unit protocol plan school employee agreement mandate warranty
""")
_SUFFIX = r"(?:number|no\.?|nr\.?|num|id|code|reference(?: number| code)?|ref\.?|locator|plate|#)"
_ALONE = r"air ?way ?bill|way ?bill|awb|consignment note|sku|imei|iban|rma|pnr|tracking link|lot|batch|(?<=your )model(?= (?:name|is)|[,.?!]|$)|waybill|serial(?= (?:off|from|on)|[,.?!]|$)"
ASKED = re.compile(
    rf"\b(?:(?P<thing>(?!(?:bill|the|an?|your|this|that|its|any|no)\b)[a-z]+|(?<!way )bill)(?: (?:confirmation|identification))?[ -]{_SUFFIX}s?(?![a-z'])|"
    rf"(?:number|code)s? (?:of|for) (?:your|the|this|that) (?:\w+ )?(?P<of>[a-z]+)|"
    rf"(?P<alone>{_ALONE})(?: (?:number|code|name))?(?!\w))"
)
_CODE = (
    r"(?:[A-Za-z]{1,6}[-/ ]?)?\d[A-Za-z0-9]*(?:[-/.]?[A-Za-z0-9]+)*|[A-Z][A-Z0-9]{5,}|[A-Z]{1,3}\d[A-Z0-9]+"
)
_LABELLED = re.compile(
    rf"\b(?P<thing>[sS]/[nN]|[A-Za-z]+)\.?(?: ?(?i:confirmation|{_SUFFIX}))*(?: (?:is|was|"
    rf"of))?\s?[:=#(]*\s?#?(?P<code>{_CODE})"
)
_BARE = re.compile(r"(?<![\w$€£@./:-])#?(?P<code>[A-Z]{1,5}[-/]?\d{3,}[A-Z0-9-]*|\d{6,})(?![\w%]|[.:]\d)")
_LOCATOR = re.compile(r"(?<![\w-])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6}(?![\w-])")
_TRACKING = re.compile(
    r"(?<!\w)(?:1Z[0-9A-Z]{4,16}|[A-Z]{2}\d{8,12}[A-Z]{0,2}|JJ?D\d{8,}|[A-Z]{3} \d{4} \d{4} \d\d)(?!\w)"
)
_SHOP = re.compile(
    r"\b(?:order|arriv|deliver|ship|parcel|package|refund|return|cancel|receiv|paid|charged|came|track|"
    r"late|bought)",
    re.IGNORECASE,
)
_TRAVEL = re.compile(
    r"\b(?:flight|fly|hotel|room|check[ -]in|stay|trip|travel|seat|boarding|booking|train|ferry)",
    re.IGNORECASE,
)
_ORDER_LIKE = re.compile(r"[A-Z]{1,3}-\d{4,}(?:-[A-Z0-9]+)?")
_SKU_AFTER = re.compile(
    r" (?:kits?|antibod(?:y|ies)|assays?|buffers?|modules?|lamps?|chairs?|filters?|pumps?|models?|units?|"
    r"sensors?|plates?|tubes?)\b"
)
_PREFIX = {
    "INV": "invoice",
    "RMA": "return",
    "LOT": "lot",
    "SN": "serial",
    "PO": "order",
    "ORD": "order",
    "CL": "claim",
}
_AMOUNT_AFTER = re.compile(r"\s?(?:%|[a-z°]|x\b|,\d)")


def kind_of(thing: str) -> str | None:
    """Return the kind of number that a word means (a reservation is a booking); None if it has no numbers."""
    thing = thing.lower().replace("s/n", "sn")
    return _KIND_OF.get(thing) or (thing if thing in _OWN else None)


def asked_kind(match: re.Match[str]) -> str:
    """Return the kind that an `ASKED` match asks for; a thing nobody has heard of is a kind of its own."""
    thing = match["thing"] or match["of"] or match["alone"].split()[0]
    return kind_of(thing) or thing


def numbers_in(text: str, turn: int, said_by: SaidBy) -> Iterator[Fact]:
    """Give the numbers and codes that a message names, labelled ones first."""
    seen: set[str] = set()
    for match in _LABELLED.finditer(text):
        kind = kind_of(match["thing"])
        if kind and kind not in ("phone", "zip", "version", "error") and _is_number(match, text):
            seen.add(match["code"])
            yield Fact(kind, match["code"], match.group(), said_by, turn, match.span())
    yield from _unlabelled(text, turn, said_by, seen)


def _unlabelled(text: str, turn: int, said_by: SaidBy, seen: set[str]) -> Iterator[Fact]:
    """Give the codes that tell by their shape, or by the words around them, what they are."""
    shapes = [(_TRACKING, "tracking"), *([(_LOCATOR, "booking")] if _TRAVEL.search(text) else [])]
    for pattern, kind in shapes:
        for match in pattern.finditer(text):
            if match.group() not in seen:
                seen.add(match.group())
                yield Fact(kind, match.group(), match.group(), said_by, turn, match.span())
    for match in _BARE.finditer(text):
        guess = _bare_kind(match, text) if match["code"] not in seen else None
        if guess:
            yield Fact(guess, match["code"], match.group(), said_by, turn, match.span())


def _is_number(match: re.Match[str], text: str) -> bool:
    """Tell a code from a quantity: "order 200 kits" names no order."""
    code = match["code"]
    if not code.isdigit() or len(code) > 3:
        return any(char.isdigit() for char in code) or len(code) == 6
    named = "#" in match.group() or re.search(_SUFFIX, match.group(), re.IGNORECASE) is not None
    return named or not _AMOUNT_AFTER.match(text, match.end())


def _bare_kind(match: re.Match[str], text: str) -> str | None:
    """Guess what a code without a label is, from its letters and from the words around it."""
    letters = re.match(r"[A-Z]*", match["code"])
    prefix = letters.group() if letters else ""
    if prefix in _PREFIX:
        return _PREFIX[prefix]
    before = text[max(0, match.start() - 12) : match.start()].lower()
    if prefix and re.search(r"\b(?:the|an?|our|my|your|of|with|use|using)\s$", before):
        return "sku"
    around = text[max(0, match.start() - 90) : match.end() + 90]
    if _TRAVEL.search(around):
        return "booking"
    if _SKU_AFTER.match(text, match.end()):
        return "sku"
    return "order" if _ORDER_LIKE.fullmatch(match["code"]) or _SHOP.search(around) else None
