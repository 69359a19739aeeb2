"""Editing a file of the handbook's draft: a rule in fields, anything as plain text; adding, removing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from goodhands.conduct.queries import checks_in_words
from goodhands.desk.handbook_examples import taken_example
from goodhands.desk.handbook_forms import KINDS, NewFileForm, RuleForm, TextForm
from goodhands.desk.pages import administrators, method_of, page, say, signed_in
from goodhands.handbook import actions
from goodhands.handbook.rules.book import HandbookError
from goodhands.handbook.rules.differing import lines_between
from goodhands.handbook.rules.new_files import name_of, new_file
from goodhands.handbook.rules.rule_parts import split_rule, write_rule
from goodhands.lib import clock
from goodhands.revising import queries

if TYPE_CHECKING:
    from django import forms

    from goodhands.desk.pages import AgentRequest
    from goodhands.revising.queries import Desk


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file: its text in the draft and in the version in force; None where it is absent."""

    path: str
    held: str | None
    before: str | None
    desk: "Desk"

    @property
    def rule_id(self) -> str:
        """The id of the rule, empty for other files."""
        is_rule = self.path.startswith("rules/") and self.path.endswith(".md")
        return self.path.removeprefix("rules/").removesuffix(".md") if is_rule else ""

    @property
    def url(self) -> str:
        """The address of its page."""
        return reverse("draft_file", args=(self.path,))


@require_http_methods(["GET", "POST", "DELETE"])
@signed_in
@administrators
def edit(request: "AgentRequest", path: str) -> HttpResponse:
    """Show a file to edit; POST saves it into the draft, DELETE removes it from there."""
    sheet = _sheet(path)
    if method_of(request) == "DELETE":
        return _remove(request, sheet)
    form = _form(request, sheet)
    if request.method != "POST" or not form.is_valid():
        return _show(request, sheet, form, status=422 if form.errors else 200)
    text = write_rule(form.parts(sheet.rule_id)) if isinstance(form, RuleForm) else form.cleaned_data["text"]
    try:
        actions.save_file(path, text, seen=request.POST.get("seen", ""), by=request.user, now=clock.now())
    except actions.FileMovedOn as moved:
        return _show(request, _sheet(path), form, moved=moved, status=422)
    except actions.EditRefused as refused:
        form.add_error(None, str(refused))
        return _show(request, sheet, form, status=422)
    say(request, "Saved in the draft.")
    return redirect(f"{sheet.url}{_as_text(request)}")


@require_http_methods(["GET", "POST"])
@signed_in
@administrators
def create(request: "AgentRequest") -> HttpResponse:
    """Add a rule, playbook, template, checklist or page of training to the draft."""
    form = NewFileForm(request.POST or None, initial={"kind": request.GET.get("kind", "rules")})
    if request.method == "POST" and form.is_valid():
        kind, title = form.cleaned_data["kind"], form.cleaned_data["title"]
        try:
            path, text = new_file(kind, name_of(title), title)
            actions.add_file(path, text, by=request.user, now=clock.now())
        except HandbookError:
            form.add_error("title", "Write a title that holds a word of plain letters; the file is named so.")
        except actions.EditRefused as refused:
            form.add_error("title", str(refused))
        else:
            say(request, "Added to the draft. Now write it.")
            return redirect("draft_file", path)
    context = {"form": form, "kinds": KINDS, "active": "handbook"}
    return page(request, "desk/handbook_new.html", context, status=422 if form.errors else 200)


@require_POST
@signed_in
@administrators
def restore(request: "AgentRequest") -> HttpResponse:
    """Put a file back as it is in the version in force."""
    try:
        actions.undo_file(request.POST.get("path", ""), by=request.user, now=clock.now())
        say(request, "Put back as it was.")
    except actions.EditRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("handbook_draft")


def _remove(request: "AgentRequest", sheet: Sheet) -> HttpResponse:
    seen = request.POST.get("seen", "")
    try:
        actions.remove_file(sheet.path, seen=seen, by=request.user, now=clock.now())
    except actions.EditRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
        return redirect(sheet.url)
    say(request, f"{sheet.path} is not part of the draft any more.")
    return redirect("handbook_draft")


def _sheet(path: str) -> Sheet:
    desk = queries.desk(clock.now())
    held, before = (desk.files.get(path), desk.holds.content.get(path)) if desk else (None, None)
    if desk is None or (held is None and before is None):
        raise Http404(f"The handbook has no file {path}.")
    return Sheet(path, held, before, desk)


def _form(request: "AgentRequest", sheet: Sheet) -> "forms.Form":
    given = request.POST or None
    parts = split_rule(sheet.held) if sheet.rule_id and sheet.held else None
    if parts is None or _as_text(request) or (given and "text" in given):
        return TextForm(given, initial={"text": sheet.held or ""})
    fields, taken = RuleForm.of(parts), taken_example(request)
    if taken:
        place, scene = taken
        fields[place] = f"{fields[place]}\n\n{scene}".strip()
    fields["mode"] = fields["mode"] or _mode_by_phase(sheet)
    return RuleForm(given, initial=fields)


def _mode_by_phase(sheet: Sheet) -> str:
    """Return what holds for a rule that names no mode of its own."""
    handbook = sheet.desk.checked().handbook
    rule = handbook.rule(sheet.rule_id) if handbook else None
    return rule.mode if rule else "hint"


def _as_text(request: "AgentRequest") -> str:
    return "?as=text" if request.GET.get("as") == "text" else ""


def _show(
    request: "AgentRequest",
    sheet: Sheet,
    form: "forms.Form",
    *,
    moved: actions.FileMovedOn | None = None,
    status: int = 200,
) -> HttpResponse:
    checked = sheet.desk.checked()
    context: dict[str, Any] = {
        "sheet": sheet,
        "form": form,
        "is_rule_form": isinstance(form, RuleForm),
        "is_taken": "from" in request.GET,
        "seen": actions.seal_of(moved.theirs if moved else sheet.held),
        "moved": moved,
        "clash": lines_between(moved.theirs or "", moved.yours) if moved else (),
        "problems": checked.problems_of(sheet.path),
        "verdicts": checked.verdicts_of(sheet.rule_id) if sheet.rule_id else (),
        "change": lines_between(sheet.before or "", sheet.held or ""),
        "checks": checks_in_words(),
        "edits": queries.edits(sheet.desk.draft, path=sheet.path) if sheet.desk.draft else (),
        "active": "handbook",
    }
    return page(request, "desk/handbook_file.html", context, status=status)
