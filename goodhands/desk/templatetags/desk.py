"""Tags of the agents' pages: events in words, text of messages as paragraphs."""

import re
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

from goodhands.desk import phrases, rows
from goodhands.ledger.rules.wording import filled
from goodhands.merit.rules.standing.words import units
from goodhands.ui.templatetags.ui import icon, when

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodhands.conversations.models import Event, Message
    from goodhands.merit.models import Incident

register = template.Library()
_AT_ISSUE = {
    "date": "*(the day of issue)*",
    "probation_until": "*(the end of probation)*",
    "signed_by": "*(signature)*",
}
register.filter("contact_name", rows.contact_name)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")
_MENTION = re.compile(r"(?<![\w@.&])@([a-z0-9][a-z0-9-]{0,39})\b", re.IGNORECASE)
# A web address, without the punctuation that ends the sentence it stands in.
_LINK = re.compile(r"https?://[^\s<>\"']{1,2000}(?<![.,;:!?)\]}&])")
_KEPT_LENGTH = 4_000
_RICH = re.compile(r"<(?:table|img|[ou]l|h[1-6]|a|b|strong|em|i|u|font)\b", re.IGNORECASE)
_REMOTE_PICTURE = re.compile(r"<img\b[^>]*\bsrc=[\"']?https?:", re.IGNORECASE)


@register.filter
def prose(text: str) -> SafeString:
    """Turn plain text into paragraphs with links. Short texts are kept: pages show them again."""
    return _kept_prose(text) if len(text) <= _KEPT_LENGTH else _prose(text)


def _prose(text: str) -> SafeString:
    paragraphs = (_linked(part).replace("\n", "<br>") for part in _PARAGRAPHS.split(text.strip()))
    return mark_safe("".join(f"<p>{part}</p>" for part in paragraphs))  # each part is escaped


_kept_prose = lru_cache(maxsize=512)(_prose)


def _linked(text: str) -> str:
    """Escape a text, with its web addresses as links."""
    parts: list[str] = []
    at = 0
    for found in _LINK.finditer(text):
        address = escape(found[0])
        parts.append(escape(text[at : found.start()]))
        parts.append(f'<a href="{address}" rel="nofollow noopener noreferrer" target="_blank">{address}</a>')
        at = found.end()
    return "".join([*parts, escape(text[at:])])


@register.filter
@lru_cache(maxsize=256)
def markdown(text: str) -> SafeString:
    """Render a handbook's Markdown; HTML in it stays text."""
    return mark_safe(str(MarkdownIt("commonmark", {"html": False}).render(text)))  # the renderer escapes


register.filter("units", units)


@register.filter
def fields_named(text: str) -> str:
    """Put words in place of what is filled in when a letter is issued, so that a draft reads well."""
    return filled(text, _AT_ISSUE)


@register.filter
def with_evidence(text: str, evidence: tuple[str, ...]) -> SafeString:
    """Mark the words in an example that a rule speaks of."""
    spans: list[tuple[int, int]] = []
    for words in evidence:
        start = _first_free(text, words, spans)
        if start is not None:
            spans.append((start, start + len(words)))
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        parts.append(format_html("{}<q>{}</q>", text[at:start], text[start:end]))
        at = end
    return mark_safe("".join([*parts, escape(text[at:])]))  # each part is escaped


def _first_free(text: str, words: str, taken: list[tuple[int, int]]) -> int | None:
    """Return where `words` first stand in a text outside the places taken, None where they don't."""
    start = text.find(words) if words else -1
    while start >= 0:
        if all(start + len(words) <= begun or start >= ended for begun, ended in taken):
            return start
        start = text.find(words, start + 1)
    return None


@register.filter
def with_span(text: str, incident: "Incident") -> SafeString:
    """Mark the place in a reply that an incident speaks of (code points)."""
    start, end = incident.start, incident.end
    if not start < end <= len(text):
        return escape(text)
    return format_html("{}<q>{}</q>{}", text[:start], text[start:end], text[end:])


@register.filter
def value_of(words: "Mapping[object, object]", key: object) -> object:
    """Return what a table says of `key`, or nothing."""
    return words.get(key, "")


@register.filter
def tier_of(held: dict[str, str] | None, rule: str) -> str:
    """Return the tier at which a judgement holds a rule broken, or nothing."""
    return (held or {}).get(rule, "")


@register.filter
def split(text: str) -> list[str]:
    """Return the words of a text, for a short fixed list in a template."""
    return text.split()


@register.filter
def note_prose(text: str) -> SafeString:
    """Turn a note into paragraphs in which mentions stand out."""
    marked = _MENTION.sub(r'<span class="mention">@\1</span>', prose(text))
    return mark_safe(marked)


@register.filter
def quoted(message: "Message") -> str:
    """Return what a message holds beside its new words: quotes and signatures, or nothing."""
    whole, new = message.text.strip(), message.reply.strip()
    if not whole or whole == new:
        return ""
    return whole[len(new) :].strip() if new and whole.startswith(new) else whole


@register.filter
def is_rich(html: str) -> bool:
    """Tell whether a message's own HTML shows more than its words do."""
    return _RICH.search(html) is not None


@register.filter
def has_remote_pictures(html: str) -> bool:
    """Tell whether a message wants to load pictures from elsewhere."""
    return _REMOTE_PICTURE.search(html) is not None


@register.simple_tag
def event_line(event: "Event", now: datetime, titles: "Mapping[datetime, Mapping[str, str]]") -> SafeString:
    """Draw the line of an event; what a message or note shows by itself gets none."""
    if not phrases.is_loud(event):
        return mark_safe("")  # a constant
    return format_html(
        '<p class="event" id="event-{}" data-version="1">{}<span>{}</span>{}</p>',
        event.pk,
        icon(phrases.icon(event)),
        phrases.phrase(event, titles.get(event.created_at, {})),
        when(event.created_at, now),
    )


@register.filter
def in_zone(moment: datetime, zone: str) -> str:
    """Write a moment in another time zone: the hour, with the weekday where it is another day there."""
    there = moment.astimezone(ZoneInfo(zone))
    return f"{there:%H:%M}" if there.date() == moment.date() else f"{there:%A %H:%M}"


@register.filter
def codes(rule: str) -> str:
    """Write a rule's id as words: greet-by-name becomes Greet by name."""
    return escape(rule.replace("-", " ").capitalize())
