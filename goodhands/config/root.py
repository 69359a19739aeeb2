"""The ASGI root: one small router in front of Django. Why it looks like this: docs/decisions/0004."""

import contextlib
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any

from a2wsgi import WSGIMiddleware
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from goodhands.lib.spool import Spool
from goodhands.live import web
from goodhands.live.hub import Hub

PAGE_THREADS = 8
FORM_BYTES = 1024 * 1024  # what a form may hold beside its uploads


def build(pages: Callable[..., Iterable[bytes]], hub: Hub, *, most_bytes: int) -> Starlette:
    """Return the root: /healthz and /live/ answer on the event loop, all else is `pages` (WSGI) in 8 threads.

    `most_bytes`: the largest request body. The hub is at `app.state.hub`, for whoever stops the server.
    """

    async def healthz(_: Request) -> Response:
        return JSONResponse({"web": "ok", "live": "ok" if hub.is_ready else "waits for the database"})

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        hub.start()
        yield
        hub.stop()
        threads.executor.shutdown(wait=False, cancel_futures=True)

    threads: Any = WSGIMiddleware(pages, workers=PAGE_THREADS)
    everything_else = Mount("/", Spool(threads, most_bytes=most_bytes + FORM_BYTES))
    app = Starlette(routes=[Route("/healthz", healthz), *web.routes(hub), everything_else], lifespan=lifespan)
    app.state.hub = hub
    return app
