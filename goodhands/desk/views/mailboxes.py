"""Mailboxes that an inbox fetches over IMAP: added, tried, paused, fetched at once."""

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from goodhands.channels.email import queries as mail
from goodhands.channels.email.actions import mailboxes as actions
from goodhands.channels.email.rules.oauth import Grant
from goodhands.desk.forms import MailboxForm
from goodhands.desk.pages import administrators, method_of, page, say, signed_in
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.channels.email.models import Mailbox
    from goodhands.desk.pages import AgentRequest
    from goodhands.inboxes.models import Inbox

GRANT = ("token_url", "client_id", "client_secret", "refresh_token", "scope")


@signed_in
@administrators
def create(request: "AgentRequest", inbox_id: int) -> HttpResponse:
    """Add a mailbox to an inbox, or only try whether it answers."""
    inbox = next((box for box in inboxes.visible_to(request.user) if box.pk == inbox_id), None)
    if inbox is None:
        raise Http404("There is no such inbox.")
    form = MailboxForm(request.POST or None, initial={"username": inbox.address})
    if request.method != "POST" or not form.is_valid():
        return _form(request, form, inbox)
    try:
        if "try" in request.POST:
            return _form(request, form, inbox, words=actions.try_mailbox(_wanted(form)))
        actions.add_mailbox(inbox, _wanted(form), by=request.user, now=clock.now())
    except actions.MailboxRefused as refusal:
        form.add_error(None, str(refusal))
        return _form(request, form, inbox)
    say(request, "The mailbox is fetched from now on.")
    return redirect("mail")


@signed_in
@administrators
def edit(request: "AgentRequest", mailbox_id: int) -> HttpResponse:
    """Change a mailbox, or only try whether it answers. An empty password keeps the one we have."""
    mailbox = _find(mailbox_id)
    names = ("host", "port", "security", "username", "folder", "token_url", "client_id", "scope")
    initial = {name: getattr(mailbox, name) for name in names}
    initial["sign_in"] = "oauth" if mailbox.token_url else "password"
    form = MailboxForm(request.POST or None, initial=initial)
    if request.method != "POST" or not form.is_valid():
        return _form(request, form, mailbox.inbox, mailbox)
    try:
        if "try" in request.POST:
            words = actions.try_mailbox(_wanted(form), known=mailbox)
            return _form(request, form, mailbox.inbox, mailbox, words=words)
        actions.update_mailbox(mailbox, _wanted(form), by=request.user, now=clock.now())
    except actions.MailboxRefused as refusal:
        form.add_error(None, str(refusal))
        return _form(request, form, mailbox.inbox, mailbox)
    say(request, "The mailbox is up to date.")
    return redirect("mail")


@signed_in
@administrators
@require_POST
def fetch(request: "AgentRequest", mailbox_id: int) -> HttpResponse:
    """Fetch a mailbox now."""
    actions.fetch_now(_find(mailbox_id), by=request.user, now=clock.now())
    say(request, "The mailbox is asked now. Load the page in a moment.")
    return redirect("mail")


@signed_in
@administrators
@require_http_methods(["POST", "DELETE"])
def pause(request: "AgentRequest", mailbox_id: int) -> HttpResponse:
    """Stop fetching (POST), or go on (DELETE)."""
    is_active = method_of(request) == "DELETE"
    actions.set_active(_find(mailbox_id), is_active=is_active, by=request.user, now=clock.now())
    say(request, "Fetching goes on." if is_active else "Fetching is paused.")
    return redirect("mail")


def _find(mailbox_id: int) -> "Mailbox":
    mailbox = next((box for box in mail.mailbox_health() if box.pk == mailbox_id), None)
    if mailbox is None:
        raise Http404("There is no such mailbox.")
    return mailbox


def _wanted(form: MailboxForm) -> actions.MailboxSettings:
    given = dict(form.cleaned_data)
    grant = Grant(**{name: given.pop(name) for name in GRANT})
    wants_oauth = given.pop("sign_in") == "oauth"
    if wants_oauth:
        given["password"] = ""
    return actions.MailboxSettings(**given, oauth=grant if wants_oauth else None)


def _form(
    request: "AgentRequest",
    form: MailboxForm,
    inbox: "Inbox",
    mailbox: "Mailbox | None" = None,
    *,
    words: str = "",
) -> HttpResponse:
    context = {"form": form, "inbox": inbox, "mailbox": mailbox, "words": words, "active": "settings"}
    return page(request, "desk/mailbox.html", context, status=422 if form.errors else 200)
