"""Tags of the handbook's pages: texts with boxes and fields, modes and places of rules in words."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from goodhands.desk.templatetags.desk import markdown
from goodhands.ui.templatetags.ui import icon

if TYPE_CHECKING:
    from goodhands.conduct.rules.exam import Verdict
    from goodhands.handbook.rules.book import Example

register = template.Library()
_BOX = re.compile(r"<li>(?:<p>)?\[[ x]\]\s*")
_SLOT = re.compile(r"\{\{\s*([a-z_]+)\s*\}\}")
_HEADING = re.compile(r"(</?h)([2-5])>")
_MODES = {
    "block": ("octagon-x", "stops a reply"),
    "confirm": ("circle-alert", "asks for a second look"),
    "hint": ("lightbulb", "gives a hint"),
    "off": ("circle-off", "switched off"),
}


@register.filter
def page_text(text: str, deeper: int = 0) -> SafeString:
    """Render a page: Markdown, boxes of checklists as boxes, fields of templates as words to fill in.

    `deeper` moves its headings down, for a page that stands among others.
    """
    rendered = _BOX.sub('<li class="box">', markdown(text))
    rendered = _SLOT.sub(lambda m: f'<span class="slot">{m[1].replace("_", " ")}</span>', rendered)
    if deeper:
        rendered = _HEADING.sub(lambda m: f"{m[1]}{int(m[2]) + deeper}>", rendered)
    return mark_safe(rendered)  # the renderer escapes; what is added here is ours


@register.filter
def heard_evidence(example: "Example") -> tuple[str, ...]:
    """Return the evidence that stands in the customer's words alone; what the reply holds is marked there."""
    return tuple(words for words in example.evidence if words not in example.reply)


@register.simple_tag
def mode_badge(mode: str, check: str | None = "") -> SafeString:
    """Say in a badge what the composer does about a rule."""
    if check is None:
        return format_html('<span class="badge">{}judged by people</span>', icon("users"))
    drawn, said = _MODES.get(mode, _MODES["off"])
    return format_html('<span class="badge badge--{}">{}{}</span>', mode, icon(drawn), said)


@register.filter
def mode_words(mode: str) -> str:
    """Say what a mode does."""
    return _MODES.get(mode, ("", mode))[1]


@register.filter
def wrong_of(verdicts: "Iterable[Verdict]") -> "list[Verdict]":
    """Return the examples that were judged wrongly."""
    return [verdict for verdict in verdicts if not verdict.is_right]
