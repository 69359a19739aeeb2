"""Reads the files of a language. What they hold: `docs/languages.md`."""

import tomllib
from collections.abc import Mapping
from typing import Any

from goodhands.conduct.rules.closings import closings_of
from goodhands.conduct.rules.folding import fold
from goodhands.conduct.rules.languages.entries import Table
from goodhands.conduct.rules.languages.language import (
    LINKS,
    SUPPORTED,
    WORDINGS,
    Language,
    LanguageError,
    LanguageExample,
)
from goodhands.conduct.rules.languages.links import LinkWords
from goodhands.conduct.rules.languages.phrasing import phrases_of
from goodhands.conduct.rules.manner import Manner, greeting
from goodhands.conduct.rules.phrases import Wording

MANIFEST = "language.toml"
_FEWEST_FUNCTION_WORDS = 60
_EXAMPLE_KEYS = ("reply", "words", "customer", "agent", "channel", "attachments")


def read_language(files: Mapping[str, str]) -> Language:
    """Return the language that the files, name → text, describe. Raises LanguageError."""
    if MANIFEST not in files:
        raise LanguageError(MANIFEST, "", "is missing; it holds the words that tell the language")
    about = Table(MANIFEST, "", _toml(MANIFEST, files[MANIFEST]))
    about.only("code", "name", "function_words", "is", "is_not", "letter", "links")
    tables = {
        name.removesuffix(".toml"): Table(name, "", _toml(name, files[name]))
        for name in files
        if name != MANIFEST
    }
    for rule, table in tables.items():
        _check_rule(rule, table)
    function_words = _function_words(about)
    return Language(
        code=about.text("code"),
        name=about.text("name"),
        function_words=function_words,
        manner=_manner(about, function_words),
        rules=frozenset(tables),
        wordings={rule: Wording(*phrases_of(tables[rule])) for rule in WORDINGS if rule in tables},
        links=_links(about.table("links"), function_words) if LINKS in tables else LinkWords(),
        examples={rule: _examples(table) for rule, table in tables.items()},
        told=about.texts("is"),
        not_told=about.texts("is_not"),
    )


def _toml(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(name, "", f"is not TOML: {error}") from None


def _check_rule(rule: str, table: Table) -> None:
    if rule not in SUPPORTED:
        known = ", ".join(f"{name}.toml" for name in SUPPORTED)
        raise LanguageError(table.file, "", f"no rule of this name can be read as data; write one of {known}")
    table.only("fires", "quiet", *(["phrases"] if rule in WORDINGS else []))


def _function_words(about: Table) -> frozenset[str]:
    found = about.words("function_words")
    if len(found) < _FEWEST_FUNCTION_WORDS:
        problem = (
            f"write at least {_FEWEST_FUNCTION_WORDS} common words (and, of, with, not); got {len(found)}"
        )
        raise LanguageError(about.file, "function_words", problem)
    return found


def _manner(about: Table, function_words: frozenset[str]) -> Manner:
    letter = about.table("letter")
    letter.only(
        *("greetings", "stiff", "hello", "closings", "joins", "wishes", "goodbye", "nobody", "openers"),
        *("mentions", "teams", "footers", "wrote"),
    )
    firm, closes = closings_of(letter.texts("closings"), letter.texts("joins"), letter.texts("wishes"))
    return Manner(
        code=about.text("code"),
        greeting=greeting(*letter.texts("greetings")),
        is_firm_closing=firm,
        is_closing=closes,
        hello=letter.template("hello", "name", "full"),
        goodbye=letter.text("goodbye"),
        stiff=frozenset(words.lower() for words in letter.texts("stiff")),
        nobody=frozenset(map(fold, letter.words("nobody"))),
        openers=frozenset(map(fold, letter.words("openers"))),
        mentions=frozenset(map(fold, letter.words("mentions"))),
        everyday=function_words,
        team=letter.any_of("teams"),
        footer=letter.any_of("footers"),
        wrote=letter.any_of("wrote", before_colon=True),
    )


def _links(table: Table, function_words: frozenset[str]) -> LinkWords:
    table.only("empty", "attached", "inside", "back", "say_link", "say_file")
    return LinkWords(
        empty=table.words("empty") | function_words,
        attached=table.pattern("attached"),
        inside=table.pattern("inside"),
        back=table.pattern("back"),
        say_link=table.text("say_link"),
        say_file=table.template("say_file", "file"),
    )


def _examples(table: Table) -> tuple[LanguageExample, ...]:
    return tuple(
        _example(table, f"{key} {number}", given, fires=key == "fires")
        for key in ("fires", "quiet")
        for number, given in enumerate(table.list(key), 1)
    )


def _example(table: Table, entry: str, given: object, *, fires: bool) -> LanguageExample:
    if isinstance(given, str):
        return LanguageExample(fires, given)
    if not isinstance(given, dict):
        raise LanguageError(table.file, entry, "write the reply in quotation marks, or { reply = “…” }")
    one = Table(table.file, entry, given)
    one.only(*_EXAMPLE_KEYS)
    known = {
        key: one.text(key, may_be_empty=True) for key in given if key not in ("reply", "words", "attachments")
    }
    reply, words = one.text("reply"), one.text("words") if "words" in given else ""
    if words not in reply:
        raise LanguageError(
            table.file, entry, f"words {words!r} do not stand in the reply; copy them from it"
        )
    return LanguageExample(fires, reply, words, attachments=one.texts("attachments"), **known)
