"""bare-link in a language that is data: a link or file needs words that say what it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goodhands.conduct.rules.case import Finding, Fix
from goodhands.conduct.rules.draft import LINK, MASK, Draft
from goodhands.conduct.rules.zones import Span

_WORD = re.compile(r"[^\W\d_]{3,}|\d+\w{0,20}")
_STOP = re.compile(r"[.!?][\"')\]]{0,2}(?=\s)|\n+")
_DECORATION = re.compile(r"^(?:logo|signature|image\d+|banner|icon|spacer|footer)", re.IGNORECASE)
_LINK_REASON = (
    "A link alone sends the customer off to search. Say in a sentence what it shows, or which part answers."
)
_FILE_REASON = "“Attached” is not yet an answer. Say what the file is, or which page to look at."
_UNSAID = "A file goes with this reply, but the words never mention it. Say what it is."


@dataclass(frozen=True, slots=True, eq=False)
class LinkWords:
    """The words of a language around links and files.

    `empty` carry a sentence without saying anything of their own; `attached` matches words that mention a
    file, `inside` words that name a place in it ("page 2"), `back` words that refer to the sentence before.
    The fixes are put before a link (`say_link`) or stand for the sentence with the file (`say_file`).
    """

    empty: frozenset[str] = frozenset()
    attached: re.Pattern[str] | None = None
    inside: re.Pattern[str] | None = None
    back: re.Pattern[str] | None = None
    say_link: str = ""
    say_file: str = ""

    def says(self, lower: str) -> bool:
        """Tell whether a text in small letters has words of its own, or names a place in what is linked."""
        plain = LINK.sub(" ", lower)
        if self.inside and self.inside.search(plain):
            return True
        return any(word not in self.empty for word in _WORD.findall(plain))


def bare_links(rule: str, draft: Draft, words: LinkWords) -> Iterator[Finding]:
    """Notice links and attachments that the customer has to make sense of alone."""
    files = [name for name in draft.reply.attachments if not _DECORATION.match(name)]
    spans = list(_sentences(draft))
    for number, span in enumerate(spans):
        link = LINK.search(draft.text, span.start, span.end)
        if link and not _is_described(draft, spans, number, words):
            fixes = (Fix("Say what it is", link.start(), link.start(), words.say_link),)
            is_begun = "…" in draft.text[span.start : link.start()]
            yield draft.finding(rule, span, _LINK_REASON, () if is_begun else fixes)
    if files and spans:
        yield from _bare_files(rule, draft, spans, words)


def _bare_files(rule: str, draft: Draft, spans: list[Span], words: LinkWords) -> Iterator[Finding]:
    lower = draft.lower
    names = [name.lower() for name in draft.reply.attachments]
    mentions = [i for i, span in enumerate(spans) if _mentions(lower[span.start : span.end], names, words)]
    if not mentions:
        end = spans[-1].end
        say = words.say_file.format(file=draft.reply.attachments[0])
        yield draft.finding(rule, spans[-1], _UNSAID, (Fix("Mention it", end, end, f" {say}"),))
    elif not any(_is_described(draft, spans, i, words) for i in mentions):
        span = spans[mentions[0]]
        say = words.say_file.format(file=draft.reply.attachments[0])
        yield draft.finding(rule, span, _FILE_REASON, (Fix("Say what it is", *span, say),))


def _mentions(sentence: str, names: list[str], words: LinkWords) -> bool:
    if words.attached and words.attached.search(sentence):
        return True
    return any(name in sentence or _stem(name) in sentence for name in names)


def _stem(name: str) -> str:
    """Return the first word of a file's name: "rechnung" of "rechnung_77.pdf"; the name if it has none."""
    word = re.search(r"[^\W\d_]{4,}", name)
    return word.group() if word else name


def _is_described(draft: Draft, spans: list[Span], number: int, words: LinkWords) -> bool:
    """Tell whether the sentence says what it is, or the next names a place in it, or it refers back."""
    lower = draft.lower
    here = lower[spans[number].start : spans[number].end]
    if words.says(here):
        return True
    if number + 1 < len(spans):
        after = LINK.sub(MASK, lower[spans[number + 1].start : spans[number + 1].end])
        if words.inside and words.inside.search(after):
            return True
    if number == 0:
        return False
    before = lower[spans[number - 1].start : spans[number - 1].end]
    leads = before.rstrip().endswith(":") or (words.back is not None and words.back.search(here) is not None)
    return leads and not before.rstrip().endswith("?") and words.says(before)


def _sentences(draft: Draft) -> Iterator[Span]:
    for line in draft.zones.body:
        start = line.start
        for stop in [*(match.end() for match in _STOP.finditer(draft.lower, line.start, line.end)), line.end]:
            text = draft.text[start:stop]
            if text.strip():
                lead = len(text) - len(text.lstrip())
                yield Span(start + lead, start + len(text.rstrip()))
            start = stop
