"""What must be true before the desk can start, each with a sentence that says what to do. No Django here."""

import contextlib
import errno
import os
import resource
import shutil
import socket
import sys
import tempfile
from pathlib import Path

LEAST_FREE_BYTES = 50 * 1024 * 1024
OLDEST_PYTHON = (3, 11)


class CannotStart(Exception):
    """Why the desk cannot start, in words for the person at the keyboard."""


def check_python(version: tuple[int, int] = sys.version_info[:2]) -> None:
    """Refuse a Python that is too old. Raises CannotStart."""
    if version < OLDEST_PYTHON:
        have, need = (".".join(map(str, each)) for each in (version, OLDEST_PYTHON))
        raise CannotStart(
            f"This is Python {have}; Goodhands needs {need} or newer. Install one, then try again."
        )


def check_data_dir(folder: Path, *, least_free: int = LEAST_FREE_BYTES) -> None:
    """Make sure that the folder exists, can be written and has room. Raises CannotStart."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"x" * 4096)
            probe.flush()
    except OSError as error:
        raise CannotStart(why_not_writable(folder, error)) from error
    free = shutil.disk_usage(folder).free
    if free < least_free:
        raise CannotStart(
            f"Only {free // 2**20} MB are free where {folder} lies; the desk needs {least_free // 2**20} MB"
            " to start. Make room, or point GOODHANDS_DATA_DIR at another disk."
        )


def why_not_writable(folder: Path, error: OSError) -> str:
    """Return what to do when the data folder refuses a write."""
    if error.errno == errno.ENOSPC:
        return f"The disk under {folder} is full. Make room, or point GOODHANDS_DATA_DIR at another disk."
    return (
        f"The folder {folder} cannot be written ({error.strerror}). Give this user the right to write there,"
        " or point GOODHANDS_DATA_DIR at another folder."
    )


def check_is_set_up(folder: Path) -> None:
    """Look for the database that `goodhands setup` makes. Raises CannotStart."""
    address = os.environ.get("GOODHANDS_DATABASE_URL", "")
    if not address and not (folder / "goodhands.sqlite3").exists():
        raise CannotStart(f"There is no desk in {folder} yet. Run `goodhands setup` first.")


def listen(host: str, port: int) -> socket.socket:
    """Take the port. Raises CannotStart."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with contextlib.ExitStack() as undo:
            taken = undo.enter_context(socket.socket(family, kind, protocol))
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            taken.bind(address)
            taken.listen(1024)
            undo.pop_all()
    except OSError as error:
        raise CannotStart(_why_no_port(host, port, error)) from error
    return taken


def _why_no_port(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} is taken. If the desk runs already, open http://{host}:{port};"
            " otherwise choose another port: goodhands up --port 8001"
        )
    if error.errno == errno.EACCES:
        return f"Port {port} is reserved for the system. Choose one above 1023: goodhands up --port 8001"
    return f"Cannot listen on {host}, port {port}: {error.strerror or error}"


def allow_many_files(most: int = 65536) -> None:
    """Raise this process's limit of open files as far as `most`: every open page is one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
