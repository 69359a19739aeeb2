"""Commands that are imported when they are called, so that `--help` answers at once."""

import importlib
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import django
import typer.core
import typer.main
from typing_extensions import override

from goodhands.cli import doorstep
from goodhands.lib import places


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a command lives: a module with a Typer `app`; its help; whether it needs the database."""

    module: str
    help: str
    needs_django: bool = True


class LazyGroup(typer.core.TyperGroup):
    """A group of commands known by name and one line of help; each is imported when it runs."""

    def __init__(self, name: str, entries: Mapping[str, "Entry | LazyGroup"], *, text: str) -> None:
        super().__init__(name=name, help=text, no_args_is_help=True)
        self.entries = entries
        self.rich_markup_mode = None

    @override
    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.entries)

    @override
    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        entry = self.entries.get(cmd_name)
        if entry is None or isinstance(entry, LazyGroup):
            return entry
        if entry.needs_django:
            _set_django_up()
        app = importlib.import_module(entry.module).app
        command = typer.main.get_command(app)
        command.name = cmd_name
        return command

    @override
    def format_commands(self, ctx: Any, formatter: Any) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help or "") for name, entry in self.entries.items()])


def _set_django_up() -> None:
    try:
        django.setup()
    except OSError as error:  # the settings make the secret key on the first call
        sys.exit(doorstep.why_not_writable(places.data_dir(), error))
