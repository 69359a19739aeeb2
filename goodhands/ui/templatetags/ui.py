"""Tags of the design system: icons, initials and hues of people, moments in words, sizes."""

import zlib
from datetime import datetime
from functools import lru_cache

import lucide
from django import template
from django.contrib.messages.storage.base import Message as Flash
from django.template import Context
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

HUES = ("teal", "blue", "violet", "pink", "orange", "amber", "green", "red")
_MINUTE, _HOUR, _DAY, _WEEK = 60, 3600, 86400, 604800


@register.simple_tag
@lru_cache(maxsize=256)
def icon(name: str, classes: str = "") -> SafeString:
    """Draw a Lucide icon inline; it is decoration, so screen readers skip it.

    `classes` are further CSS classes. Raises lucide.IconDoesNotExist for an unknown name.
    """
    drawn = lucide._render_icon(name, None, **{"class": f"icon {classes}".strip(), "aria-hidden": "true"})
    return mark_safe(drawn)  # the svg comes from the icon package, the class from our own templates


@register.filter
def initials(name: str) -> str:
    """Return one or two letters that stand for a name or address, or a question mark."""
    words = [word for word in str(name).replace("@", " ").replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


@register.filter
def hue(name: object) -> str:
    """Return the hue that belongs to a name for good, whatever machine asks."""
    return HUES[zlib.crc32(str(name).lower().encode()) % len(HUES)]


@register.simple_tag
def when(moment: datetime | None, now: datetime) -> SafeString:
    """Say how long ago `moment` was, with the exact time (in the reader's zone) on hover."""
    if moment is None:
        return mark_safe("")  # a constant
    return format_html(
        '<time datetime="{}" title="{}" data-relative>{}</time>',
        moment.isoformat(),
        exact(moment),
        span(moment, now),
    )


@register.filter
def exact(moment: datetime | None) -> str:
    """Write a moment in full, in the reader's zone: Fri 21 Nov 2026, 14:03."""
    if moment is None:
        return ""
    local = timezone.localtime(moment)
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M}"


@register.simple_tag
def span(moment: datetime, now: datetime) -> str:
    """Say a distance in time in a word or two; older than a week, the date."""
    seconds = (now - moment).total_seconds()
    if seconds < _MINUTE:
        return "now"
    if seconds < _HOUR:
        return f"{int(seconds // _MINUTE)} min"
    if seconds < _DAY:
        return f"{int(seconds // _HOUR)} h"
    if seconds < _WEEK:
        return f"{int(seconds // _DAY)} d"
    local = timezone.localtime(moment)
    return f"{local.day} {local:%b}" if local.year == now.year else f"{local.day} {local:%b %Y}"


@register.simple_tag(takes_context=True)
def kbd(context: Context, shortcut: str) -> SafeString:
    """Show a shortcut, written as in `data-hotkey`, with the keys of the reader's computer."""
    request = context.get("request")
    is_mac = "Mac OS" in (request.headers.get("User-Agent", "") if request else "")
    return _keys(shortcut, is_mac)


@lru_cache(maxsize=256)
def _keys(shortcut: str, is_mac: bool) -> SafeString:  # noqa: FBT001  a cache key
    named = {"Mod": "⌘" if is_mac else "Ctrl ", "Alt": "⌥" if is_mac else "Alt ", "Shift": "⇧", "Enter": "↵"}
    shown = "".join(named.get(key, key) for key in shortcut.split("+"))
    return format_html('<span class="kbd">{}</span>', shown)


@register.filter
def toast_of(flash: Flash) -> dict[str, str]:
    """Read what a message beside its words carries: its kind, and what can be undone until when."""
    kind, _, rest = (flash.extra_tags or "said").partition(" ")
    undo, _, until = rest.partition(" ")
    return {"kind": kind, "undo": undo, "until": until}
