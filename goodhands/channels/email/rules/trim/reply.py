"""Takes quoted mail, its head lines and the signature off a reply."""

from dataclasses import dataclass

from goodhands.channels.email.rules.trim.forward import tells_of_forward
from goodhands.channels.email.rules.trim.page import open_page
from goodhands.channels.email.rules.trim.pgp import without_pgp
from goodhands.channels.email.rules.trim.scan import BLANK, HEAD, OWN, QUOTE, REMARK, End, Scan, scan
from goodhands.channels.email.rules.trim.signature import drop_machine_lines, split_signature
from goodhands.channels.email.rules.trim.words_signatures import ANSWERS_WITHIN, CLOSING, GREETING
from goodhands.channels.email.rules.trim.wrappers import mark_wrapped


@dataclass(frozen=True)
class Trimmed:
    """The new words alone, and what was taken off as signature."""

    reply: str
    signature: str | None


@dataclass(frozen=True, slots=True)
class Segment:
    """Neighbouring lines that are all own words, or all quote with its head lines."""

    own: bool
    kinds: list[str]
    lines: list[str]

    @property
    def headed(self) -> bool:
        """Does a head line announce the quote?"""
        return HEAD in self.kinds or REMARK in self.kinds


def trim(text: str, html: str | None, subject: str | None = None) -> Trimmed:
    """The new words of a mail (design/mail.md, key `reply`), and its signature.

    `text` is the whole body as plain text. `html` serves only as further evidence of where the quote begins,
    `subject` to know a forwarded mail ("WG: …") from a reply where the mail program announces both alike.
    A forwarded mail stays whole; so does a mail that holds nothing but quotes: the reply is empty only if the
    text is.
    """
    page = open_page(without_pgp(text))
    found = scan(page, is_forward=tells_of_forward(subject))
    if found.end is End.OPEN and html and HEAD not in found.kinds:
        mark_wrapped(found, html)
    whole = "\n".join(page.lines).strip()
    if found.end in (End.FORWARD, End.ALL_QUOTED) or _answers_within(found):
        return Trimmed(whole, None)
    segments = _segments(found)
    removed: list[str] = []
    segments = _without_signatures(segments, removed)
    if not segments:
        rest = "\n".join(removed).strip() or whole
        return Trimmed(rest, None)
    reply = "\n".join(_kept_lines(segments)).strip()
    return Trimmed(reply, "\n".join(removed).strip() or None)


def _answers_within(found: Scan) -> bool:
    """ "My answers are in red below": then they stand in the old mail, and nothing tells them from it."""
    if found.end is not End.CUT:
        return False
    own = " ".join(found.page.bare[max(0, found.cut - 20) : found.cut])
    return ANSWERS_WITHIN.search(own[-1000:]) is not None


def _segments(found: Scan) -> list[Segment]:
    """Blank lines go with what stands above them; those at the top are dropped."""
    segments: list[Segment] = []
    for index in range(found.cut):
        kind = found.kinds[index]
        line = found.before.get(index, found.page.lines[index])
        own = kind == OWN
        if kind != BLANK and (not segments or segments[-1].own != own):
            segments.append(Segment(own, [], []))
        if segments:
            segments[-1].kinds.append(kind)
            segments[-1].lines.append(line)
        if index in found.before:
            segments.append(Segment(own=False, kinds=[HEAD], lines=[""]))
    return segments


def _without_signatures(segments: list[Segment], removed: list[str]) -> list[Segment]:
    """Drop closing quotes and signatures from the end until own words stand there."""
    segments = list(segments)
    while segments:
        last = segments[-1]
        if not last.own:
            if _is_own_example(segments):
                break
            segments.pop()
            continue
        kept, signature = split_signature(last.lines, follows=any(segment.own for segment in segments[:-1]))
        kept, machine = drop_machine_lines(kept)
        removed[:0] = [*machine, *signature]
        if any(line.strip() for line in kept):
            segments[-1] = Segment(own=True, kinds=last.kinds[: len(kept)], lines=kept)
            break
        segments.pop()
    return segments


def _is_own_example(segments: list[Segment]) -> bool:
    """ "I ran this:" and one line behind ">" is something to show, not a quoted mail."""
    quote = segments[-1]
    if quote.headed or len(segments) < 2:
        return False
    solid = [line.strip() for line in segments[-2].lines if line.strip()]
    quoted = quote.kinds.count(QUOTE)
    attached = bool(segments[-2].lines[-1].strip())
    return bool(solid) and (solid[-1].endswith((":", "：")) or (attached and quoted == 1))


def _kept_lines(segments: list[Segment]) -> list[str]:
    """What stays: all own words; a quote only where it stands between them, without its head line."""
    quotes = [segment for segment in segments if not segment.own]
    if len(quotes) == 1:
        if segments[0] is quotes[0] and quotes[0].headed:
            return segments[1].lines
        if (
            len(segments) == 3
            and segments[1] is quotes[0]
            and quotes[0].headed
            and _is_greeting(segments[0].lines)
        ):
            return [*_stripped(segments[0].lines), "", *_stripped(segments[2].lines)]
        if (
            len(segments) == 3
            and segments[1] is quotes[0]
            and quotes[0].headed
            and _is_farewell(segments[2].lines)
        ):
            return [*_stripped(segments[0].lines), "", *_stripped(segments[2].lines)]
    lines: list[str] = []
    for segment in segments:
        lines += [line for kind, line in zip(segment.kinds, segment.lines, strict=True) if kind != HEAD]
    return lines


def _stripped(lines: list[str]) -> list[str]:
    return "\n".join(lines).strip("\n").split("\n")


def _is_greeting(lines: list[str]) -> bool:
    """Nothing but "Hi Anna," right on top of the quote: the answer stands below all of it."""
    solid = [line.strip() for line in lines if line.strip()]
    return len(solid) == len(lines) == 1 and len(solid[0]) <= 40 and GREETING.match(solid[0]) is not None


def _is_farewell(lines: list[str]) -> bool:
    """Nothing but "Regards, Anna" below the quote."""
    solid = [line.strip() for line in lines if line.strip()]
    if not 1 <= len(solid) <= 4 or any(len(line) > 60 for line in solid):
        return False
    formula = solid[0].split(",")[0].strip()
    return bool(CLOSING.match(formula))
