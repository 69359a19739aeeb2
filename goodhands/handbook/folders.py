"""Handbook folders on disk: the presets of the product and an organisation's own."""

from collections.abc import Mapping
from pathlib import Path

from goodhands.handbook.rules.book import Handbook, HandbookError
from goodhands.handbook.rules.reading import MANIFEST, check_place
from goodhands.handbook.rules.settings import read_checked

PRESETS = Path(__file__).parent / "presets"
_MAX_BYTES = 1_000_000


def preset_names() -> tuple[str, ...]:
    """Return the names of the handbooks that come with the product."""
    return tuple(sorted(path.parent.name for path in PRESETS.glob(f"*/{MANIFEST}")))


def read_files(place: str | Path) -> dict[str, str]:
    """Return the files of a handbook, path inside the folder → text. `place` is a folder or a preset's name.

    Raises HandbookError if there is no such folder or a file is not text.
    """
    folder = Path(place)
    if not folder.is_dir() and (PRESETS / str(place) / MANIFEST).is_file():
        folder = PRESETS / str(place)
    if not folder.is_dir():
        raise HandbookError(
            str(place),
            None,
            f"no such folder; handbooks that come with Goodhands: {', '.join(preset_names())}",
        )
    files: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not any(part.startswith((".", "_")) for part in name.parts):
            files[name.as_posix()] = _text(path, name.as_posix())
    return files


def load_folder(place: str | Path) -> Handbook:
    """Return the handbook of a folder or preset. Raises HandbookError with file and line."""
    return read_checked(read_files(place))


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write a handbook's files into a new or empty folder, from which it loads again.

    Raises HandbookError if something is in the folder already, or it can't be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise HandbookError(str(folder), None, "this is not an empty folder; name one that is, or a new one")
    try:
        for path, text in files.items():
            check_place(path)
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise HandbookError(str(folder), None, f"can't be written: {error.strerror}") from None


def _text(path: Path, name: str) -> str:
    if path.stat().st_size > _MAX_BYTES:
        raise HandbookError(name, None, "this file is larger than 1 MB; a handbook holds short texts")
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise HandbookError(name, None, "this file is not UTF-8 text") from None
