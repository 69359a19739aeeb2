"""Static files where browsers get them: collected anew whenever the program brings others."""

import fcntl
import hashlib
from pathlib import Path

from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

_STAMP = ".collected-from"


def renew_static(root: Path) -> bool:
    """Collect the static files into `root` if they aren't those of this version; tell whether it was needed.

    Files of earlier versions stay under their hashed names, for pages that are still open. Processes that
    start together wait for each other. Raises OSError where `root` can't be written.
    """
    root.mkdir(parents=True, exist_ok=True)
    sources = _sources()
    stamp, fresh = root / _STAMP, "\n".join(f"{digest} {path}" for path, digest in sorted(sources.items()))
    with (root / ".collecting").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if stamp.exists() and stamp.read_text() == fresh:
            return False
        for path in sources:
            (root / path).unlink(
                missing_ok=True
            )  # collectstatic goes by times, which an upgrade may turn back
        call_command("collectstatic", verbosity=0, interactive=False)
        stamp.write_text(fresh)
    return True


def _sources() -> dict[str, str]:
    """Return the static files of the program, each with a hash of its content."""
    found: dict[str, str] = {}
    for finder in get_finders():
        for path, storage in finder.list([]):
            with storage.open(path) as file:
                found.setdefault(path, hashlib.sha256(file.read()).hexdigest())
    return found
