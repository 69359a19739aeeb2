"""The languages that come with the product, read once; and any folder that holds one."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from goodhands.conduct.rules.languages.language import Language, LanguageError
from goodhands.conduct.rules.languages.reading import MANIFEST, read_language

_HERE = resources.files(__package__)


@cache
def languages() -> Mapping[str, Language]:
    """Return the languages that come with the product, by code."""
    found = [read_language(_files(folder)) for folder in _HERE.iterdir() if _holds_language(folder)]
    return {language.code: language for language in sorted(found, key=lambda one: one.code)}


@cache
def function_words() -> Mapping[str, frozenset[str]]:
    """Return the words that tell each language, by code."""
    return {code: language.function_words for code, language in languages().items()}


def load_language(place: str) -> Language:
    """Return the language in a folder, or the one of that code. Raises LanguageError."""
    folder: Traversable = Path(place)
    if not folder.is_dir() and place.isalpha() and _holds_language(_HERE / place):
        folder = _HERE / place
    if not folder.is_dir():
        known = ", ".join(languages())
        raise LanguageError(
            place, "", f"no such folder; name one that holds {MANIFEST}, or a language of ours: {known}"
        )
    return read_language(_files(folder))


def _holds_language(folder: Traversable) -> bool:
    return folder.is_dir() and (folder / MANIFEST).is_file()


def _files(folder: Traversable) -> dict[str, str]:
    try:
        return {
            file.name: file.read_text(encoding="utf-8")
            for file in folder.iterdir()
            if file.name.endswith(".toml")
        }
    except (OSError, UnicodeDecodeError) as error:
        raise LanguageError(str(folder), "", f"can't be read: {error}; write UTF-8 text") from None
