"""Templates of a handbook, ready to go into a reply (CO-17): the known is filled in, the rest stays open."""

from collections.abc import Mapping
from dataclasses import dataclass

from goodhands.handbook.rules.book import Handbook
from goodhands.handbook.rules.contents import body_of, channel_of, title_of
from goodhands.handbook.rules.pages import FIELD, FIELDS

_NAME = "agent_name"
_CLOSING_LINES = 3


@dataclass(frozen=True, slots=True)
class Template:
    """A template by its title. Fields that nobody could fill stand in `words` as {{field}}."""

    title: str
    words: str


def templates_for(
    handbook: Handbook, channel: str, *, known: Mapping[str, str], signature: str = ""
) -> tuple[Template, ...]:
    """Return the templates for a channel, by title; `known` says what some fields are.

    A `signature` takes the place of the template's own closing, so that nobody signs twice.
    """
    found = [
        Template(title_of(path, text), _filled(_signed(body_of(text), signature), known))
        for path, text in handbook.pages.items()
        if path.startswith("templates/") and channel_of(text) == channel
    ]
    return tuple(sorted(found, key=lambda one: one.title.casefold()))


def open_fields(reply: str) -> tuple[str, ...]:
    """Return the fields of templates that nobody filled in, as they stand in a reply: {{answer}}."""
    return tuple(field[0] for field in FIELD.finditer(reply) if field[1] in FIELDS)


def _signed(words: str, signature: str) -> str:
    """Put the signature where a template closes: in a short last paragraph with the writer's name."""
    above, gap, last = words.rpartition("\n\n")
    lines = last.splitlines()
    if not signature or len(lines) > _CLOSING_LINES:
        return words
    signs = any((field := FIELD.fullmatch(line)) and field[1] == _NAME for line in lines)
    return f"{above}{gap}{signature.strip()}" if signs else words


def _filled(words: str, known: Mapping[str, str]) -> str:
    return FIELD.sub(lambda field: known.get(field[1]) or field[0], words)
