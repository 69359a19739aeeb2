"""A language as values, and how a reply is read in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from goodhands.conduct.rules.case import Case, Finding
from goodhands.conduct.rules.checks import bare_link, greet_by_name, rude_term, sign_off_name
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.languages.links import LinkWords, bare_links
from goodhands.conduct.rules.manner import Manner
from goodhands.conduct.rules.phrases import Wording

GREET, SIGN, LINKS = greet_by_name.CHECK.id, sign_off_name.CHECK.id, bare_link.CHECK.id
RUDE = rude_term.CHECK.id
WORDINGS = ("vague-term", RUDE, "negative-language")
SUPPORTED = (GREET, SIGN, *WORDINGS, LINKS)


class LanguageError(Exception):
    """A language's file can't be understood. Says the file, the entry and what to write instead."""

    def __init__(self, file: str, entry: str, problem: str) -> None:
        super().__init__(f"{file}: {entry}: {problem}" if entry else f"{file}: {problem}")


@dataclass(frozen=True, slots=True)
class LanguageExample:
    """A reply that a rule must find (`fires`; `words` must overlap the finding) or leave alone."""

    fires: bool
    reply: str
    words: str = ""
    customer: str = "Maria Lopez"
    agent: str = "Jonas Weber"
    channel: str = "email"
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language: the words that tell it, the manner of its letters, what each rule it supports looks for.

    `rules` are the ids of the supported rules; under every other rule a reply in this language is left alone.
    `told` and `not_told` are texts that must, or must not, be taken for this language.
    """

    code: str
    name: str
    function_words: frozenset[str]
    manner: Manner
    rules: frozenset[str] = frozenset()
    wordings: Mapping[str, Wording] = field(default_factory=dict)
    links: LinkWords = field(default_factory=LinkWords)
    examples: Mapping[str, tuple[LanguageExample, ...]] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    not_told: tuple[str, ...] = ()

    def find(self, rule: str, draft: Draft, case: Case) -> Iterable[Finding]:
        """Give what the check `rule` notices in a draft, in offsets of the reply as written."""
        if rule not in self.rules:
            return ()
        found = self._look(rule, draft, case)
        return found if draft.is_plain else map(draft.placed, found)

    def _look(self, rule: str, draft: Draft, case: Case) -> Iterable[Finding]:
        if rule == GREET:
            return greet_by_name.find(draft, case)
        if rule == SIGN:
            return sign_off_name.find(draft, case)
        if rule == LINKS:
            return bare_links(rule, draft, self.links)
        found = self.wordings[rule].find(rule, draft, case)
        return [*found, *rude_term.loud(draft)] if rule == RUDE else found
