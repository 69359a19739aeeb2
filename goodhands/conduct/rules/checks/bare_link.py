"""bare-link: a link or file comes with words that say what it is or what in it answers (seed 000, 1.f)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.draft import LINK, Draft
from goodhands.conduct.rules.facts.stems import stem, stems_of
from goodhands.conduct.rules.phrases import one_of
from goodhands.conduct.rules.turn import turn_text
from goodhands.conduct.rules.wording.pointing import (
    EMPTY,
    FILE_SHOWS,
    LABEL,
    LINK_BELOW,
    ONLY_POINTS,
    POINTS_ON,
    SAYS_WHERE,
)
from goodhands.conduct.rules.zones import Span

_ID = "bare-link"
_MARKDOWN = re.compile(r"!?\[([^\]\n]{0,200})\]\((?:https?://|www\.|/)[^)\s]*\)")
_FILE_WORDS = one_of(r"""
    \bat+a?t?ch(?:ed|ing|ments?|es)?\b|\benclos(?:ed|ing|ure)\b
""")
_ATTACHED = re.compile(
    one_of(rf"""
        {_FILE_WORDS}|\bhere(?:'s| is| are)\b|\b(?:sending|send|sent|included|including|find|added|adding)\b
        \b(?:pdf|files?|documents?|screenshots?|spreadsheet|below)\b
    """)
)
_IN_IT = re.compile(r"\b(?:in|on|see|with|inside) (?:the|your|this|our) (?:\w+ )?(\w+)")
_PLAINLY_ATTACHED = re.compile(
    one_of(rf"""
        {_FILE_WORDS}|\bpfa\b|\bin (?:this|the) (?:e-?mail|file|pdf|document)\b
        \bwith this (?:e-?mail|message)\b
    """)
)
_BREAK = re.compile(r"[.!?](?:[\"')\]]{0,2})(?=\s)|\n+")
_ABBREVIATION = re.compile(
    r"\b(?:\d+|mr|mrs|ms|dr|no|st|e\.g|i\.e|a\.m|p\.m|approx|vs|inc|ltd|co|pg|p|sec|fig)$"
)
_LINK_NEXT = re.compile(r"\s*(?:https?://|www\.)")
_TOKEN = re.compile(r"[a-z][a-z'-]{2,}|\d+\w*")
_POINTS_INSIDE = re.compile(
    one_of(r"""
        \b(?:pages?|pg|section|sec|step|chapter|table|figure|fig|row|column|line|paragraph|tab|slide
        + |minute|point|item|question) (?:\d|[a-e]\b|one|two|three|four|five|six|[ivx]+\b)
        \b(?:first|second|third|last|fourth|top|bottom) (?:page|section|table|row|column|tab|slide
        + |half|part|step|line|paragraph)
        \b\d+:\d\d\b
    """)
)
_EXPLAINS_NEXT = re.compile(
    r"\s*"
    + one_of(r"""
        it|they|that|this|there|in (?:it|there)|page|section|step|table|chapter
        you(?:'ll| will) (?:see|find)
        the (?:link|page|file|document|article|guide|video|pdf|first|second|last|top|bottom|form|list
        + |table|section|manual|attachment|sheet)
        scroll|look for|under|\d[.)]|then|choose|click|press|select|log in|sign in|enter|type|pick|tap
        fill|add
    """)
    + r"\b"
)
_REFERS_BACK = re.compile(r"\b(?:it|they|them|its|both|these|those)\b")
_MORE = re.compile(
    one_of(r"""
        \bmore (?:on|about|details?|information|info|background|tips|here|at)\b
        \bfurther (?:reading|details|information)\b|\bfor reference\b|\bbackground\b|\bin case you\b
        \balso\b
        \bif you(?:'d| would)? (?:like|want|prefer|are curious|need)\b|\bin writing\b|\bto read (?:more|up)\b
        \bfull (?:story|details|text|list)\b
    """)
)
_FLUFF = re.compile(
    r"\W*"
    + one_of(r"""
        hi|hello|dear|thanks|thank you|sorry|apologies|i'm sorry|we're sorry|i am sorry|let me know|please let
        hope|i hope|have a|feel free|if you have|don't hesitate|great question|good question|happy to help
        glad|best|regards|i understand|i see
    """)
    + r"\b"
)
_ENOUGH_WORDS, _FEW_WORDS = 25, 10
_LINK_REASON = (
    "A link alone sends the customer off to search. Say in a sentence what it shows, or which part answers."
)
_FILE_REASON = "“Attached” is not yet an answer. Say what the file is, or which page to look at."
_UNSAID = "A file goes with this reply, but the words never mention it. Say what it is."
_DECORATION = re.compile(r"^(?:logo|signature|image\d+|banner|icon|spacer|footer)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Page:
    """The body of a reply, sentence by sentence, and how many words of each say something."""

    draft: Draft
    spans: tuple[Span, ...]
    weights: tuple[int, ...]
    weight: int
    asked: frozenset[str]

    @staticmethod
    def of(draft: Draft, asked: str) -> "_Page":
        spans = tuple(_sentences(draft))
        texts = [draft.lower[span.start : span.end] for span in spans]
        weights = tuple(0 if _FLUFF.match(text) else len(text.split()) for text in texts)
        return _Page(draft, spans, weights, sum(weights), stems_of(asked.lower()))

    def lower(self, index: int) -> str:
        return self.draft.lower[self.spans[index].start : self.spans[index].end]

    def answers_without(self, index: int) -> bool:
        """Tell whether the reply gives an answer in its own words, beside the sentence with the link."""
        return self.weight - self.weights[index] >= _ENOUGH_WORDS

    def stands_alone(self, index: int) -> bool:
        """Tell whether the reply says next to nothing beside the sentence with the link."""
        return self.weight - self.weights[index] < _FEW_WORDS


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice links and attachments that the customer has to make sense of alone."""
    files = [name for name in draft.reply.attachments if not _DECORATION.match(name)]
    if not files and "/" not in draft.text and "www." not in draft.lower:
        return
    page = _Page.of(draft, turn_text(case))
    for index in range(len(page.spans)):
        yield from _bare_links(page, index)
    if files and page.spans:
        yield from _bare_files(page, files)
    elif files and draft.text.strip():
        yield draft.finding(_ID, _trimmed(draft.text, Span(0, len(draft.text))), _UNSAID)


def _bare_links(page: _Page, index: int) -> Iterator[Finding]:
    span = page.spans[index]
    text = page.draft.text[span.start : span.end]
    link = LINK.search(text) if "/" in text or "www." in text.lower() else None
    if link is None or _is_described(page, index, _without_links(text)):
        return
    if _MORE.search(text.lower()) and page.answers_without(index):
        return
    at = span.start + link.start()
    # Taken once, the fix waits to be filled in; taken again, it would only pile up.
    is_begun = "…" in text[: link.start()]
    fixes = () if is_begun else (Fix("Say what it is", at, at, "here is …: "),)
    yield page.draft.finding(_ID, span, _LINK_REASON, fixes)


def _bare_files(page: _Page, files: list[str]) -> Iterator[Finding]:
    draft = page.draft
    mentions = [i for i in range(len(page.spans)) if _mentions(page.lower(i), files)]
    if not mentions:
        if not any(name.lower() in draft.lower for name in files):
            yield _unmentioned(draft, page.spans[-1], files)
        return
    described = any(
        _is_described(page, i, draft.text[page.spans[i].start : page.spans[i].end]) for i in mentions
    )
    if not described and not (page.answers_without(mentions[0]) and _names_content(draft, files)):
        span = page.spans[mentions[0]]
        yield draft.finding(_ID, span, _FILE_REASON, (_introduce(span, files),))


def _introduce(span: Span, files: list[str]) -> Fix:
    return Fix("Say what it is", span.start, span.end, f"Attached is … ({files[0]}); the part for you is … .")


def _unmentioned(draft: Draft, last: Span, files: list[str]) -> Finding:
    fix = Fix("Mention it", last.end, last.end, f" Attached is … ({', '.join(files)}).")
    return draft.finding(_ID, last, _UNSAID, (fix,))


def _mentions(sentence: str, files: list[str]) -> bool:
    if _PLAINLY_ATTACHED.search(sentence) or FILE_SHOWS.search(sentence):
        return True
    words = _file_words(files) & set(_TOKEN.findall(sentence))
    return bool(words) and (_ATTACHED.search(sentence) is not None or _stands_in(sentence, words))


def _stands_in(sentence: str, words: set[str]) -> bool:
    """Tell whether the sentence says where something stands: "both answers are in the plan"."""
    return any(match.group(1) in words for match in _IN_IT.finditer(sentence))


def _file_words(files: list[str]) -> set[str]:
    words = {word for name in files for word in re.findall(r"[a-z]{3,}", name.lower().replace("_", " "))}
    return (
        words
        | {word + "s" for word in words}
        | {"pdf", "file", "document", "screenshot", "photo", "form", "label"}
    )


def _names_content(draft: Draft, files: list[str]) -> bool:
    own = set(_TOKEN.findall(draft.own_words))
    return bool({word for word in _file_words(files) if word not in EMPTY and len(word) > 3} & own)


def _is_described(page: _Page, index: int, text: str) -> bool:
    """Tell whether the sentence, or the one beside it, says what the link is or where the answer stands."""
    lower = text.lower()
    is_label = LABEL.match(lower) is not None and page.stands_alone(index)
    if (_content(lower) and not is_label and not _only_points(page, lower)) or _POINTS_INSIDE.search(lower):
        return True
    if not _content(lower) and any(_announces(page.lower(before)) for before in range(index)):
        return True
    if index + 1 < len(page.spans):
        following = page.lower(index + 1)
        if (_EXPLAINS_NEXT.match(following) and _content(following)) or _POINTS_INSIDE.search(following):
            return True
    return index > 0 and not ONLY_POINTS.match(lower) and _introduces(page.lower(index - 1), lower)


def _only_points(page: _Page, lower: str) -> bool:
    """Tell whether a sentence says no more than where to look for what the customer asked about."""
    if ONLY_POINTS.match(lower):
        return True
    told = [word for word in _content(lower) if stem(word) not in page.asked]
    return not told and any(signs.match(lower) for signs in (SAYS_WHERE, POINTS_ON))


def _announces(before: str) -> bool:
    """Tell whether an earlier sentence speaks of "the link below", and says what it is."""
    return LINK_BELOW.search(before) is not None and bool(_content(before))


def _introduces(before: str, lower: str) -> bool:
    """Tell whether the sentence before says what is meant: by a colon, or by what "it" refers to."""
    if before.rstrip().endswith(":"):
        return bool(_content(before)) and not ONLY_POINTS.match(before)
    is_statement = not before.rstrip().endswith("?") and not _FLUFF.match(before)
    return is_statement and _REFERS_BACK.search(lower) is not None and bool(_content(before))


def _content(lower: str) -> list[str]:
    """Return the words of a sentence that say something of their own."""
    return [word for word in _TOKEN.findall(lower) if word not in EMPTY]


def _without_links(text: str) -> str:
    return LINK.sub(" ", _MARKDOWN.sub(r" \1 ", text))


def _sentences(draft: Draft) -> list[Span]:
    """Cut the body into sentences; a stop inside a link or an abbreviation does not end one."""
    spans: list[Span] = []
    for line in draft.zones.body:
        start = line.start
        for stop in _BREAK.finditer(draft.lower, line.start, line.end):
            before = draft.lower[max(line.start, stop.start() - 80) : stop.start()]
            is_cut = "/" in before.rsplit(None, 1)[-1] or not _ABBREVIATION.search(before[-8:])
            if is_cut or _LINK_NEXT.match(draft.lower, stop.end()):
                spans.append(Span(start, stop.end()))
                start = stop.end()
        spans.append(Span(start, line.end))
    return [_trimmed(draft.text, span) for span in spans if draft.text[span.start : span.end].strip()]


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    return Span(span.start + len(words) - len(words.lstrip()), span.end - (len(words) - len(words.rstrip())))


CHECK = Check(_ID, find)
