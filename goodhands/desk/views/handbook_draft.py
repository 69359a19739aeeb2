"""The draft of the next version: what it changes, what fails in it, and what it would have changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from goodhands.conversations import queries as conversations
from goodhands.desk.handbook_forms import TermsForm
from goodhands.desk.pages import administrators, method_of, page, say, signed_in
from goodhands.handbook import actions
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules import contents
from goodhands.lib import clock
from goodhands.revising import actions as revising
from goodhands.revising import queries

if TYPE_CHECKING:
    from goodhands.conversations.models import Message
    from goodhands.desk.pages import AgentRequest
    from goodhands.handbook.models import HandbookEffect
    from goodhands.handbook.rules.book import Handbook, Rule
    from goodhands.revising.queries import Desk


@dataclass(frozen=True, slots=True)
class Row:
    """What the draft does to one rule: the rule as it is and as it would be, and the figures."""

    id: str
    now: "Rule | None"
    then: "Rule | None"
    figures: Mapping[str, Any]

    @property
    def title(self) -> str:
        """The title it would have, or had."""
        rule = self.then or self.now
        return rule.title if rule else self.id

    @property
    def is_moved(self) -> bool:
        """Whether anything differs for replies."""
        one = self.figures
        pairs = [(one.get(f"{what}_now"), one.get(f"{what}_then")) for what in ("held", "stopped")]
        return bool(one["new"] or one["gone"]) or any(now != then for now, then in pairs)


@dataclass(frozen=True, slots=True)
class Sample:
    """A reply in which a finding is new or gone; `start` and `end` are the place of its words."""

    message: "Message"
    where: str
    start: int
    end: int
    words: str


@require_http_methods(["GET", "POST", "DELETE"])
@signed_in
@administrators
def show(request: "AgentRequest") -> HttpResponse:
    """Show the draft with its changes, checks and effect; DELETE discards it."""
    if method_of(request) == "DELETE":
        actions.discard(by=request.user, now=clock.now())
        say(request, "The draft is discarded. The version in force stays as it is.")
        return redirect("handbook_draft")
    return show_draft(request, TermsForm())


def show_draft(request: "AgentRequest", form: TermsForm, *, status: int = 200) -> HttpResponse:
    """Answer with the draft's page; `form` holds the terms that were tried."""
    now = clock.now()
    desk = queries.desk(now)
    context: dict[str, Any] = {"desk": desk, "form": form, "active": "handbook", "now": now}
    if desk is not None:
        saves = queries.edits(desk.draft) if desk.draft else []
        context |= {
            "changes": desk.changes(),
            "checked": desk.checked(),
            "refused": [save for save in saves if save.kind == "refused"],
            "files": _files(desk),
            "upcoming": handbooks.upcoming(now),
            **_effect(desk),
        }
    return page(request, "desk/handbook_draft.html", context, status=status)


@require_http_methods(["GET", "POST"])
@signed_in
@administrators
def effect(request: "AgentRequest") -> HttpResponse:
    """Show how far the reading is, or what it found; POST asks for it."""
    if request.method == "POST":
        try:
            revising.ask_effect(by=request.user, now=clock.now())
        except actions.EditRefused as refused:
            messages.error(request, str(refused), extra_tags="problem")
    desk = queries.desk(clock.now())
    if desk is None or not request.htmx:
        return redirect("handbook_draft")
    context = {"desk": desk, "checked": desk.checked(), **_effect(desk)}
    return page(request, "desk/handbook_effect.html", context, fragment="effect")


@require_GET
@signed_in
@administrators
def samples(request: "AgentRequest", rule_id: str) -> HttpResponse:
    """Show replies in which the draft would have found something new, or nothing any more."""
    desk = queries.desk(clock.now())
    found = queries.effect(desk.draft, desk.holds) if desk and desk.draft else None
    figures = found.tally.get("rules", {}).get(rule_id) if found else None
    if desk is None or figures is None:
        raise Http404("Nothing was read for this rule. Look at the draft, and read its effect.")
    ids = {at[0] for kind in ("new_at", "gone_at") for at in figures[kind]}
    known = conversations.messages(request.user, ids)
    context = {
        "row": _row(rule_id, figures, handbooks.version(desk.holds.pk), desk.checked().handbook),
        "kinds": [
            ("New with the draft", figures["new"], _samples(figures["new_at"], known)),
            ("Gone with the draft", figures["gone"], _samples(figures["gone_at"], known)),
        ],
        "active": "handbook",
    }
    return page(request, "desk/handbook_samples.html", context)


def _files(desk: "Desk") -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what can be edited: kind of file, and path and title of each."""
    titles = {one.path: one.title for one in contents.contents(handbooks.version(desk.holds.pk))}
    groups = {kind: list[tuple[str, str]]() for kind in contents.KINDS}
    for path, text in sorted(desk.files.items()):
        kind = path.split("/")[0] if "/" in path else "settings"
        title = titles.get(path) or contents.title_of(path, text)
        if kind in groups:
            groups[kind].append((path, title))
    return [(kind, files) for kind, files in groups.items() if files]


def _effect(desk: "Desk") -> dict[str, Any]:
    found = queries.effect(desk.draft, desk.holds) if desk.draft else None
    if found is None:
        return {"effect": None}
    rows = _rows(found, handbooks.version(desk.holds.pk), desk.checked().handbook)
    return {
        "effect": found,
        "total": queries.effect_size(found),
        "has_given_up": found.finished_at is None and queries.has_given_up(found),
        "moved": [row for row in rows if row.is_moved],
        "still": [row for row in rows if not row.is_moved],
    }


def _rows(found: "HandbookEffect", now: "Handbook", then: "Handbook | None") -> list[Row]:
    rows = [_row(key, figures, now, then) for key, figures in found.tally.get("rules", {}).items()]
    return sorted(rows, key=lambda row: (-row.figures["new"] - row.figures["gone"], row.title))


def _row(rule_id: str, figures: Mapping[str, Any], now: "Handbook", then: "Handbook | None") -> Row:
    return Row(rule_id, now.rule(rule_id), then.rule(rule_id) if then else None, figures)


def _samples(places: list[list[Any]], known: Mapping[int, "Message"]) -> list[Sample]:
    return [Sample(known[at[0]], *at[1:]) for at in places if at[0] in known]
