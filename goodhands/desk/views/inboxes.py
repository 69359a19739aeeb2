"""Setting up inboxes: their look, who works in them, and the mailboxes they fetch."""

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from goodhands.accounts import queries as people
from goodhands.channels.email import queries as mail
from goodhands.desk.forms import COLOURS, InboxForm
from goodhands.desk.pages import administrators, page, say, signed_in
from goodhands.handbook import queries as handbooks
from goodhands.inboxes import actions, queries
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest
    from goodhands.inboxes.models import Inbox


@signed_in
@administrators
def index(request: "AgentRequest") -> HttpResponse:
    """List the inboxes."""
    return page(request, "desk/inboxes.html", {"inboxes": queries.with_members(), "active": "settings"})


@signed_in
@administrators
def create(request: "AgentRequest") -> HttpResponse:
    """Open an inbox; its case number in subjects begins as the handbook has it (`[case_number]`)."""
    handbook = handbooks.in_force(clock.now())
    numbers = handbook.about.get("case_number", {}) if handbook else {}
    form = InboxForm(request.POST or None, initial={"shows_case_number": numbers.get("in_subject", False)})
    if request.method == "POST" and form.is_valid():
        try:
            inbox = actions.open_inbox(_new(form), by=request.user, now=clock.now())
        except actions.InboxRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            say(request, f"{inbox.name} is open. Choose who works in it.")
            return redirect("inbox", inbox.pk)
    return _form(request, form, None)


@signed_in
@administrators
def edit(request: "AgentRequest", inbox_id: int) -> HttpResponse:
    """Change an inbox and who works in it."""
    inbox = next((box for box in queries.visible_to(request.user) if box.pk == inbox_id), None)
    if inbox is None:
        raise Http404("There is no such inbox.")
    initial = {name: getattr(inbox, name) for name in InboxForm.base_fields}
    form = InboxForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_inbox(inbox, _new(form), undo_seconds=form.cleaned_data["undo_seconds"])
        except actions.InboxRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            chosen = set(request.POST.getlist("member"))
            actions.set_members(inbox, [p for p in people.active_people() if str(p.pk) in chosen])
            say(request, f"{inbox.name} is up to date.")
            return redirect("inboxes")
    return _form(request, form, inbox)


def _new(form: InboxForm) -> actions.NewInbox:
    fields: dict[str, Any] = {k: v for k, v in form.cleaned_data.items() if k != "undo_seconds"}
    return actions.NewInbox(**fields)


def _form(request: "AgentRequest", form: InboxForm, inbox: "Inbox | None") -> HttpResponse:
    context = {
        "form": form,
        "inbox": inbox,
        "colours": COLOURS,
        "people": people.active_people(),
        "members": set(queries.people_of(inbox.pk).values_list("pk", flat=True)) if inbox else set(),
        "mailboxes": [box for box in mail.mailbox_health() if inbox and box.inbox_id == inbox.pk],
        "active": "settings",
    }
    return page(request, "desk/inbox.html", context, status=422 if form.errors else 200)
