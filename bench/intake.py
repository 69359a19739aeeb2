"""Intake: from bytes at the SMTP door of a real worker to conversations that a list shows."""

import smtplib
import sqlite3
import threading
import time
from pathlib import Path

import psycopg

from bench import machine
from bench.mails import TO, corpus
from bench.unit import unit

COUNT = 1500
SENDERS = 4
DONE = "SELECT count(*) FROM email_rawmail WHERE state <> 'stored'"


def measure() -> list[tuple[str, str, str]]:
    rows = _one("SQLite", "", "≤ 5")
    if machine.answers(5432):
        name = f"goodhands_bench_{int(time.time())}"
        with psycopg.connect(
            machine.POSTGRES.replace("postgres://", "postgresql://"), autocommit=True
        ) as admin:
            admin.execute(f"CREATE DATABASE {name}")
            try:
                rows += _one("PostgreSQL", machine.POSTGRES.rpartition("/")[0] + f"/{name}", "≤ 7")
            finally:
                admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    return rows


def _one(name: str, url: str, bound: str) -> list[tuple[str, str, str]]:
    mails = corpus(COUNT)
    with machine.data_dir() as data:
        port = machine.free_port()
        env = {
            "GOODHANDS_DATA_DIR": str(data), "GOODHANDS_DATABASE_URL": url, "GOODHANDS_DEMO": "0",
            "GOODHANDS_SMTP_DOOR": f"127.0.0.1:{port}", "GOODHANDS_LOG_LEVEL": "WARNING",
        }  # fmt: skip
        machine.goodhands("setup", env=env).wait()
        _open_inbox(env)
        worker = machine.goodhands("worker", env=env)
        try:
            machine.wait_for(lambda: machine.answers(port), 30, "the door did not open")
            _send(mails[:20], port)
            machine.wait_for(lambda: _done(data, url) >= 20, 60, "the first mails were not taken in")
            before_cpu, before = machine.cpu_seconds(worker.pid), time.monotonic()
            _send(mails[20:], port)
            machine.wait_for(lambda: _done(data, url) >= COUNT, 300, "not all mails were taken in")
            wall, cpu = time.monotonic() - before, machine.cpu_seconds(worker.pid) - before_cpu
        finally:
            machine.stop(worker)
    each = cpu * 1000 / (COUNT - 20)
    return [
        (
            f"intake on {name}, from the door to a conversation",
            f"{each / unit(mails):.1f} parses ({each:.1f} ms)",
            bound,
        ),
        (f"intake on {name}, mails a second", f"{(COUNT - 20) / wall:.0f}", "> 120"),
    ]


def _open_inbox(env: dict[str, str]) -> None:
    code = (
        "import django; django.setup()\n"
        "from goodhands.inboxes import actions as a\nfrom goodhands.lib import clock\n"
        f"a.open_inbox(a.NewInbox('Support', '{TO}'), by=None, now=clock.now())\n"
    )
    machine.python(code, env)


def _send(mails: list[bytes], port: int) -> None:
    """Send from a few connections at once, each mail acknowledged before the next."""
    threads = [threading.Thread(target=_send_some, args=(mails[n::SENDERS], port)) for n in range(SENDERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _send_some(mails: list[bytes], port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=60) as server:
        for raw in mails:
            server.sendmail("sender@customer.example", [TO], raw)


def _done(data: Path, url: str) -> int:
    if url:
        with psycopg.connect(url.replace("postgres://", "postgresql://")) as connection:
            return int(connection.execute(DONE).fetchone()[0])
    connection = sqlite3.connect(f"file:{data / 'goodhands.sqlite3'}?mode=ro", uri=True, timeout=20)
    try:
        return int(connection.execute(DONE).fetchone()[0])
    finally:
        connection.close()
