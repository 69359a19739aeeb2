"""The spool, called as an ASGI server calls it."""

import asyncio
import errno
from collections.abc import Iterable
from typing import Any

import pytest

from goodhands.lib import spool

KB = 1024


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Answers with the size of the body and its first and last byte."""
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message["body"], message["more_body"]
    headers = b" ".join(name + b"=" + value for name, value in scope["headers"])
    await send({"type": "http.response.start", "status": 200, "headers": [(b"saw", headers)]})
    await send({"type": "http.response.body", "body": b"%d " % len(body), "more_body": True})
    await send({"type": "http.response.body", "body": body[:1] + body[-1:]})


def talk(
    pieces: Iterable[bytes | None], headers: Any = (), app: Any = echo, **limits: Any
) -> list[dict[str, Any]]:
    """Send a request whose body comes in `pieces` (None: then silence); return what is answered."""
    waiting, answered = list(pieces), []

    async def receive() -> dict[str, Any]:
        piece = waiting.pop(0)
        if piece is None:
            await asyncio.Event().wait()
        return {"type": "http.request", "body": piece, "more_body": bool(waiting)}

    async def send(message: dict[str, Any]) -> None:
        answered.append(message)

    scope = {"type": "http", "headers": list(headers)}
    asyncio.run(spool.Spool(app, **{"most_bytes": 1000 * KB, **limits})(scope, receive, send))
    return answered


def sized(size: int) -> list[tuple[bytes, bytes]]:
    return [(b"content-length", str(size).encode())]


CHUNKED = [(b"transfer-encoding", b"chunked")]


@pytest.mark.parametrize("size", [0, 1, 64 * KB - 1, 64 * KB, 64 * KB + 1, 600 * KB, 1000 * KB])
def test_a_body_arrives_as_it_was_sent(size):
    body = b"a" + b"." * (size - 2) + b"z" if size > 1 else b"a" * size
    answer = talk([body[:10], body[10:]], sized(size))
    words = b"".join(message.get("body", b"") for message in answer)
    assert words == b"%d " % size + body[:1] + body[-1:]


def test_a_chunked_body_gets_its_size():
    start, *_ = talk([b"abc", b"def"], CHUNKED)
    assert b"content-length=6" in start["headers"][0][1]


def test_a_name_with_an_underscore_cannot_pose_as_a_proxys_header():
    start, *_ = talk([b""], [(b"x_forwarded_for", b"10.0.0.1"), (b"x-real", b"1")])
    assert start["headers"][0][1] == b"x-real=1 content-length=0"


@pytest.mark.parametrize(
    ("pieces", "headers", "limits", "status"),
    [
        ([b"a" * 20], sized(20), {"most_bytes": 19}, 413),
        ([b"a" * 10, b"a" * 10, b"a"], CHUNKED, {"most_bytes": 19}, 413),
        ([b""], [(b"content-length", b"-1")], {}, 413),
        ([b"a", None], sized(20), {"read_seconds": 0.05}, 408),
    ],
)
def test_a_body_that_is_not_taken_is_refused_and_the_line_closed(pieces, headers, limits, status):
    start, body = talk(pieces, headers, **limits)
    assert start["status"] == status
    assert (b"connection", b"close") in start["headers"]
    assert body["body"].endswith(b".")


class _FullDisk:
    def write(self, _: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def read(self, _: int) -> bytes:
        return b""

    def __enter__(self) -> "_FullDisk":
        return self

    def __exit__(self, *_: object) -> None:
        pass


@pytest.mark.parametrize("headers", [sized(20), []], ids=["upload", "answer"])
def test_a_full_disk_is_said(monkeypatch, headers):
    monkeypatch.setattr(spool, "_file", _FullDisk)
    monkeypatch.setattr(_FullDisk, "seek", lambda *_: None, raising=False)
    start, body = talk([b"a" * 20], headers)
    assert start["status"] == 507
    assert b"disk is full" in body["body"]
