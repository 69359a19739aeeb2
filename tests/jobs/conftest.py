import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _wiring(settings) -> None:
    settings.WIRING = "tests.jobs.wired_tasks"


@pytest.fixture
def ledger(transactional_db) -> Iterator[Callable[[], list[str]]]:
    """A table without any constraint, so that a doubled effect shows; the fixture reads its keys."""
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS ledger")
        cursor.execute("CREATE TABLE ledger (key varchar(100))")

    def keys() -> list[str]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT key FROM ledger ORDER BY key")
            return [key for (key,) in cursor.fetchall()]

    yield keys
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE ledger")


def database_url() -> str:
    """The address of the database of this test run, for a process of its own."""
    told = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{quote(str(told['NAME']))}".replace("////", "///")
    return f"postgres://{told['USER']}@{told['HOST']}:{told['PORT'] or 5432}/{told['NAME']}"


@pytest.fixture
def start_worker(ledger, tmp_path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start processes that run jobs (`mode`: jobs or beats) on the test's database; all die at the end."""
    started: list[subprocess.Popen[bytes]] = []
    url = database_url()

    def start(mode: str = "jobs", lease: float = 1.5) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.jobs.worker_process", mode, str(lease)]
        environment = os.environ | {"GOODHANDS_DATABASE_URL": url, "GOODHANDS_DATA_DIR": str(tmp_path)}
        process = subprocess.Popen(
            command, cwd=Path(__file__).parents[2], env=environment, stderr=subprocess.DEVNULL
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
