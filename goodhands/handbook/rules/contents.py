"""What stands in a handbook, as a table of contents, and a search through all of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from goodhands.handbook.rules.book import Handbook, Rule

Kind = Literal["rules", "playbooks", "templates", "checklists", "training", "letters", "settings"]
KINDS: tuple[Kind, ...] = ("rules", "playbooks", "templates", "checklists", "training", "letters", "settings")
SETTINGS = {
    "service-levels": ("Service levels", "When customers hear from us, by channel and by case."),
    "escalation": ("Escalation", "What is never decided alone, and who is told."),
    "goals": ("Goals", "What the team watches, and where it wants to be."),
    "handbook": ("About this handbook", "Its voice, roles, phases, and what follows from what."),
}
_CHANNEL_LINE = re.compile(r"^Channel: *(.*?) *$", re.MULTILINE)
_MARKUP = re.compile(r"[*_`#>]|\[[ x]\]|^\s*(?:[-*]|\d+\.)\s+", re.MULTILINE)
_EXCERPT = 70  # characters before and after what was looked for


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to read. `key` is its place in addresses, `words` everything in it that a search may find."""

    kind: Kind
    key: str
    title: str
    sentence: str
    words: str
    rule: Rule | None = None

    @property
    def path(self) -> str:
        """The file it stands in."""
        return f"{self.key}.toml" if self.kind == "settings" else f"{self.kind}/{self.key}.md"


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry in which all the words were found, with the first of them between `before` and `after`."""

    entry: Entry
    before: str = ""
    found: str = ""
    after: str = ""


def contents(handbook: Handbook) -> tuple[Entry, ...]:
    """Return everything there is to read, kind by kind, rules in the order of the handbook (D18)."""
    pages = sorted(_pages(handbook), key=lambda entry: KINDS.index(entry.kind))
    return (*(_of_rule(rule) for rule in handbook.rules), *pages, *_settings(handbook))


def entry(handbook: Handbook, kind: str, key: str) -> Entry | None:
    """Return one entry, or None if the handbook has none there."""
    return next((one for one in contents(handbook) if (one.kind, one.key) == (kind, key)), None)


def search(handbook: Handbook, query: str) -> tuple[Hit, ...]:
    """Return the entries that hold every word of the query; those with one in the title come first."""
    wanted = query.lower().split()
    hits = [hit for one in contents(handbook) if (hit := _hit(one, wanted))]
    return tuple(sorted(hits, key=lambda hit: not any(w in hit.entry.title.lower() for w in wanted)))


def title_of(path: str, text: str) -> str:
    """Return the title of a page: its first line, or else the name of its file in words."""
    first = text.split("\n", 1)[0]
    return first[2:].strip() if first.startswith("# ") else path.rsplit("/", 1)[-1].split(".")[0].capitalize()


def body_of(text: str) -> str:
    """Return a page without its title and without the line that names a template's channel."""
    rest = text.split("\n", 1)[-1] if text.startswith("# ") else text
    return _CHANNEL_LINE.sub("", rest, count=1).strip()


def channel_of(text: str) -> str:
    """Return the channel that a template is for, or nothing."""
    found = _CHANNEL_LINE.search(text)
    return found[1] if found else ""


def _of_rule(rule: Rule) -> Entry:
    examples = (
        f"{example.note} {example.reply} {' '.join(said.text for said in example.said)}"
        for example in (*rule.good, *rule.bad)
    )
    words = " ".join([rule.title, rule.id, rule.guideline, *examples])
    return Entry("rules", rule.id, rule.title, rule.sentence, words, rule)


def _pages(handbook: Handbook) -> Iterator[Entry]:
    for path, text in handbook.pages.items():
        folder, slash, name = path.partition("/")
        kind = next((kind for kind in KINDS if kind == folder), None)
        if slash and kind:
            yield Entry(kind, name.removesuffix(".md"), title_of(path, text), _first_words(text), text)


def _first_words(text: str) -> str:
    lines = (line for line in body_of(text).split("\n") if not line.startswith("#"))
    words = " ".join(_MARKUP.sub("", "\n".join(lines)).split())
    return words if len(words) <= 140 else f"{words[:140].rsplit(' ', 1)[0]} …"


def _settings(handbook: Handbook) -> Iterator[Entry]:
    for name, (title, sentence) in SETTINGS.items():
        table = handbook.about if name == "handbook" else handbook.tables.get(name)
        if table:
            yield Entry("settings", name, title, sentence, f"{title} {sentence} {_values(table)}")


def _values(value: object) -> str:
    if isinstance(value, dict):
        return " ".join(_values(one) for one in value.values())
    if isinstance(value, list):
        return " ".join(_values(one) for one in value)
    return str(value)


def _hit(one: Entry, wanted: list[str]) -> Hit | None:
    words = " ".join(_MARKUP.sub("", one.words).split())
    lower = words.lower()
    if not all(word in lower or word in one.title.lower() for word in wanted):
        return None
    at = min((lower.find(word) for word in wanted if word in lower), default=-1)
    if at < 0 or len(lower) != len(words):
        return Hit(one)
    end = at + next(len(word) for word in wanted if lower.startswith(word, at))
    start = max(0, at - _EXCERPT)
    before = ("… " if start else "") + words[start:at]
    after = words[end : end + _EXCERPT] + (" …" if end + _EXCERPT < len(words) else "")
    return Hit(one, before, words[at:end], after)
