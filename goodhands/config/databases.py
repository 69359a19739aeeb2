"""How the desk talks to its database: SQLite by default, PostgreSQL by address."""

import os
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
    "PRAGMA mmap_size=134217728; PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-20000;"
)


def database(url: str, data_dir: Path, *, tests: str = "") -> dict[str, Any]:
    """Turn a database address into Django's settings.

    `url` is empty (SQLite below `data_dir`), `sqlite:///PATH` or `postgres://user:pass@host:port/name`
    (no host: the local socket). `tests` tells test databases of parallel runs apart.
    Raises ValueError for any other address, with the forms that work.
    """
    parts = urlsplit(url)
    if parts.scheme in {"", "sqlite"}:
        return _sqlite(Path(unquote(parts.path)) if parts.path else data_dir / "goodhands.sqlite3")
    if parts.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path.lstrip("/") or "goodhands",
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            # Connections belong to the threads of the pool that serves pages, so they may be kept.
            "CONN_MAX_AGE": 600,
            "CONN_HEALTH_CHECKS": True,
            "TEST": {"NAME": f"test_goodhands{tests}"},
        }
    raise ValueError(
        f"GOODHANDS_DATABASE_URL starts with {parts.scheme!r}; use sqlite:///PATH or postgres://HOST/NAME"
    )


def _sqlite(path: Path) -> dict[str, Any]:
    path.parent.mkdir(parents=True, exist_ok=True)
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": None,
        # IMMEDIATE: a transaction that reads and then writes never fails for a lock it took too late.
        # FULL: what was acknowledged survives a power cut.
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _PRAGMAS},
        # A real file, not memory: several threads and processes must see one database, as in life.
        "TEST": {"NAME": Path(tempfile.gettempdir()) / f"goodhands-test-{os.getpid()}.sqlite3"},
    }
