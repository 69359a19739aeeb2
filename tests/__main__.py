"""Runs the whole suite on SQLite, and on PostgreSQL too where one answers. In CI it must answer.

Journeys run in a process of their own: the browser's driver keeps an event loop, which other tests start themselves.
"""

import os
import subprocess
import sys

import psycopg

DEFAULT = "postgres://postgres@127.0.0.1:5432/postgres"


def main() -> int:
    arguments = sys.argv[1:]
    postgres = os.environ.get("GOODHANDS_TEST_POSTGRES", DEFAULT)
    print("== SQLite", flush=True)
    failed = _run("", arguments or ["--ignore=tests/journeys"])
    failed |= 0 if arguments else _run("", ["tests/journeys"])
    if _answers(postgres):
        print("== PostgreSQL", flush=True)
        # Rules know no database; pages and journeys look alike on both, so one browser run is enough.
        failed |= _run(
            postgres, arguments or ["--ignore=tests/journeys", "--ignore=tests/mail", "--ignore=tests/shape"]
        )
    elif os.environ.get("CI"):
        print(f"PostgreSQL does not answer at {postgres}; in CI it may not be skipped.")
        failed = 1
    else:
        print(
            "== PostgreSQL skipped: none answers. Set GOODHANDS_TEST_POSTGRES to postgres://user@host/name."
        )
    return failed


def _run(url: str, arguments: list[str]) -> int:
    environment = {**os.environ, "GOODHANDS_DATABASE_URL": url}
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup", *arguments]
    return subprocess.run(command, env=environment, check=False).returncode


def _answers(url: str) -> bool:
    try:
        psycopg.connect(url.replace("postgres://", "postgresql://"), connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
