"""Taking names, addresses and numbers out of letters before they leave; the way back for quotes."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from goodhands.conduct.rules.folding import WORD, fold

_LEAST_DIGITS = 3
_LEAST_VALUE = 3
_LEAST_WORDS = 2  # of a quote: one word proves nothing
_STREET = (
    "street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|square|sq|way|boulevard|blvd|place|pl|terrace|"
    "close|crescent"
)
_ADDRESS = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}|(?:https?://|www\.)[^\s<>\"']{1,500}|(?<!\w)@\w{2,40}|"
    rf"\b\d{{1,5}}[a-zA-Z]? (?:[A-Z][\w'.-]{{0,30}} ){{1,3}}(?i:{_STREET})\b|"
    r"\b[A-ZÄÖÜ][\w-]{0,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring) \d{1,5}[a-z]?\b"
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herr|Herrn|Frau|Señor|Señora|Monsieur|Madame)\b\.? "
    r"(?P<name>[^\W\d_a-z][\w'’-]{1,40})"
)
_NUMBER = re.compile(r"(?<!\w)[+#(]?[A-Za-z]{0,6}[-#]?\d[\w()/.+-]{0,40}(?: ?[\d()/-]{2,12}){0,8}")
_TIME = re.compile(r"\d{1,2}[:.]\d{2}(?: ?[ap]m)?")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without what tells who it is about. `holes` are places: here from, to, and there from, to."""

    text: str
    original: str
    holes: tuple[tuple[int, int, int, int], ...] = ()

    def first(self, letters: int) -> "Masked":
        """Return the first `letters` of it, cut at a blank: half a name would tell what a mask hides."""
        if len(self.text) <= letters:
            return self
        return replace(self, text=self.text[:letters].rpartition(" ")[0])

    def find(self, quote: str) -> tuple[int, int] | None:
        """Return where the words of a quote stand in the original, or None if they don't stand in the text.

        Blanks and line breaks may differ; a quote that cuts a mask takes all that is behind it.
        """
        words = quote.split()
        if len(words) < _LEAST_WORDS:
            return None
        match = re.search(r"\s{1,20}".join(map(re.escape, words)), self.text)
        if match is None:
            return None
        return self._back(match.start(), is_end=False), self._back(match.end(), is_end=True)

    def _back(self, at: int, *, is_end: bool) -> int:
        starts = [hole[0] for hole in self.holes]
        number = bisect_right(starts, at - is_end) - 1
        if number < 0:
            return at
        _, here_end, there_start, there_end = self.holes[number]
        if at - is_end < here_end:
            return there_end if is_end else there_start
        return there_end + at - here_end


@dataclass
class Masks:
    """The masks of one question: the same words get the same mask in each of its texts.

    `names` are folded; `values` are what the record holds (order, phone, address), whatever they look like.
    """

    names: Collection[str]
    values: Iterable[str] = ()
    _known: dict[str, str] = field(default_factory=dict)

    def mask(self, text: str) -> Masked:
        """Return `text` with masks such as [NAME1], [NUMBER2] in the place of what tells who it is about."""
        pieces: list[str] = []
        holes: list[tuple[int, int, int, int]] = []
        at = size = 0
        for start, end, kind in _apart(sorted(self._found(text), key=_longest_first)):
            mask = self._mask(kind, text[start:end])
            pieces += (text[at:start], mask)
            size += start - at
            holes.append((size, size + len(mask), start, end))
            size += len(mask)
            at = end
        return Masked("".join([*pieces, text[at:]]), text, tuple(holes))

    def _mask(self, kind: str, words: str) -> str:
        key = f"{kind} {fold(words)}"
        if key not in self._known:
            number = sum(known.startswith(f"{kind} ") for known in self._known) + 1
            self._known[key] = f"[{kind}{number}]"
        return self._known[key]

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        yield from ((*match.span(), "ADDRESS") for match in _ADDRESS.finditer(text))
        yield from ((*place, "DETAIL") for place in self._details(text))
        yield from ((*match.span(), "NAME") for match in WORD.finditer(text) if self._is_name(match.group()))
        yield from ((*match.span("name"), "NAME") for match in _TITLED.finditer(text))
        yield from ((*place, "NUMBER") for place in _numbers(text))

    def _details(self, text: str) -> Iterator[tuple[int, int]]:
        for value in self.values:
            if len(value.strip()) >= _LEAST_VALUE:
                for match in re.finditer(re.escape(value.strip()), text, re.IGNORECASE):
                    yield match.span()

    def _is_name(self, word: str) -> bool:
        folded = fold(word)
        return folded in self.names or folded.removesuffix("s") in self.names


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Give what has three digits or more and is no time of day: numbers of orders, phones, accounts."""
    for match in _NUMBER.finditer(text):
        words = match.group().rstrip(" .,-/(")
        if sum(char.isdigit() for char in words) >= _LEAST_DIGITS and not _TIME.fullmatch(words):
            yield match.start(), match.start() + len(words)


def _longest_first(place: tuple[int, int, str]) -> tuple[int, int]:
    return place[0], -place[1]


def _apart(found: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Join what overlaps, so that nothing of it stays."""
    held: tuple[int, int, str] | None = None
    for start, end, kind in found:
        if held is None:
            held = (start, end, kind)
        elif start < held[1]:
            held = (held[0], max(held[1], end), held[2])
        else:
            yield held
            held = (start, end, kind)
    if held:
        yield held
