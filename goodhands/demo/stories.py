"""Reads the demo company's words from `stories/*.toml` and refuses what can't be told.

Pure but for reading its own data files: no Django, no clock. `goodhands.demo.actions` delivers it.
"""

import dataclasses
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from goodhands.demo.company import (
    Attachment,
    Company,
    Customer,
    Forwarded,
    Inbox,
    Person,
    Sender,
    Step,
    Story,
)
from goodhands.demo.datewords import render as render

FOLDER = Path(__file__).parent / "stories"
LONGEST_DAYS = 60
MENTION = re.compile(r"(?<!\S)@(\w+)")
DURATION = re.compile(r"(?:(\d+)d)?\s*(?:(\d+)h)?\s*(?:(\d+)m)?")
Table = Mapping[str, Any]
T = TypeVar("T")


class StoryError(ValueError):
    """The demo data holds something that can't be told; the message names the file and the story."""


def load(folder: Path = FOLDER) -> Company:
    """The whole demo company; its stories, out of every file but company and customers, oldest first.

    Raises StoryError, naming the place, for unknown keys, people or inboxes, steps out of order, stories
    that would end in the future, or words used twice.
    """
    known = _read(folder / "company.toml")
    people = tuple(
        _make(Person, {"key": key, **row}, f"person {key}") for key, row in known.pop("people").items()
    )
    inboxes = tuple(
        _make(Inbox, {"key": key, **row}, f"inbox {key}") for key, row in known.pop("inboxes").items()
    )
    company = _make(Company, {**known, "people": people, "inboxes": inboxes}, "company.toml")
    customers = _read(folder / "customers.toml")
    stories = [
        _story(row, customers, path.name)
        for path in sorted(folder.glob("*.toml"))
        if path.name not in {"company.toml", "customers.toml"}
        for row in _read(path).get("story", [])
    ]
    for story in stories:
        for problem in problems(story, company):
            raise StoryError(f"{story.key}: {problem}")
    _refuse_doubles(stories)
    return dataclasses.replace(company, stories=tuple(sorted(stories, key=Story.shortest_age, reverse=True)))


def duration(text: str) -> timedelta:
    """`"1d 3h"`, `"2h 15m"`, `"40m"` as a span. Raises StoryError for anything else."""
    match = DURATION.fullmatch(text.strip())
    if not match or not any(match.groups()):
        raise StoryError(f"not a duration: {text!r}")
    days, hours, minutes = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def problems(story: Story, company: Company) -> Iterator[str]:
    """What is wrong with a story, in words; nothing if it can be told."""
    people = {person.key: person for person in company.people}
    if story.inbox not in {inbox.key for inbox in company.inboxes}:
        yield f"unknown inbox {story.inbox!r}"
    if story.assignee and story.assignee not in people:
        yield f"unknown assignee {story.assignee!r}"
    if not story.subject.strip() or re.search(r"[{}\n]", story.subject):
        yield "a subject is one line of plain words"
    yield from _wrong_times(story)
    for number, step in enumerate(story.step, start=1):
        for problem in (*_wrong_author(step, story.inbox, people), *_wrong_words(step, people)):
            yield f"step {number}: {problem}"


def _wrong_times(story: Story) -> Iterator[str]:
    if bool(story.ago) == bool(story.days_ago and story.time):
        yield "needs either ago, or days_ago with time"
        return
    if not 0 <= story.days_ago <= LONGEST_DAYS:
        yield f"days_ago must be 1 to {LONGEST_DAYS}"
    if not story.step or story.step[0].source != "customer" or story.step[0].after:
        yield "must begin with the customer, at once"
    if any(step.after <= timedelta() for step in story.step[1:]):
        yield "every later step needs a time after the one before"
    if sum((step.after for step in story.step), timedelta()) >= story.shortest_age():
        yield "would end in the future"


def _wrong_author(step: Step, inbox: str, people: Mapping[str, Person]) -> Iterator[str]:
    if step.source == "customer":
        if step.by or step.flaws:
            yield "a customer's step has no by and no flaws"
        return
    if step.by not in people:
        yield f"unknown person {step.by!r}"
    elif inbox not in people[step.by].inboxes:
        yield f"{step.by} does not work in {inbox}"
    if step.kind != "letter" or step.sender:
        yield "only customers' steps have a kind or a sender"


def _wrong_words(step: Step, people: Mapping[str, Person]) -> Iterator[str]:
    if not step.text.strip():
        yield "no words"
    if re.search(r"[{}]", render(step.text, datetime(2026, 3, 3, tzinfo=UTC))):
        yield "a placeholder that render does not know"
    if step.source == "note":
        yield from (f"mentions nobody: @{name}" for name in MENTION.findall(step.text) if name not in people)
    if (step.kind == "bounce") != bool(step.bounced) or (step.kind == "forward") != bool(step.forwarded):
        yield "a bounce needs bounced, a forward needs forwarded, nothing else does"


def _refuse_doubles(stories: list[Story]) -> None:
    texts = [" ".join(step.text.split()) for story in stories for step in story.step]
    for what, values in {"key": [story.key for story in stories], "text": texts}.items():
        for value, times in Counter(values).items():
            if times > 1:
                raise StoryError(f"the same {what} {times} times: {value[:80]!r}")


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise StoryError(f"{path.name}: {error}") from error


def _story(row: Table, customers: Table, file: str) -> Story:
    where = f"{file}, {row.get('key', 'a story without key')}"
    who = row.get("customer")
    if isinstance(who, str) and who not in customers:
        raise StoryError(f"{where}: unknown customer {who!r}")
    made: dict[str, Any] = {
        "customer": _make(Customer, customers[who] if isinstance(who, str) else who or {}, where),
        "step": [_step(step, where) for step in row.get("step", [])],
    }
    if "ago" in row:
        made["ago"] = duration(row["ago"])
    return _make(Story, {**row, **made}, where)


def _step(row: Table, where: str) -> Step:
    made: dict[str, Any] = {key: value for key, value in row.items() if key != "from"}
    made |= {"source": row.get("from"), "text": str(row.get("text", "")).strip()}
    if "after" in row:
        made["after"] = duration(row["after"])
    for key, kind in (("sender", Sender), ("forwarded", Forwarded)):
        if key in row:
            made[key] = _make(kind, row[key], where)
    if "attachments" in row:
        made["attachments"] = [_make(Attachment, each, where) for each in row["attachments"]]
    return _make(Step, made, where)


def _make(kind: type[T], row: Table, where: str) -> T:
    """A frozen value out of a table; every key must be known and every word out of a list must be in it."""
    hints = get_type_hints(kind)
    if unknown := sorted(set(row) - set(hints)):
        raise StoryError(f"{where}: unknown keys {', '.join(unknown)}")
    for name, value in row.items():
        choices = get_args(hints[name]) if get_origin(hints[name]) is Literal else ()
        if choices and value not in choices:
            raise StoryError(f"{where}: {name} is {value!r}, not one of {', '.join(choices)}")
    try:
        return kind(
            **{name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
        )
    except TypeError as error:
        raise StoryError(f"{where}: {error}") from error
