"""Keeps slow lines away from the threads that make pages.

A request reaches the application when its whole body lies here; its answer is taken at once and sent at the
pace of the line. So a thread is busy for as long as it computes, however slowly somebody uploads or reads.
"""

import asyncio
import contextlib
import tempfile
from collections.abc import Awaitable, Callable, MutableMapping
from typing import IO, Any

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

IN_MEMORY_BYTES = 512 * 1024
CHUNK_BYTES = 64 * 1024
READ_SECONDS = 30.0  # for each piece of the body
WHOLE_BODY_SECONDS = 600.0
WRITE_SECONDS = 60.0  # for each piece of the answer

_WORDS = {
    400: "The request broke off.",
    408: "The upload took too long. Please try again.",
    413: "This is larger than the desk takes.",
    507: "The desk's disk is full. Please tell your admin.",
}


class Refused(Exception):
    """The body is not taken; `status` is the HTTP status to answer with."""

    def __init__(self, status: int) -> None:
        super().__init__(_WORDS[status])
        self.status = status


class Spool:
    """ASGI middleware around an application that works in threads; `most_bytes`: the largest body taken."""

    def __init__(self, app: App, *, most_bytes: int, read_seconds: float = READ_SECONDS) -> None:
        self._app = app
        self._most_bytes = most_bytes
        self._read_seconds = read_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        with contextlib.ExitStack() as files:
            body, answer = (files.enter_context(_file()) for _ in range(2))
            try:
                async with asyncio.timeout(WHOLE_BODY_SECONDS):
                    size = await self._take(dict(scope["headers"]), receive, body)
                start = await self._run(_with_size(scope, size), body, answer)
            except TimeoutError:
                await _refuse(send, Refused(408))
            except Refused as refusal:
                await _refuse(send, refusal)
            else:
                await _send_all(send, start, answer)

    async def _take(self, headers: dict[bytes, bytes], receive: Receive, body: IO[bytes]) -> int:
        """Read the body and return its size in bytes. Raises Refused, and TimeoutError."""
        announced = headers.get(b"content-length", b"0")
        if not announced.isdigit() or int(announced) > self._most_bytes:
            raise Refused(413)
        more, size = announced != b"0" or b"transfer-encoding" in headers, 0
        while more:
            async with asyncio.timeout(self._read_seconds):
                message = await receive()
            if message["type"] == "http.disconnect":
                raise Refused(400)
            piece, more = message.get("body", b""), message.get("more_body", False)
            size += len(piece)
            if size > self._most_bytes:
                raise Refused(413)
            try:
                body.write(piece)
            except OSError as error:
                raise Refused(507) from error
        body.seek(0)
        return size

    async def _run(self, scope: Scope, body: IO[bytes], answer: IO[bytes]) -> Message:
        """Run the application; write its answer's body to `answer` and return the message that starts it.

        Raises Refused when the answer does not fit on the disk.
        """
        start: Message = {}
        trouble: list[OSError] = []

        async def replay() -> Message:
            piece = body.read(CHUNK_BYTES)
            return {"type": "http.request", "body": piece, "more_body": len(piece) == CHUNK_BYTES}

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
                return
            try:
                answer.write(message.get("body", b""))
            except OSError as error:
                trouble.append(error)  # raised later: the application's thread must not wait for us

        await self._app(scope, replay, keep)
        if trouble:
            raise Refused(507) from trouble[0]
        return start


def _file() -> IO[bytes]:
    return tempfile.SpooledTemporaryFile(max_size=IN_MEMORY_BYTES)


def _with_size(scope: Scope, size: int) -> Scope:
    """Tell the true size (a chunked request has none); drop names with `_`, which could pose as others."""
    headers = [
        (name, value) for name, value in scope["headers"] if b"_" not in name and name != b"content-length"
    ]
    return {**scope, "headers": [*headers, (b"content-length", str(size).encode())]}


async def _refuse(send: Send, refusal: Refused) -> None:
    words = str(refusal).encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": words})


async def _send_all(send: Send, start: Message, answer: IO[bytes]) -> None:
    size = answer.tell()
    answer.seek(0)
    await send(start)
    more = True
    while more:
        piece = answer.read(CHUNK_BYTES)
        more = answer.tell() < size
        try:
            async with asyncio.timeout(WRITE_SECONDS):
                await send({"type": "http.response.body", "body": piece, "more_body": more})
        except TimeoutError:
            return  # the reader is gone; the server closes the connection
