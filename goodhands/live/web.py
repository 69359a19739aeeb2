"""The hub's doors: a WebSocket, and server-sent events where that fails. The protocol is in README.md."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from goodhands.live import origins, tickets
from goodhands.live.hub import Hub, Listener, NotReady

PING_SECONDS = 20.0
BAD_TICKET = 4401
TOO_SLOW = 4429
GOING_AWAY = 1012
TRY_LATER = 1013


def routes(hub: Hub) -> list[BaseRoute]:
    """Return the addresses /live/ws and /live/sse, served by `hub`."""

    async def ws(socket: WebSocket) -> None:
        await _serve_socket(hub, socket)

    async def sse(request: Request) -> Response:
        return await _serve_events(hub, request)

    return [WebSocketRoute("/live/ws", ws), Route("/live/sse", sse)]


def _wishes(query: Mapping[str, str]) -> tuple[frozenset[str], int]:
    """Read topics and starting id from the query. Raises BadTicket."""
    ticket = tickets.read(query.get("ticket", ""))
    since = query.get("since", "")
    return ticket.topics, int(since) if since.isascii() and since.isdigit() else ticket.since


async def _frames(hub: Hub, listener: Listener, since: int) -> AsyncIterator[dict[str, Any]]:
    """Yield what a page is told, until it is too slow or the hub stops."""
    if listener.is_lost:
        yield {"kind": "reset", "id": hub.last}
    else:
        yield {"kind": "hello", "id": since}
    while not (listener.overrun.is_set() or hub.stopped.is_set()):
        batch = await listener.take(PING_SECONDS)
        for news in batch:
            yield {"id": news.id, "topic": news.topic, "data": news.data}
        if not batch and not hub.stopped.is_set():
            yield {"kind": "ping", "id": hub.last}


async def _serve_socket(hub: Hub, socket: WebSocket) -> None:
    if not origins.is_own(socket.headers.get("origin", ""), socket.headers.get("host", "")):
        await socket.close()  # before accepting: the browser sees 403
        return
    await socket.accept()
    try:
        topics, since = _wishes(socket.query_params)
        listener = await hub.join(topics, since)
    except tickets.BadTicket:
        await socket.close(BAD_TICKET)
        return
    except NotReady:
        await socket.close(TRY_LATER)
        return
    try:
        await _talk(socket, listener, hub.stopped, _frames(hub, listener, since))
    finally:
        hub.leave(listener)


async def _talk(
    socket: WebSocket, listener: Listener, stopped: asyncio.Event, frames: AsyncIterator[dict[str, Any]]
) -> None:
    """Send frames until the page goes, is too slow, or the server stops."""

    async def send() -> None:
        async for frame in frames:
            await socket.send_text(json.dumps(frame))

    async def hear() -> None:
        while (await socket.receive())["type"] != "websocket.disconnect":
            pass  # nothing is understood from below yet

    waits = (send(), hear(), listener.overrun.wait(), stopped.wait())
    tasks = [asyncio.ensure_future(each) for each in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if not tasks[1].done():
            with contextlib.suppress(RuntimeError, WebSocketDisconnect):  # gone in this very moment
                await socket.close(GOING_AWAY if stopped.is_set() else TOO_SLOW)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _serve_events(hub: Hub, request: Request) -> Response:
    origin = request.headers.get("origin")
    if origin is not None and not origins.is_own(origin, request.headers.get("host", "")):
        return PlainTextResponse("This page may not listen here.", 403)
    try:
        topics, since = _wishes(request.query_params)
    except tickets.BadTicket:
        return PlainTextResponse("Ask for a new ticket.", 401)
    if not hub.is_ready:
        return PlainTextResponse("Try again in a moment.", 503)
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(hub, topics, since), media_type="text/event-stream", headers=headers)


async def _events(hub: Hub, topics: frozenset[str], since: int) -> AsyncIterator[str]:
    """Yield frames as server-sent events. Joins only here: a stream never begun would never leave."""
    try:
        listener = await hub.join(topics, since)
    except NotReady:
        return
    try:
        async for frame in _frames(hub, listener, since):
            yield f"id: {frame['id']}\ndata: {json.dumps(frame)}\n\n"
    finally:
        hub.leave(listener)
