"""Where the hub reads signals from: a connection of its own, never the ORM's. One object per thread."""

import json
import sqlite3
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from django.utils.module_loading import import_string

_AFTER = "SELECT id, topic, data FROM live_signal WHERE id > ? ORDER BY id LIMIT 1000"
_LATEST = """
SELECT id, topic, data FROM live_signal WHERE id IN (
    SELECT max(id) FROM live_signal WHERE topic IN (SELECT value FROM json_each(?)) AND id > ? GROUP BY topic
) ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class News:
    """One signal as the hub passes it on."""

    id: int
    topic: str
    data: Mapping[str, Any]


class Source(Protocol):
    """Reads the table of signals."""

    def span(self) -> tuple[int, int]:
        """Return the oldest and the newest id, (0, 0) for an empty table."""

    def after(self, last: int) -> list[News]:
        """Return up to 1000 signals after `last`, in order."""

    def latest(self, topics: Collection[str], after: int) -> list[News]:
        """Return the newest signal after `after` of each topic, in order."""

    def wait(self, seconds: float) -> bool:
        """Wait up to `seconds`; say whether there may be something new."""

    def close(self) -> None:
        """Close the connection."""


def open_source(database: Mapping[str, Any]) -> Source:
    """Connect to the database of these Django settings. Raises the driver's error when it does not answer."""
    vendor = database["ENGINE"].rpartition(".")[2]
    kind = (
        SqliteSource
        if vendor == "sqlite3"
        else import_string("goodhands.live.sources_postgres.PostgresSource")
    )
    source: Source = kind(database)
    return source


class SqliteSource:
    """Sees another connection's commit by the counter `PRAGMA data_version`."""

    def __init__(self, database: Mapping[str, Any]) -> None:
        self._connection = sqlite3.connect(
            f"file:{database['NAME']}?mode=rw",
            uri=True,
            timeout=5,
            isolation_level=None,
            check_same_thread=False,
        )
        self._connection.execute("PRAGMA query_only=ON")
        self._version = -1

    def span(self) -> tuple[int, int]:
        oldest, newest = self._connection.execute("SELECT min(id), max(id) FROM live_signal").fetchone()
        return oldest or 0, newest or 0

    def after(self, last: int) -> list[News]:
        rows = self._connection.execute(_AFTER, [last])
        return [News(id, topic, json.loads(data)) for id, topic, data in rows]

    def latest(self, topics: Collection[str], after: int) -> list[News]:
        rows = self._connection.execute(_LATEST, [json.dumps(list(topics)), after])
        return [News(id, topic, json.loads(data)) for id, topic, data in rows]

    def wait(self, seconds: float) -> bool:
        time.sleep(seconds)
        before = self._version
        (self._version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return before != self._version

    def close(self) -> None:
        self._connection.close()
