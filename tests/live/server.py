"""The real web server in a thread of the test, with pages of the test's own."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.db import connection
from starlette.applications import Starlette

from goodhands.cli.serving import Server, configured
from goodhands.config.root import build
from goodhands.live.hub import Hub
from goodhands.live.sources import open_source

Pages = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def nothing(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"a page"]


def hub_of_the_test_database() -> Hub:
    told = dict(connection.settings_dict)
    return Hub(lambda: open_source(told))


@contextlib.contextmanager
def serving(app: Starlette) -> Iterator[tuple[str, int]]:
    """Serve `app` on a free port; yields its address."""
    door = socket.socket()
    door.bind(("127.0.0.1", 0))
    server = Server(configured(app))
    thread = threading.Thread(target=server.run, args=[[door]])
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield door.getsockname()
    finally:
        server.should_exit = True
        thread.join()
        door.close()


@contextlib.contextmanager
def serving_pages(pages: Pages = nothing, most_bytes: int = 10**7) -> Iterator[tuple[str, int]]:
    """Serve pages, with a hub that finds no database."""

    def no_database() -> Any:
        raise OSError("no database in this test")

    with serving(build(pages, Hub(no_database), most_bytes=most_bytes)) as address:
        yield address
