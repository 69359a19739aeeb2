"""Where the desk keeps what it keeps. Standard library only: the parent process asks here too."""

import contextlib
import os
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def data_dir() -> Path:
    """Return the folder of everything the desk keeps, absolute, whatever the current directory.

    GOODHANDS_DATA_DIR if it is set; else `data` beside the source tree that runs; else, for an installed
    package, `goodhands` where programs of this user keep their data (XDG_DATA_HOME, ~/.local/share).
    """
    given = os.environ.get("GOODHANDS_DATA_DIR", "")
    if given:
        return Path(given).expanduser().resolve()
    if (ROOT / "manage.py").exists() and (ROOT / "pyproject.toml").exists():
        return ROOT / "data"
    shared = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(shared).resolve() / "goodhands"


def write_once(path: Path, words: str) -> str:
    """Return what stands in the file at `path`; if there is none, write `words` there, for this user only.

    Of several processes that do so at once, all get the words of one. Raises OSError.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}")
        try:
            draft.touch(mode=0o600)
            with draft.open("w", encoding="utf-8") as file:
                file.write(words)
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):
                os.link(draft, path)
        finally:
            draft.unlink(missing_ok=True)
    return path.read_text(encoding="utf-8").strip()
