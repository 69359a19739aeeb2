"""The outer form of a text: capitals, full stops, broken sentences, text that stands twice, open fields."""

import re
from collections.abc import Iterator
from itertools import islice
from operator import eq

from goodhands.conduct.rules.draft import MASK, Draft
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.needs import holds_any
from goodhands.conduct.rules.sentences import BULLET, Sentence, body_sentences
from goodhands.conduct.rules.wordlists import words
from goodhands.conduct.rules.writing.slip import Slip

_FIRST = re.compile(r"[^\W_]")
_ENDS = re.compile(
    r"[.!?:;…。！？)\"”»’*_>\]]\s*$|[\U0001F300-\U0001FAFF\u2600-\u27BF]\ufe0f?\s*$|:[-')(DP]|;-?\)\s*$"
)
_NO_WORD = re.compile(
    r"[a-z]+[A-Z0-9_./@]|https?:|www\.|@|#|[a-z]{1,2}-?\d|(?:p|x|e|i|m|t|r|c|cis|trans|alpha|beta|gamma|"
    r"n)-?[A-Z]|pH\b|e-?mail\b"
)
_LAST_WORD = re.compile(r"([^\W\d_]+(?:['’][a-z]+)?),?\s*$")
_DANGLING = words("""
    and or but the a an to of for in on with my your our their his its is are was were be been have has will
    would can could should that which who if because from by as than these not we i you please when while so
    until about into also very more just new next same following other another every each send sending get
    need let make per via between during after before since without under over through their whose where how
    what it's we'll i'll you'll i'm we're at within against towards whether although unless either
""")
_HANGING = re.compile(
    r"\b(?:because|if|when|which|whether|while|although|unless|so that|as soon as|that) (?:the|your|a|an|"
    r"our|my|this|his|her|their|you|we|i|it)(?: \w+)?\s*$"
)
_VERBS = words("""
    is are was were will have has had can could would should may must do does did please we i you it they
    let see send get got need know reach arrives leaves comes came shipped sent checked looked
""")
_MAY_REPEAT = words("""
    that had very really so no bye ha haha many much far long again knock yes ok okay wow tip cha same there
    now well one more out in on is never sing night you what do can yum cous dum mahi pom bora aye hear win
    test
""")
_DAYS = Sought(
    r"(?<![\w@./-])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|"
    r"july|august|september|october|november|december)s?(?![\w@/-])"
)
_TWICE_WORD = re.compile(r"(?<![\w'’-])([a-z]+)(\s+)\1(?![\w'’-])")
_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,60}%\}|(?<!\$)\{[A-Za-z_ .]{2,40}\}|"
    r"\$\{[^}\n]{1,40}\}|<<[^<>\n]{1,40}>>|%[A-Z_]{3,30}%|"
    r"\[(?:[A-Z][A-Z0-9 _/-]{2,30}|(?:insert|enter|add|your|customer|client|agent|order|product|item|"
    r"company|first|last|full|date|time|day|name|number|link|amount|tracking|address|"
    r"ticket|booking|price|reason|xx+|tbd|todo)\b[^\]\n]{0,40}|[^\]\n]{1,30} (?:name|number|date|here|link|"
    r"id|address))\](?!\()|"
    r"<(?:insert|enter|add|your|customer|client|agent|order|product|item|company|first|last|name|date|link|"
    r"number|amount|tracking|time)\b[^<>\n@]{0,40}>|"
    r"\bX{3,}\b|\bxx/xx\b|\bXX/XX\b|_{3,}|\bTODO\b|\blorem ipsum\b|\[\.{2,}\]|\[…\]|\bTBC by agent\b|"
    r"\bINSERT [A-Z]{3,}",
    re.IGNORECASE,
)
_ABOUT_FIELDS = re.compile(
    r"placeholder|variable|template|merge (?:tag|field)|syntax|snippet|code|html|json|curly|bracket|"
    r"webhook|api\b|format|formula|regex|field called",
    re.IGNORECASE,
)
_MAY_BE_OPEN = ("{", "[", "<", "%", "xx", "__", "todo", "lorem", "insert", "tbc")
_SPOKEN = re.compile(r"[a-z0-9'’]+")
_LIST_LIKE = 6
_MARKS = re.compile(
    r",,+|(?<![.\d]) ,(?=\w| )|(?<=[a-z]{2})[,!](?=[A-Za-z]{3})|(?<=[a-z]{2})\.(?=[A-Z][a-z]+ )|"
    r"(?<=[a-z]{2})\?(?=[A-Za-z]{2})|(?<=\w) [.?](?=\s|$)|!!+"
)
_MAY_BE_MARKS = re.compile(r"[,.!?][A-Za-z,]|\s[,.?]|!!")
_EXTENSION = re.compile(r"\w+\.[A-Z][a-z]+$")


def formed(draft: Draft) -> Iterator[Slip]:
    """Give what is wrong with the outer form of a reply."""
    said = body_sentences(draft)
    yield from placeholders(draft)
    if said:
        yield from _capitals(draft, said)
        yield from _ends(draft, said)
        yield from _twice(draft, said)
        yield from _marks(draft)
        yield from _days(draft)


def placeholders(draft: Draft) -> Iterator[Slip]:
    """Give the fields that nobody filled, anywhere in the reply, unless it explains a template."""
    if not holds_any(_MAY_BE_OPEN, draft.lower):
        return
    for match in _PLACEHOLDER.finditer(draft.text):
        around = draft.text[max(0, match.start() - 80) : match.end() + 80]
        written = match.group()
        is_shouted = (
            not written.startswith("[")
            or written.isupper()
            or " " in written
            or "_" in written
            or written.lower() in ("[name]", "[date]", "[link]", "[number]")
        )
        quoted = any(span.start <= match.start() < span.end for span in draft.zones.quoted)
        if (
            is_shouted
            and not quoted
            and not _ABOUT_FIELDS.search(around.replace(written, ""))
            and not _is_code(written)
        ):
            yield Slip(match.start(), match.end(), 2, "A field of the template was left open here.")


def _is_code(written: str) -> bool:
    """Tell "xxx" in small letters from the XXX that marks an open field."""
    return written in ("xxx", "xxxx", "xxxxx", "[email]") or (written.startswith("{") and '"' in written)


def _capitals(draft: Draft, said: tuple[Sentence, ...]) -> Iterator[Slip]:
    """Give sentences that start small; one alone is a slip, most of them are a style."""
    small = [each for i, each in enumerate(said) if _starts_small(draft, each, first=i == 0)]
    plain = [each for each in said if not BULLET.match(each.text)]
    is_style = len(small) > 1 and len(small) * 2 >= len(plain)
    for each in small:
        at = each.start + _start(each.text)
        weight = 2 if is_style or (len(said) > 1 and _has_no_capitals(draft)) else 1
        yield Slip(at, at + 1, weight, "A sentence starts with a capital.", draft.text[at].upper())
    for match in re.finditer(
        r"(?<![\w.'’/@-])i(?![\w.'’/@)-])|(?<![\w.'’/@-])i(?=['’](?:m|ve|ll|d)\b)", draft.text
    ):
        if draft.own_words[match.start()] == "i":
            yield Slip(match.start(), match.end(), 1, "“I” is written with a capital.", "I")


def _has_no_capitals(draft: Draft) -> bool:
    """Tell whether the body is written in small letters throughout."""
    body = "".join(draft.text[span.start : span.end] for span in draft.zones.body)
    return body == body.lower()


def _days(draft: Draft) -> Iterator[Slip]:
    """Give days and months written small."""
    for match in _DAYS.finditer(draft.text):
        if draft.own_words[match.start()] not in (MASK, "\n"):
            yield Slip(
                match.start(),
                match.end(),
                1,
                "Days and months start with a capital.",
                match.group().capitalize(),
            )


def _start(text: str) -> int:
    first = _FIRST.search(text)
    return first.start() if first else 0


def _starts_small(draft: Draft, said: Sentence, *, first: bool) -> bool:
    at = said.start + _start(said.text)
    letter = draft.text[at]
    if (
        not letter.islower()
        or letter.upper() == letter
        or draft.own_words[at] == MASK
        or _NO_WORD.match(draft.text, at)
        or BULLET.match(said.text)
    ):
        return False
    before = draft.text[max(0, at - 20) : at].rstrip()
    if first and (
        before.endswith((",", ":", "-", "–", "—"))
        or (draft.zones.salutation is not None and not before.endswith((".", "!", "?")))
    ):
        return False
    return (
        not before.endswith(("…", "...", ":", ",", ";")) and draft.text[max(0, at - 1)] not in "\"'“‘(*_<>/-"
    )


def _ends(draft: Draft, said: tuple[Sentence, ...]) -> Iterator[Slip]:
    """Give sentences that break off, and those without a full stop."""
    open_ended = [each for each in said if _is_open(draft, each)]
    counted = len(re.findall(r"[^\W\d_]+", draft.own_words))
    for each in open_ended:
        word = _LAST_WORD.search(each.text, max(0, len(each.text) - 40))
        last = word[1].lower() if word else ""
        if (
            last in _DANGLING
            or _HANGING.search(each.text.lower(), max(0, len(each.text) - 60))
            or (
                each.text.endswith(",")
                and len(each.text.split()) >= _LIST_LIKE
                and not _leads_to_name(draft, each)
            )
        ):
            yield Slip(each.start, each.end, 2, "This sentence breaks off. How did it go on?")
        elif len(each.text.split()) >= _LIST_LIKE and not _VERBS.isdisjoint(
            re.findall(r"[a-z']+", each.text.lower())
        ):
            is_bare = len(open_ended) == len(said) and counted >= 12
            begin = each.start + word.start(1) if word else each.end - 1
            weight = 2 if is_bare and len(said) > 1 else 1
            yield Slip(
                begin,
                each.end,
                weight,
                "A sentence ends with a full stop.",
                f"{draft.text[begin : each.end]}.",
            )


def _leads_to_name(draft: Draft, said: Sentence) -> bool:
    """Tell whether only the signature follows: "See you on Sydney Road,", then the name."""
    signature = draft.zones.signature
    return signature is not None and not draft.text[said.end : max(said.end, signature.start)].strip()


def _is_open(draft: Draft, said: Sentence) -> bool:
    """Tell whether nothing closes a sentence that is no item of a list and no heading."""
    if _ENDS.search(said.text) or BULLET.match(said.text) or draft.own_words[said.end - 1] == MASK:
        return False
    return said.text[-1:] not in "-–—" or len(said.text.split()) > 3


def _twice(draft: Draft, said: tuple[Sentence, ...]) -> Iterator[Slip]:
    """Give words, phrases and sentences that stand twice."""
    own = draft.own_words
    tokens = _SPOKEN.findall(own)
    is_likely = any(map(eq, tokens, islice(tokens, 1, None)))
    for match in _TWICE_WORD.finditer(own) if is_likely else ():
        is_name = draft.text[match.start()].isupper() and draft.text[match.start(2) + len(match[2])].isupper()
        if match[1] not in _MAY_REPEAT and not is_name:
            yield Slip(
                match.start(),
                match.end(),
                1,
                f"“{match[1]}” stands twice.",
                draft.text[match.start() : match.end(1)],
            )
    seen: set[str] = set()
    for each in said:
        plain = " ".join(re.findall(r"\w+", own[each.start : each.end]))
        if len(plain.split()) >= 4 and plain in seen:
            yield Slip(each.start, each.end, 2, "This sentence stands twice.", "")
        seen.add(plain)
    yield from _phrases_twice(draft, tokens)


_PARTS = re.compile(r"[.!?…:;]")
_LINK = 4  # words from which on what stands twice is no mere link: "the hours. The hours are …"


def _phrases_twice(draft: Draft, spoken: list[str]) -> Iterator[Slip]:
    """Give phrases of two to eight words that follow themselves: "we will send we will send"."""
    seen: dict[str, int] = {}
    found: list[re.Match[str]] = []  # only where a phrase stands twice are places asked for
    reached = 0
    for i, word in enumerate(spoken):
        first = seen.get(word, -9)
        seen[word] = i
        size = i - first
        if 2 <= size <= 8 and first >= reached and spoken[first:i] == spoken[i : i + size]:
            reached = i + size
            found = found or list(_SPOKEN.finditer(draft.own_words))
            right = draft.text[found[first].start() : found[i - 1].end()]
            parted = _PARTS.search(draft.text, found[i - 1].end(), found[i].start())
            is_meant = size < _LINK and (parted or word == "no")  # "no key, no key money"
            if len(set(spoken[first:i])) > 1 and len(right) > 6 and not is_meant:
                yield Slip(
                    found[first].start(), found[reached - 1].end(), 2, "These words stand twice.", right
                )


def _marks(draft: Draft) -> Iterator[Slip]:
    """Give commas and full stops with too few or too many blanks around them; at most two count."""
    if not _MAY_BE_MARKS.search(draft.text):
        return
    own = draft.own_words
    count = 0
    for match in _MARKS.finditer(draft.text):
        if (
            count < 2
            and own[match.start()] not in (MASK, "\n")
            and not _EXTENSION.search(draft.text[max(0, match.start() - 20) : match.end() + 8])
        ):
            count += 1
            if match.group().startswith("!!"):
                yield Slip(match.start(), match.end(), 0.5, "One exclamation mark is enough.", "!")
            else:
                yield Slip(
                    match.start(), match.end(), 1, "A blank is missing or one too many around this mark."
                )
