"""The living page of the design system."""

from datetime import timedelta
from typing import TYPE_CHECKING

from django.http import HttpResponse

from goodhands.desk.pages import page, signed_in
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest

_SWATCHES = [
    "canvas",
    "surface",
    "raised",
    "pressed",
    "ink",
    "ink-soft",
    "ink-faint",
    "accent",
    "accent-soft",
    "note",
    "hint",
    "confirm",
    "block",
    "good",
]
_FINDINGS = (
    ("hint", "lightbulb", "hint"),
    ("confirm", "circle-alert", "look again"),
    ("block", "octagon-x", "must change"),
)
_HUES = ("teal", "green", "blue", "violet", "pink", "red", "orange", "amber", "grey")


@signed_in
def show(request: "AgentRequest") -> HttpResponse:
    """Show every component once."""
    now = clock.now()
    context = {
        "swatches": _SWATCHES,
        "hues": _HUES,
        "findings": _FINDINGS,
        "now": now,
        "earlier": now - timedelta(minutes=35),
    }
    return page(request, "desk/styleguide.html", context)
