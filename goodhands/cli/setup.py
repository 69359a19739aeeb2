"""`goodhands setup`: make or update the database, load the handbook, let the demo company move in."""

import os
import sqlite3
import sys

import typer
from django.conf import settings
from django.core.management import call_command
from django.db import OperationalError
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from goodhands.accounts import queries as people
from goodhands.cli import claim
from goodhands.cli.doorstep import CannotStart
from goodhands.conversations.models import Conversation
from goodhands.demo import actions as demo
from goodhands.handbook import actions as handbooks
from goodhands.handbook import queries as handbook_queries
from goodhands.lib import clock
from goodhands.ui.collecting import renew_static

app = typer.Typer()


@app.command()
def setup(
    demo_company: bool = typer.Option(
        os.environ.get("GOODHANDS_DEMO", "1") != "0", "--demo/--no-demo", help="Let the demo company move in."
    ),
) -> None:
    """Make or update the database, bring the handbook into force, fill an empty desk with the demo.

    Safe to run again: what is there stays, and what was cut off goes on.
    """
    try:
        settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
        with claim.take(settings.DATA_DIR, claim.SETTING_UP):
            _set_up(demo_company)
    except CannotStart as reason:
        print(reason, file=sys.stderr)
        raise typer.Exit(2) from reason
    except (OSError, OperationalError, sqlite3.OperationalError) as error:
        print(f"Setting up stopped: {error}.\n{_advice(str(error))}", file=sys.stderr)
        raise typer.Exit(1) from error


def _set_up(demo_company: bool) -> None:
    call_command("migrate", verbosity=0, interactive=False)
    renew_static(settings.STATIC_ROOT)
    now = clock.now()
    if handbook_queries.in_force(now) is None:
        handbooks.load_preset("conduct", now=now)
    welcome = settings.DATA_DIR / "welcome.txt"
    if demo_company and not _is_lived_in():
        _move_in()
        welcome.write_text(_sign_ins())
    elif not people.anyone():
        welcome.write_text("Nobody can sign in yet: the address above leads you through the first inbox.\n")


def _is_lived_in() -> bool:
    """Tell whether somebody uses this desk already, or the demo moved in completely."""
    moved_in = settings.DATA_DIR / "demo-moved-in"
    return moved_in.exists() or (people.anyone() and not (settings.DATA_DIR / "demo-began").exists())


def _move_in() -> None:
    (settings.DATA_DIR / "demo-began").touch()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns) as progress:
        task = progress.add_task("The demo company moves in", total=None)
        demo.move_in(
            now=clock.now(), tell=lambda done, total: progress.update(task, completed=done, total=total)
        )
    (settings.DATA_DIR / "demo-moved-in").touch()
    print(f"The demo company has {Conversation.objects.count()} conversations.")


def _sign_ins() -> str:
    lines = [f"Sign in as one of these, password {demo.PASSWORD}"]
    lines += [f"  {person.email:<36} {person.name}, {person.role}" for person in people.active_people()]
    return "\n".join(lines) + "\n"


def _advice(error: str) -> str:
    if "full" in error or "space" in error:
        return f"Free some space for {settings.DATA_DIR}, then run it again; it goes on where it stopped."
    if "denied" in error or "readonly" in error or "unable to open" in error:
        return f"Let this user write to {settings.DATA_DIR}, or set GOODHANDS_DATA_DIR to another folder."
    return "Is the database server running, and GOODHANDS_DATABASE_URL right? Then run it again."
