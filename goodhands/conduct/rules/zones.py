"""The parts of a reply: salutation, body, signature with legal footer, quoted text. Offsets are kept.

Meaning: RULES "Terms" (body, signature). One pass over the lines; nothing here backtracks.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from goodhands.conduct.rules.folding import fold_words
from goodhands.conduct.rules.manner import ENGLISH, Manner
from goodhands.conduct.rules.nicknames import is_form_of

_HANDLES = re.compile(r"\s*(?:@[\w.]+[,:!]?\s*)+")
_BARE_NAME = re.compile(r"\s*(?:[^\W\d_][\w'’.-]*[ ]+){0,3}[^\W\d_][\w'’.-]*\s*[,!:–—-]+\s*$")
_SALUTATION_END = re.compile(r"[,!.:;?–—\n]| - ")
_NAME_BEHIND = re.compile(
    r"\s+(?!(?i:yes|no|sure|thanks|thank|sorry|done|great|welcome|right|good|of course|congratulations)\b)"
    r"[^\W\d_a-zß-öø-ÿ][\w'’.-]{0,25}(?: [^\W\d_a-zß-öø-ÿ][\w'’.-]{0,25}){0,2}\s?[,!:]"
)
_ABBREVIATED_TITLE = re.compile(r"\b(?:mr|mrs|ms|mx|dr|prof|st|rev|jr|sr|[a-z])$", re.IGNORECASE)
_SALUTATION_MAX = 60
_NAMED_MAX = 6  # words that a greeting names at most: "Mr and Mrs Smith and family"

_FOOTER = re.compile(
    r"confidential|intended (?:solely )?(?:only )?for|registered (?:in|office|company)|"
    r"company (?:no|number|reg)|\bvat\b|disclaimer|regulated by|authori[sz]ed by|"
    r"licen[sc]ed by|trading name|incorporated in|head office|unsubscribe|"
    r"privacy policy|all rights reserved|©|\(c\) 20|"
    r"\bthis (?:e-?mail|message)\b|"
    r"before printing|sent from my|consider the environment|\babn\b|\bgst(?:in)?\b|handelsregister|recipient",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\s*p\.? ?(?:p\.? ?)?s\b[.:]?\s", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*[-_=*—–~]{2,}\s*$")
_ATTRIBUTION = re.compile(r"\s*on\b.{4,140}\b(?:wrote|writes):\s*$", re.IGNORECASE)
_ORIGINAL = re.compile(r"\s*-{2,} ?(?:original|forwarded) message ?-{2,}\s*$", re.IGNORECASE)
_SENTENCE_LINE = re.compile(r"[.!?…][)\"'”’]*\s*$")
_LINE_MAX = 200
_TEAM = re.compile(r"\b(?:team|support|care|service|services|desk|department|dept|crew)\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{[^}\n]{1,40}\}|\[[^\]\n]{1,30}\]|<[^>\n]{1,30}>")
_SIGN_OFF_MARK = re.compile(r"\s*(?:[-–—~*/]{1,2}\s?|\^)(?=\w)")
_LAST_BREAK = re.compile(r"[.!?…)](?=\s)|\s[-–—~^/*](?=\s?\w)")


class Span(NamedTuple):
    """A stretch of the text: start and end in code points, end not included."""

    start: int
    end: int


class Line(NamedTuple):
    """One line with its place; `text` is without the line break."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Zones:
    """Where the parts of a reply stand; a missing part is None or empty.

    `salutation` is the greeting only ("Hi Maria,"), even where the sentence runs on. `body` has one span
    a line (a postscript comes after the signature). `signature` runs from the closing formula to the end.
    """

    salutation: Span | None = None
    body: tuple[Span, ...] = ()
    signature: Span | None = None
    quoted: tuple[Span, ...] = ()


_SMALL_PRINT = 3  # lines of it under a name
_NO_NAME = re.compile(
    r"(?i:fyi|pfa|ok|okay|nb|yes|no|done|attached|enclosed|here|asap|see (?:below|above|attached))"
)
_INITIALS = 4  # signs of the longest initials that stand alone: "T.B."


def read_zones(text: str, agent_words: frozenset[str], manner: Manner = ENGLISH) -> Zones:
    """Tell the parts of a reply apart. `agent_words`: the agent's names, folded; they mark a sign-off.

    `manner` is how a letter in the language of the reply greets and closes.
    """
    written, quoted = _without_quotes(_split_lines(text), manner)
    if not written:
        return Zones(quoted=quoted)
    salutation = _salutation(written[0], manner)
    opened = salutation.end if salutation else written[0].start
    first = _signature_start(written, agent_words, manner)
    body = [Span(max(line.start, opened), line.end) for line in written[:first] if line.end > opened]
    signature: Span | None = None
    if first < len(written):
        behind = range(first + 1, len(written))
        last = next((i for i in behind if _ends_before(written, i, quoted)), len(written))
        signature = Span(written[first].start, written[last - 1].end)
        body += [Span(line.start, line.end) for line in written[last:]]
    elif body:
        signature = _inline_signature(text, body[-1], agent_words, manner)
    if signature and body and first == len(written):
        body[-1] = Span(body[-1].start, signature.start)
    return Zones(salutation, tuple(body), signature, quoted)


def _ends_before(written: list[Line], index: int, quoted: tuple[Span, ...]) -> bool:
    """Tell whether a signature has ended: a postscript begins, or a quotation stands before this line."""
    parts = written[index - 1].end, written[index].start
    return bool(_POSTSCRIPT.match(written[index].text)) or any(
        parts[0] <= span.start < parts[1] for span in quoted
    )


def _split_lines(text: str) -> list[Line]:
    lines, start = [], 0
    for part in text.split("\n"):
        lines.append(Line(start, start + len(part), part))
        start += len(part) + 1
    return lines


def _without_quotes(lines: list[Line], manner: Manner) -> tuple[list[Line], tuple[Span, ...]]:
    """Part the written lines (blank ones dropped) from quoted lines and what introduces them."""
    written: list[Line] = []
    quoted: list[Span] = []
    for line in lines:
        head = line.text.lstrip()
        if not head:
            continue
        if head.startswith(">"):
            if written and len(written[-1].text) < _LINE_MAX and _introduces_quote(written[-1].text, manner):
                quoted.append(Span(*written.pop()[:2]))
            quoted.append(Span(line.start, line.end))
        elif head.startswith("--") and _ORIGINAL.match(line.text[:_LINE_MAX]):
            quoted.append(Span(line.start, lines[-1].end))
            break
        else:
            written.append(line)
    return written, tuple(quoted)


def _introduces_quote(text: str, manner: Manner) -> bool:
    return bool(_ATTRIBUTION.match(text) or (manner.wrote and manner.wrote.search(text)))


def _salutation(line: Line, manner: Manner) -> Span | None:
    head = line.text[:_LINE_MAX]
    handles = _HANDLES.match(head)
    opened = handles.end() if handles else 0
    greeting = manner.greeting.match(head, opened)
    if greeting:
        return Span(line.start, line.start + _salutation_end(head, greeting.end()))
    if handles:
        return Span(line.start, line.start + opened)
    if len(line.text) <= _SALUTATION_MAX and _BARE_NAME.match(line.text):
        return Span(line.start, line.end)
    return None


def _salutation_end(head: str, after: int) -> int:
    """Find where a greeting ends: at its punctuation, or after the words that can be a name."""
    for mark in _SALUTATION_END.finditer(head, after, after + _SALUTATION_MAX):
        if mark.group() == "." and _ABBREVIATED_TITLE.search(head[: mark.start()]):
            continue
        if len(head[after : mark.start()].split()) > _NAMED_MAX:
            break
        behind = _NAME_BEHIND.match(head, mark.end()) if not head[after : mark.start()].strip() else None
        return behind.end() if behind and mark.group() == "," else mark.end()
    if len(head.split()) <= 6:
        return len(head)
    end = after
    for word in re.finditer(r"\s+([^\W\d_][\w'’.-]*)", head[after : after + _SALUTATION_MAX]):
        if not word.group(1)[0].isupper():
            break
        end = after + word.end()
    return end


def _signature_start(lines: list[Line], agent_words: frozenset[str], manner: Manner) -> int:
    """Return the index of the line that opens the signature; the number of lines if there is none."""
    start = len(lines)
    for i in range(len(lines) - 1, 0, -1):
        follows = i + 1 == len(lines) or _may_follow_closing(lines[i + 1].text, manner)
        if follows and manner.is_firm_closing(lines[i].text):
            start = i
            break
    if start == len(lines):
        start = _loose_start(lines, agent_words, manner)
    if start == len(lines):
        start = _above_small_print(lines, agent_words)
    while start > 1 and start < len(lines) and _opens_earlier(lines[start - 1].text, agent_words, manner):
        start -= 1
    return start


def _above_small_print(lines: list[Line], agent_words: frozenset[str]) -> int:
    """Find the agent's full name alone on a line, with a sentence or two of small print under it."""
    for i in range(len(lines) - 1, max(0, len(lines) - 1 - _SMALL_PRINT), -1):
        words = fold_words(lines[i].text)
        if len(words) > 1 and agent_words.issuperset(words):
            return i
    return len(lines)


def _may_follow_closing(text: str, manner: Manner) -> bool:
    return len(text.split()) <= 6 or _is_signature_like(text, manner)


def _loose_start(lines: list[Line], agent_words: frozenset[str], manner: Manner) -> int:
    """Find a signature without firm closing: the highest name, team or wish among the last lines."""
    found = len(lines)
    for i in range(len(lines) - 1, 0, -1):
        text = lines[i].text
        if manner.is_closing(text) or _names_sender(text, agent_words, manner):
            found = i
        elif not _is_signature_like(text, manner):
            break
    return found


def _opens_earlier(text: str, agent_words: frozenset[str], manner: Manner) -> bool:
    return len(text.split()) <= 4 and (
        manner.is_firm_closing(text) or not agent_words.isdisjoint(fold_words(text))
    )


def _is_signature_like(text: str, manner: Manner) -> bool:
    if _SEPARATOR.match(text[:_LINE_MAX]) or _POSTSCRIPT.match(text) or _FOOTER.search(text):
        return True
    if manner.footer and manner.footer.search(text):
        return True
    return not _SENTENCE_LINE.search(text[-10:]) and len(text.split()) <= 12


def _names_sender(text: str, agent_words: frozenset[str], manner: Manner) -> bool:
    """Tell whether a short line is a name: the agent's, a team's, another person's, a placeholder."""
    words = text.split()
    if len(words) > 12 or (len(words) > 4 and _SENTENCE_LINE.search(text)):
        return False
    if not agent_words.isdisjoint(fold_words(text)) or _is_short_form(text, agent_words):
        return True
    if (
        len(words) > 5
        or _NO_NAME.fullmatch(text.strip(" .!"))
        or text.rstrip().endswith(("?", ":", "!", ","))
    ):
        return False
    if _TEAM.search(text) or _PLACEHOLDER.search(text) or (manner.team and manner.team.search(text)):
        return True
    bare = _SIGN_OFF_MARK.sub("", text, count=1).split()
    if len(bare) == 1 and bare[0].endswith(".") and len(bare[0]) > _INITIALS:
        return False  # "Attached.", "Done."
    return len(bare) <= 3 and all(word[:1].isupper() and word.strip(".").isalpha() for word in bare)


def _is_short_form(text: str, agent_words: frozenset[str]) -> bool:
    """Tell whether a line is nothing but the beginning of one of the agent's names: "teo"."""
    words = fold_words(text)
    return len(words) == 1 and any(is_form_of(words[0], name) for name in agent_words)


def _inline_signature(text: str, last: Span, agent_words: frozenset[str], manner: Manner) -> Span | None:
    """Find "… on Friday. Best, Tom" or "… on Friday ^TB" at the end of the last line."""
    window = max(last.start, last.end - 60)
    tail = text[window : last.end]
    for mark in reversed(list(_LAST_BREAK.finditer(tail))):
        start = mark.end() if mark.group() in ".!?…)" else mark.start()
        rest = tail[start:]
        words = rest.split()
        if not words or _ABBREVIATED_TITLE.search(tail[: mark.start()][-6:]):
            continue
        if len(words) > 6:
            return None
        marked = _SIGN_OFF_MARK.match(rest) is not None
        if marked or manner.is_closing(rest.strip()) or not agent_words.isdisjoint(fold_words(rest)):
            return Span(window + start + len(rest) - len(rest.lstrip()), last.end)
    return None
