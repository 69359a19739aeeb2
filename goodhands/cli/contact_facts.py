"""`goodhands contact facts`: what is known of a contact or a conversation, as JSON, in and out."""

import json
import sys
from typing import Annotated, Any, NoReturn

import typer

from goodhands.conduct.queries import fact_kind
from goodhands.contacts import actions, queries
from goodhands.contacts.models import KnownFact
from goodhands.conversations.queries import threading
from goodhands.lib import clock

app = typer.Typer()


@app.command()
def facts(
    address: Annotated[str, typer.Argument(help="A mail address the contact writes from.")],
    conversation: Annotated[
        int, typer.Option(help="Number of a conversation: its facts instead of the contact's.")
    ] = 0,
    give: Annotated[
        str,
        typer.Option("--set", help='JSON like {"order number": "W-1"}; "-" reads standard input.'),
    ] = "",
    remove: Annotated[
        list[str] | None, typer.Option(help="Name of a fact that doesn't hold; may be given several times.")
    ] = None,
) -> None:
    """Print what is known, as JSON; with --set give values first, with --remove take facts away.

    A value that differs takes the place of the one of that name, which stays in sight as an earlier one.
    """
    owner = _owner(address, conversation)
    given = _given(sys.stdin.read() if give == "-" else give)
    for label in remove or ():
        for fact in _named(owner, label):
            actions.remove_fact(owner, fact.pk, by=None, now=clock.now())
    for label, value in given.items():
        try:
            _set(owner, label, value)
        except actions.FactRefused as refused:
            _stop(f"{label!r}: {refused}")
    print(json.dumps([_shown(one) for one in queries.record_of(owner).known], indent=2, ensure_ascii=False))


def _set(owner: Any, label: str, value: str) -> None:
    """Give one value; a single fact of that name is corrected, otherwise it stands beside the others."""
    here = _named(owner, label)
    now, source = clock.now(), KnownFact.Source.COMMAND
    if len(here) == 1:
        actions.correct_fact(owner, here[0].pk, value, source=source, by=None, now=now)
    else:
        new = actions.NewFact(label, value, source, fact_kind(label))
        actions.keep_fact(owner, new, by=None, now=now)


def _named(owner: Any, label: str) -> list[KnownFact]:
    kind = fact_kind(label)
    return [one.fact for one in queries.record_of(owner).known if one.fact.kind == kind]


def _owner(address: str, number: int) -> Any:
    contact = queries.find_by_address(address)
    if contact is None:
        _stop(f"Nobody writes from {address!r}.")
    if not number:
        return contact
    found = [one.conversation for one in threading.by_id(number)]
    if not found or found[0].contact_id != contact.pk:
        _stop(f"Conversation {number} is not one of {address}.")
    return found[0]


def _given(text: str) -> dict[str, str]:
    if not text.strip():
        return {}
    try:
        read = json.loads(text)
    except ValueError as error:
        _stop(f"--set is no JSON: {error}.")
    if not isinstance(read, dict) or not all(isinstance(value, str) for value in read.values()):
        _stop('--set wants names and texts, like {"order number": "W-1"}.')
    return dict(read)


def _shown(one: queries.Known) -> dict[str, object]:
    fact = one.fact
    return {
        "label": fact.label,
        "value": fact.value,
        "kind": fact.kind,
        "source": fact.source,
        "message": fact.read_in,
        "by": fact.by.email if fact.by else None,
        "since": fact.created_at.isoformat(),
        "earlier": [old.value for old in one.earlier],
    }


def _stop(words: str) -> NoReturn:
    print(words, file=sys.stderr)
    raise typer.Exit(1)
