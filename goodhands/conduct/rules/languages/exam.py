"""Every example of a language is a test: is it found where it must be, and left alone where it must?"""

from collections.abc import Iterator
from dataclasses import dataclass

from goodhands.conduct.rules.case import Case, Finding, Reply
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.languages.language import Language, LanguageExample
from goodhands.conduct.rules.languages.shelf import function_words
from goodhands.conduct.rules.languages.telling import language_of

TOLD = "the language itself"


@dataclass(frozen=True, slots=True)
class LanguageVerdict:
    """One example and what became of it; `problem` is empty when it was read rightly."""

    rule: str
    number: int
    fires: bool
    reply: str
    problem: str = ""


def examine_language(language: Language) -> Iterator[LanguageVerdict]:
    """Tell the language of its sample texts, and run each example of each rule."""
    known = {**function_words(), language.code: language.function_words}
    for texts, must in ((language.told, True), (language.not_told, False)):
        for number, text in enumerate(texts, 1):
            told = language_of(text.lower(), known)
            wrong = (told == language.code) is not must
            yield LanguageVerdict(TOLD, number, must, text, f"was taken for {told!r}" if wrong else "")
    for rule, examples in sorted(language.examples.items()):
        numbers = {True: 0, False: 0}
        for example in examples:
            numbers[example.fires] += 1
            problem = _problem(example, _found(language, rule, example))
            yield LanguageVerdict(rule, numbers[example.fires], example.fires, example.reply, problem)


def _found(language: Language, rule: str, example: LanguageExample) -> list[Finding]:
    case = Case(example.channel, example.customer, example.agent)
    draft = Draft.of(Reply(example.reply, example.attachments), case, language.manner)
    return list(language.find(rule, draft, case))


def _problem(example: LanguageExample, found: list[Finding]) -> str:
    words = ", ".join(f"“{finding.words}”" for finding in found)
    if not example.fires:
        return f"expected nothing, found {words}" if found else ""
    if not found:
        return "expected a finding, found nothing"
    at = example.reply.find(example.words)
    if not any(at < finding.end and finding.start < at + max(len(example.words), 1) for finding in found):
        return f"expected a finding at “{example.words}”, found {words}" if example.words else ""
    return ""
