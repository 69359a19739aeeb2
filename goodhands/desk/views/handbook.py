"""The handbook, for everybody to read: its contents, each rule and page, and all of it on one sheet."""

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from goodhands.conduct.queries import checks_in_words
from goodhands.desk.pages import number_in, page, signed_in
from goodhands.handbook import queries
from goodhands.handbook.rules import contents
from goodhands.handbook.rules.settings_words import sections
from goodhands.lib import clock
from goodhands.merit import queries as weighed

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest
    from goodhands.handbook.rules.book import Handbook

HEADINGS = {
    "rules": "Rules",
    "playbooks": "Playbooks",
    "templates": "Templates",
    "checklists": "Checklists",
    "training": "Training",
    "letters": "Letters",
    "settings": "Times, goals and the rest",
}
Group = tuple[str, str, list[contents.Hit]]


@require_GET
@signed_in
def show(request: "AgentRequest") -> HttpResponse:
    """Show what stands in the handbook; `?q=` finds words in all of it, without JavaScript too (D18)."""
    handbook = _handbook(request, needed=False)
    query = request.GET.get("q", "").strip()[:100]
    hits: tuple[contents.Hit, ...] = ()
    if handbook is not None:
        hits = contents.search(handbook, query)
    context = {
        **_shared(request, handbook),
        "groups": _groups(hits),
        "query": query,
        "count": len(hits),
        "upcoming": queries.upcoming(clock.now()),
        "today": timezone.localdate(clock.now()),
    }
    return page(request, "desk/handbook.html", context, fragment="list")


@require_GET
@signed_in
def rule(request: "AgentRequest", rule_id: str) -> HttpResponse:
    """Show one rule: the guideline, how it is checked, its examples, who changed it when."""
    handbook = _handbook(request)
    found = handbook.rule(rule_id) if handbook else None
    if handbook is None or found is None:
        raise Http404(f"The handbook has no rule called {rule_id}.")
    at = handbook.rules.index(found)
    context = {
        **_shared(request, handbook),
        "rule": found,
        "looks": checks_in_words().get(found.check or "", ""),
        "before": handbook.rules[at - 1] if at else None,
        "after": handbook.rules[at + 1] if at + 1 < len(handbook.rules) else None,
        "changes": queries.changes_of(found.path, now=clock.now()),
        "precision": weighed.precision_of(found.id) if request.user.sees_every_inbox else None,
    }
    return page(request, "desk/handbook_rule.html", context)


@require_GET
@signed_in
def reading(request: "AgentRequest", kind: str, key: str) -> HttpResponse:
    """Show a playbook, template, checklist, training text, or a file of settings as a page."""
    handbook = _handbook(request)
    entry = contents.entry(handbook, kind, key) if handbook else None
    if handbook is None or entry is None or kind == "rules":
        raise Http404("The handbook has no such page.")
    context = {
        **_shared(request, handbook),
        "entry": entry,
        "heading": HEADINGS[entry.kind],
        "part": _part(handbook, entry),
        "changes": queries.changes_of(entry.path, now=clock.now()),
    }
    return page(request, "desk/handbook_page.html", context)


@require_GET
@signed_in
def whole(request: "AgentRequest") -> HttpResponse:
    """Show the whole handbook on one sheet, for the printer."""
    handbook = _handbook(request)
    if handbook is None:
        raise Http404("No handbook is in force.")
    parts = [
        (entry, _part(handbook, entry)) for entry in contents.contents(handbook) if entry.kind != "rules"
    ]
    groups = [(title, [part for part in parts if part[0].kind == kind]) for kind, title in HEADINGS.items()]
    context = {
        **_shared(request, handbook),
        "groups": [group for group in groups if group[1]],
        "looks": checks_in_words(),
    }
    return page(request, "desk/handbook_whole.html", context)


def _handbook(request: "AgentRequest", *, needed: bool = True) -> "Handbook | None":
    """Return the handbook in force, or the stored version that `?version=` names."""
    wanted = request.GET.get("version", "")
    if not wanted:
        found = queries.in_force(clock.now())
        if found is None and needed:
            raise Http404("No handbook is in force.")
        return found
    stored = queries.stored(number_in(wanted) or 0)
    if stored is None:
        raise Http404("There is no such version of the handbook.")
    return queries.version(stored.pk)


def _shared(request: "AgentRequest", handbook: "Handbook | None") -> dict[str, Any]:
    now = clock.now()
    in_force = queries.in_force(now)
    version = queries.stored(handbook.version_id) if handbook else None
    is_other = bool(handbook and in_force and handbook.version_id != in_force.version_id)
    return {
        "handbook": handbook,
        "version": version,
        "is_other": is_other,
        "ask": f"?version={handbook.version_id}" if is_other and handbook else "",
        "active": "handbook",
        "now": now,
        "may_edit": request.user.may_administer,
    }


def _groups(hits: tuple[contents.Hit, ...]) -> list[Group]:
    groups = [(kind, title, [h for h in hits if h.entry.kind == kind]) for kind, title in HEADINGS.items()]
    return [group for group in groups if group[2]]


def _part(handbook: "Handbook", entry: contents.Entry) -> dict[str, Any]:
    """Return what a page shows of an entry: sections of settings, or a text with its channel."""
    if entry.kind == "settings":
        table = handbook.about if entry.key == "handbook" else handbook.tables[entry.key]
        return {"sections": sections(table)}
    text = handbook.pages[entry.path]
    return {"text": contents.body_of(text), "channel": contents.channel_of(text)}
