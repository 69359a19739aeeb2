"""What web and worker processes do; the supervisor runs `python -m goodhands.cli.serving web|worker …`."""

import logging
import os
import signal
import socket
import sys
import threading
from typing import Any

import django
import uvicorn
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.module_loading import import_string
from typing_extensions import override

from goodhands.cli import lifeline
from goodhands.cli.doorstep import CannotStart
from goodhands.ui.collecting import renew_static

NOT_AGAIN = 78  # EX_CONFIG: the supervisor does not start us again

log = logging.getLogger(__name__)


class Server(uvicorn.Server):
    """A web server that sends the open pages away before it waits for connections to end."""

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.config.app.state.hub.stop()  # type: ignore[union-attr]  # the app is our Starlette root
        await super().shutdown(sockets)


def configured(app: Any) -> uvicorn.Config:
    """Return how the root is served."""
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)  # the supervisor says what is of interest
    return uvicorn.Config(
        app,
        http="httptools",
        ws="websockets-sansio",
        ws_max_size=4096,
        ws_ping_interval=20,
        ws_ping_timeout=20,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.TRUSTED_PROXIES),
        forwarded_allow_ips=settings.TRUSTED_PROXIES,
        timeout_graceful_shutdown=10,
    )


def web(door: socket.socket) -> None:
    """Serve pages on a listening socket until told to stop. Raises CannotStart.

    After an upgrade the new static files are served, whether or not a set-up came between.
    """
    django.setup()
    renew_static(settings.STATIC_ROOT)
    root = import_string("goodhands.config.asgi.app")
    _check_tables()
    Server(configured(root)).run(sockets=[door])


def worker(threads: int = 2) -> None:
    """Run jobs, the schedule and the services of the wiring until told to stop. Raises CannotStart."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    django.setup()
    _check_tables()
    runner_class = import_string("goodhands.jobs.runner.Runner")
    runner = runner_class(threads)
    services = [_service(path) for path in import_string("goodhands.jobs.wired.services")()]
    started: list[Any] = []
    try:
        runner.start()
        for service in services:
            service.start()
            started.append(service)
        stop.wait()
    finally:
        for service in reversed(started):
            service.stop()
        runner.stop()


def _service(path: str) -> Any:
    """Return the service at a dotted path: an object with start() and stop(), or a class of such."""
    found = import_string(path)
    return found() if isinstance(found, type) else found


def _check_tables() -> None:
    """Make sure that the database is as new as the program. Raises CannotStart."""
    plan = MigrationExecutor(connection)
    if plan.migration_plan(plan.loader.graph.leaf_nodes()):
        raise CannotStart("The database is older than this version of the desk. Run `goodhands setup` first.")
    connection.close()


def main(role: str, line: int, door: int | None = None) -> int:
    """Run as a child of the supervisor, tied to it by the pipe `line`; return the exit status."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goodhands.config.settings")
    lifeline.watch(line)
    try:
        if role == "web" and door is not None:
            web(socket.socket(fileno=door))
        else:
            worker()
    except CannotStart as reason:
        print(reason, file=sys.stderr)
        return NOT_AGAIN
    except DatabaseError as error:
        print(f"The database does not answer: {str(error).strip()}", file=sys.stderr)
        return 1
    except OSError as error:  # a port that another program holds, a disk that is full
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
