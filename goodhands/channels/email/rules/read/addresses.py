"""Address lists as people and broken clients write them (RFC 5322 §3.4); nothing is made up."""

import re

from goodhands.channels.email.rules.letter import Mailbox
from goodhands.channels.email.rules.read.clean import one_line, person_name
from goodhands.channels.email.rules.read.encoded import decode_words

# The two forms that make up nearly all addresses; everything else goes the careful way.
_PLAIN = re.compile(
    r"(?:(?:\"([^\"\\]*)\"|([^\"\\,;:<>()@\[\]]*?))\s*<([^\s<>@\"\\(),:;\[\]]+@[^\s<>@\"\\(),:;\[\]]+)>"
    r"|([^\s<>@\"'\\(),:;\[\]=]+@[^\s<>@\"'\\(),:;\[\]=]+))\s*(?:[,;]|$)"
)
_TOKEN = re.compile(r"[^\s,;:<>()\"\\]+|\s+|\\.?|[,;:<>()\"]", re.DOTALL)
_QUOTED = re.compile(r"\"((?:[^\"\\]++|\\.)*+)\"", re.DOTALL)
_ANGLE = re.compile(r"<((?:[^<>\"]++|\"[^\"]*\")*+)>")
_OPEN_ANGLE = re.compile(r"<([^<>,;\s]*)")
_UNESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ADDRESS = re.compile(r"(\"(?:[^\"\\]|\\.)+\"|[^\s\"@<>(),;:\\]+)@(\[[^\s\[\]]+\]|[^\s\"@<>(),;:\\\[\]]+)")
_TORN_WORD = re.compile(r"=\?[\w.-]{1,40}\?[Qq]\?([^?\"<>@\r\n]{1,400})\?=")
_SEPARATING = re.compile(r"[,;:() ]")
_STRAY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_IN_QUOTES = re.compile(r"'((?:[^\s']|(?<=\S)'(?=\S)|\s(?!'))*+)'")
_SEPARATORS = re.compile(r"[\s,;]*")
_AROUND_MARKS = re.compile(r"\s*([.@])\s*")
_ONE_WORD = re.compile(r"[^\s@\"<>(),;:\\]+")
_MAILTO = re.compile(r"(?:mailto|smtp):", re.IGNORECASE)
_NOBODY = re.compile(r"\W*(?:undisclosed|unlisted|suppressed)[\s._-]*recipients?\W*", re.IGNORECASE)
_WHOLE = re.compile(r"([^<>]*)<([^\s<>@\"(),:;]+@[^\s<>@\"(),:;]+)>\s*")
_COMMENT = re.compile(r"\([^()]*\)")


def read_addresses(value: str) -> tuple[Mailbox, ...]:
    """Return the mailboxes of an address field (not yet RFC 2047 decoded), groups flattened."""
    found: list[Mailbox] = []
    place = 0
    may_be_encoded = "=?" in value
    if may_be_encoded:
        value = _TORN_WORD.sub(_hide_separators, value)
    length = len(value)
    reader = _Careful(value)
    while True:
        separators = _SEPARATORS.match(value, place)
        place = separators.end() if separators is not None else place
        if place >= length:
            return tuple(found)
        match = _PLAIN.match(value, place)
        if match is not None:
            quoted, bare, inside, alone = match.groups()
            box = Mailbox(_name(quoted if bare is None else bare), _tidy(inside or alone))
            _add(found, box, reader)
            place = match.end()
            continue
        read, place = reader.one(place)
        if read is None:
            continue
        if read.address is None and read.name and "@" in read.name:
            for box in _several(read.name) or (_from_encoded(read) if may_be_encoded else read,):
                _add(found, box, reader)
        else:
            _add(found, read, reader)


def _hide_separators(word: re.Match[str]) -> str:
    """Encode the signs that should have been encoded within an encoded word (RFC 2047, section 5)."""
    start, end = word.start(1) - word.start(), word.end(1) - word.start()
    text = word.group()
    return text[:start] + _SEPARATING.sub(lambda sign: f"={ord(sign[0]):02X}", text[start:end]) + text[end:]


def _add(found: list[Mailbox], box: Mailbox, reader: "_Careful") -> None:
    """Add a mailbox; a name alone before a comma is the first half of an unquoted `Last, First <address>`."""
    has_address = box.address is not None and "@" in box.address
    half = reader.half
    reader.half = None if has_address or reader.behind_angle else box
    if reader.behind_angle and not has_address:
        return
    if half is not None and has_address and box.name and found and found[-1] is half:
        found[-1] = Mailbox(f"{half.name or half.address}, {box.name}", box.address)
    else:
        found.append(box)


def _several(text: str) -> tuple[Mailbox, ...]:
    """Read addresses with nothing but blanks between them; () if it is anything else."""
    words = text.split()
    if len(words) < 2 or not all(_ADDRESS.fullmatch(word) for word in words):
        return ()
    return tuple(Mailbox(None, _tidy(word)) for word in words)


def _from_encoded(box: Mailbox) -> Mailbox:
    """Read `Name <address>` that was encoded as a whole; a bare address that was encoded stays a name."""
    match = _WHOLE.fullmatch(box.name or "")
    return Mailbox(_name(match.group(1).strip("\"' ")), match.group(2)) if match is not None else box


def _name(text: str | None) -> str | None:
    if not text:
        return None
    name = person_name(decode_words(text))
    if name[:1] == "'" and (quoted := _IN_QUOTES.fullmatch(name)) is not None:
        name = quoted.group(1)
    return name or None


def _tidy(address: str) -> str:
    return (
        one_line(_STRAY.sub("", address).strip(". "))
        if not address.isascii() or not address.isprintable()
        else address.rstrip(".")
    )


class _Careful:
    """Reads one address at a time from a list that holds quotes, comments, groups or mistakes."""

    def __init__(self, value: str) -> None:
        self.value = value
        self.may_quote = True
        self.may_comment = True
        self.last_semicolon = value.rfind(";")
        self.half: Mailbox | None = None
        self.behind_angle = False

    def one(self, place: int) -> tuple[Mailbox | None, int]:
        """Read from `place` to the next separator; return what stands there and where it ends."""
        item = _Item()
        length = len(self.value)
        self.behind_angle = self.value[max(0, place - 2) : place].rstrip().endswith(">")
        while place < length:
            match = _TOKEN.match(self.value, place)
            assert match is not None
            sign = match.group()
            if sign == ":" and place < self.last_semicolon and item.is_group_name():
                return None, match.end()
            if sign in (",", ";"):
                return item.mailbox(), match.end()
            if item.angles and sign != "(" and not sign.isspace() and sign != ">":
                return item.mailbox(), place
            place = self._take(item, sign, place, match.end())
        return item.mailbox(), place

    def _take(self, item: "_Item", sign: str, place: int, end: int) -> int:
        if sign == '"' and self.may_quote:
            quoted = _QUOTED.match(self.value, place)
            if quoted is not None:
                item.add_quoted(_UNESCAPE.sub(r"\1", quoted.group(1)), quoted.group())
                return quoted.end()
            self.may_quote = False
            return end
        if sign == "(" and self.may_comment:
            return self._comment(item, place, end)
        if sign == "<":
            return self._angle(item, place, end)
        if sign not in ('"', ">"):
            item.add_word(sign)
        return end

    def _comment(self, item: "_Item", place: int, end: int) -> int:
        depth = 0
        at = place
        while at < len(self.value):
            sign = self.value[at]
            if sign == "\\":
                at += 1
            elif sign == "(":
                depth += 1
            elif sign == ")":
                depth -= 1
                if depth == 0:
                    item.comments.append(_UNESCAPE.sub(r"\1", self.value[place + 1 : at]))
                    return at + 1
            at += 1
        self.may_comment = False
        return end

    def _angle(self, item: "_Item", place: int, end: int) -> int:
        closed = _ANGLE.match(self.value, place)
        if closed is not None and "," in closed.group(1) and not closed.group(1).lstrip(" ,").startswith("@"):
            return end
        if closed is not None:
            item.angles.append(closed.group(1))
            return closed.end()
        cut = _OPEN_ANGLE.match(self.value, place)
        if cut is not None and cut.group(1):
            item.angles.append(cut.group(1))
            return cut.end()
        return end


class _Item:
    """What was seen of one address so far."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.raw: list[str] = []
        self.comments: list[str] = []
        self.angles: list[str] = []

    def add_word(self, word: str) -> None:
        """Add a bare word or blank."""
        self.words.append(word)
        self.raw.append(word)

    def add_quoted(self, text: str, source: str) -> None:
        """Add a quoted string: its text belongs to the name, its source to a quoted local part."""
        self.words.append(text)
        self.raw.append(source)

    def is_group_name(self) -> bool:
        """Tell whether a colon now ends the name of a group (and is no part of an address)."""
        return not self.angles and "@" not in "".join(self.raw).replace("'", "")

    def mailbox(self) -> Mailbox | None:
        """Return the mailbox, or None if there is neither a name nor an address."""
        name = _name("".join(self.words).strip())
        comment = _name(" ".join(self.comments).strip())
        addresses = [found for angle in self.angles if (found := _address_in(angle))]
        if addresses:
            return Mailbox(name or comment, addresses[-1])
        if self.angles:
            return Mailbox(name or comment, None) if name or comment else None
        source = "".join(self.raw).strip()
        return _without_angle(source, name, comment)


def _without_angle(source: str, name: str | None, comment: str | None) -> Mailbox | None:
    """Read a bare address, an address behind its name, or a name alone."""
    if "=?" in source and "@" in source and _ADDRESS.fullmatch(source):
        return Mailbox(name, None)
    bare = _MAILTO.sub("", source, count=1) if ":" in source else source
    address = _ADDRESS.fullmatch(bare.strip("' ")) or _ADDRESS.fullmatch(bare.strip("'[] "))
    if address is not None:
        return Mailbox(comment, _tidy(address.group()))
    last = bare.rsplit(None, 1)
    if len(last) == 2 and (behind := _ADDRESS.fullmatch(last[1].strip("'[]"))) and "@" not in last[0]:
        label = last[0].strip("\"'")
        return Mailbox(None if label.endswith(":") else _name(label), _tidy(behind.group()))
    quoted = _ADDRESS.fullmatch((name or "").strip("'"))
    if quoted is not None and bare.startswith('"'):
        return Mailbox(comment, _tidy(quoted.group()))
    if not name or _NOBODY.fullmatch(name):
        return Mailbox(comment, None) if comment and not name else None
    return Mailbox(name, None)


def _address_in(angle: str) -> str | None:
    """Return the address between angle brackets: routes and spaces taken off, rubbish refused."""
    text = _COMMENT.sub("", angle) if "(" in angle and '"' not in angle else angle
    text = _MAILTO.sub("", decode_words(text) if "=?" in text else text, count=1).strip().strip("'")
    if text.startswith("@") and ":" in text:
        text = text.rpartition(":")[2]
    text = one_line(_STRAY.sub("", text))
    match = _ADDRESS.fullmatch(text)
    if match is None and '"' not in text:
        match = _ADDRESS.fullmatch(_AROUND_MARKS.sub(r"\1", text))
    if match is not None:
        return _tidy(match.group())
    return text if text and _ONE_WORD.fullmatch(text) else None
