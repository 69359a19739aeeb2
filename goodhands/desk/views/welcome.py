"""The first minutes of a new desk: the first person, the first inbox, the first mail."""

from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from goodhands.accounts import actions as account_actions
from goodhands.accounts import queries as people
from goodhands.channels.email.actions import Arrived, store
from goodhands.channels.email.queries import outgoing_folder
from goodhands.conversations.queries.listing import ListView
from goodhands.desk.forms import FirstPersonForm, InboxForm
from goodhands.desk.pages import administrators, say, signed_in
from goodhands.desk.rail import list_url
from goodhands.inboxes import actions as inbox_actions
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.desk.pages import AgentRequest

_LETTER = """Hello,

this is the first letter to this desk. Take it with the key c and answer it with the key r;
the handbook reads along while you write.

{name}
"""
_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def welcome(request: HttpRequest) -> HttpResponse:
    """Lead through what is still missing: a person, an inbox, a way for mail to come in."""
    if not people.anyone():
        return _first_person(request)
    person: Person = request.user  # type: ignore[assignment]  # our user model
    if not person.is_authenticated:
        return redirect("account_login")
    if not person.may_administer:
        return redirect("conversations")
    if inboxes.first() is None:
        return _first_inbox(request, person)
    return _first_mail(request, person)


@signed_in
@administrators
@require_POST
def letter(request: "AgentRequest") -> HttpResponse:
    """Put a letter from the reader into the first inbox, by the way all mail takes."""
    inbox = inboxes.first()
    if inbox is None:
        return redirect("welcome")
    now = clock.now()
    written = EmailMessage()
    written["From"] = formataddr((request.user.name, request.user.email))
    written["To"], written["Subject"] = inbox.address, "Hello, desk"
    written["Date"], written["Message-ID"] = format_datetime(now), make_msgid(domain="test.invalid")
    written.set_content(_LETTER.format(name=request.user.first_name))
    store([Arrived(written.as_bytes(), "deliver", now, inbox)], now=now)
    say(request, "Your letter is on its way; it appears here in a moment.")
    return redirect(list_url(ListView("unassigned")))


def _first_person(request: HttpRequest) -> HttpResponse:
    form = FirstPersonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        new = account_actions.NewPerson(
            given["email"], given["name"], "admin", given["time_zone"], signature=given["name"]
        )
        try:
            person = account_actions.add_person(new, password=given["password"], now=clock.now())
        except account_actions.PersonRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            login(request, person, backend=_BACKEND)
            return redirect("welcome")
    return _step(request, 1, {"form": form})


def _first_inbox(request: HttpRequest, person: "Person") -> HttpResponse:
    data = request.POST.copy() or None
    if data is not None:
        data.setdefault("colour", "teal")
        data.setdefault("undo_seconds", "10")
    form = InboxForm(data, initial={"name": "Support"})
    if request.method == "POST" and form.is_valid():
        new = inbox_actions.NewInbox(form.cleaned_data["name"], form.cleaned_data["address"])
        try:
            inbox_actions.open_inbox(new, by=person, now=clock.now())
        except inbox_actions.InboxRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect("welcome")
    return _step(request, 2, {"form": form})


def _first_mail(request: HttpRequest, person: "Person") -> HttpResponse:
    host, _, port = settings.SMTP_DOOR.rpartition(":")
    context = {"inbox": inboxes.first(), "door": settings.SMTP_DOOR, "door_host": host, "door_port": port}
    return _step(request, 3, {**context, "person": person, "folder": outgoing_folder()})


def _step(request: HttpRequest, step: int, context: dict[str, object]) -> HttpResponse:
    return render(request, "desk/welcome.html", {"step": step, "me": request.user, **context})
