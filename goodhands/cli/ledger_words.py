"""A standing and a replay, for people to read in a terminal."""

from collections.abc import Iterable
from datetime import datetime

from rich.console import Console
from rich.text import Text

from goodhands.accounts.models import Person
from goodhands.ledger import queries
from goodhands.merit.rules.standing import words
from goodhands.merit.rules.standing.standing import Standing


def print_standing(person: Person, stands: Standing, *, now: datetime) -> None:
    """Print a standing in words, as it comes about: entries, sum, letters, what follows."""
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(f"{person.name} on {words.long_date(stands.on)}", "bold"))
    titles = queries.titles_of((one.behaviour for one in stands.entries), now=now)
    _heading(console, f"Entries of {stands.on.year}")
    for entry in stands.entries:
        console.print(f"  {words.entry_in_words(entry, titles)}", markup=False)
        for line in words.steps_in_words(entry):
            console.print(Text(f"    {line}", "dim"))
    if not stands.entries:
        console.print("  Nothing counts.")
    console.print(f"  {words.sum_in_words(stands)}", markup=False)
    _part(console, "Letters", [*_issued(person, stands), *map(words.due_in_words, stands.letters_due)])
    _part(console, "Corrections to decide", map(words.correction_in_words, stands.corrections))
    _part(console, "Probation", [words.probation_in_words(stands)])
    _part(console, "Fitness reviews", map(words.review_in_words, stands.reviews))


def _issued(person: Person, stands: Standing) -> Iterable[str]:
    on_file = {one.pk: one for one in queries.letters_of(person)}
    for number in stands.letters:
        day = on_file[number].issued_on
        assert day is not None
        yield f"Letter {number} for {on_file[number].year} was issued on {words.long_date(day)}."


def _part(console: Console, title: str, lines: Iterable[str]) -> None:
    said = list(lines)
    _heading(console, title)
    for line in said or ["None."]:
        console.print(f"  {line}", markup=False)


def _heading(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, "bold"))
