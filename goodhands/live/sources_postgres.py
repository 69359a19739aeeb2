"""Signals from PostgreSQL; a module of its own because its driver is an optional extra."""

from collections.abc import Collection, Mapping
from typing import Any

import psycopg

from goodhands.live.sources import News

_AFTER = "SELECT id, topic, data FROM live_signal WHERE id > %s ORDER BY id LIMIT 1000"
_LATEST = """
SELECT id, topic, data FROM live_signal WHERE id IN (
    SELECT max(id) FROM live_signal WHERE topic = ANY(%s) AND id > %s GROUP BY topic
) ORDER BY id
"""


class PostgresSource:
    """Sleeps until a commit notifies; the notice carries nothing, the table is the truth."""

    def __init__(self, database: Mapping[str, Any]) -> None:
        where = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
        given = {name: database[key] for name, key in where.items() if database.get(key)}
        self._connection = psycopg.connect(autocommit=True, keepalives_idle=30, **given)
        self._connection.execute("LISTEN goodhands_live")

    def span(self) -> tuple[int, int]:
        row = self._connection.execute("SELECT min(id), max(id) FROM live_signal").fetchone()
        oldest, newest = row or (0, 0)
        return oldest or 0, newest or 0

    def after(self, last: int) -> list[News]:
        return [News(*row) for row in self._connection.execute(_AFTER, [last])]

    def latest(self, topics: Collection[str], after: int) -> list[News]:
        return [News(*row) for row in self._connection.execute(_LATEST, [list(topics), after])]

    def wait(self, seconds: float) -> bool:
        return any(True for _ in self._connection.notifies(timeout=seconds, stop_after=1))

    def close(self) -> None:
        self._connection.close()
