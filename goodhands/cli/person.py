"""`goodhands person`: add somebody who can sign in, or give a new password."""

import sys
from datetime import date
from typing import NoReturn

import typer
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from goodhands.accounts import actions, queries
from goodhands.accounts.models import Person
from goodhands.inboxes import actions as inboxes
from goodhands.inboxes import queries as inbox_queries
from goodhands.inboxes.models import Inbox
from goodhands.lib import clock

app = typer.Typer()


@app.command()
def person(
    email: str = typer.Argument(help="The address to sign in with."),
    name: str = typer.Option("", help="First and last name; needed for somebody new."),
    role: str = typer.Option("agent", help="agent, lead, monitor, manager or admin."),
    time_zone: str = typer.Option("UTC", help="Like Europe/Berlin."),
    inbox: list[str] = typer.Option([], help="Slug of an inbox to work in; may be given several times."),  # noqa: B008
    handbook_since: str = typer.Option(
        "",
        help="Date from which the handbook holds for them, like 2026-03-02; the day they join if not given.",
    ),
    password: str = typer.Option("", help="Asked for if not given."),
) -> None:
    """Add a person; or set the password of one who is there, or from when the handbook holds for them."""
    since = _date(handbook_since)
    boxes = [_box(slug) for slug in inbox]
    found = queries.find_by_email(email)
    if found is not None:
        if name or inbox or role != "agent":
            _stop(
                f"{found.name} is there already; only the password and the handbook's date can be set here."
            )
        _change(found, since, password)
        return
    password = _password(password)
    try:
        new = actions.NewPerson(email, name or email.partition("@")[0], role, time_zone, handbook_since=since)
        added = actions.add_person(new, password=password, now=clock.now())
    except actions.PersonRefused as error:
        _stop(str(error))
    for box in boxes:
        inboxes.add_members(box, [added])
    print(f"{added.name} can sign in as {added.email}.")


def _change(found: Person, since: date | None, password: str) -> None:
    if since is not None:
        try:
            actions.set_handbook_since(found, since, by=None, now=clock.now())
        except actions.PersonRefused as error:
            _stop(str(error))
        print(f"The handbook holds for {found.name} from {since.isoformat()}.")
    if password or since is None:
        actions.set_password(found, _password(password))
        print(f"{found.name} has a new password.")


def _password(given: str) -> str:
    password = given or typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    try:
        validate_password(password)
    except ValidationError as error:
        _stop(" ".join(error.messages))
    return str(password)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return _stop(f"{text!r} is no date; write it like 2026-03-02.")


def _box(slug: str) -> Inbox:
    found = inbox_queries.by_slug(slug)
    return found or _stop(f"There is no inbox {slug!r}.")


def _stop(words: str) -> NoReturn:
    print(words, file=sys.stderr)
    raise typer.Exit(1)
