"""Slow lines must not hold the threads that make pages."""

import socket
import threading
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from http.client import HTTPConnection
from typing import Any

from goodhands.config.root import PAGE_THREADS
from tests.live.server import serving_pages

SLOW_LINES = PAGE_THREADS + 4
BIG = 8 * 1024 * 1024


def pages(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    got = len(environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)))
    start_response("200 OK", [("Content-Type", "text/plain")])
    if environ["PATH_INFO"] == "/big":
        return [b"x" * 65536] * (BIG // 65536)
    return [f"{got} bytes".encode()]


def ask(address: tuple[str, int], path: str = "/") -> tuple[int, bytes]:
    line = HTTPConnection(*address, timeout=5)
    try:
        line.request("GET", path)
        answer = line.getresponse()
        return answer.status, answer.read()
    finally:
        line.close()


def open_line(lines: ExitStack, address: tuple[str, int], words: bytes) -> socket.socket:
    line = lines.enter_context(socket.create_connection(address, timeout=10))
    line.sendall(words)
    return line


def read_all(line: socket.socket) -> bytes:
    return b"".join(iter(lambda: line.recv(65536), b""))


def test_slow_uploads_do_not_block_a_page_and_arrive_whole():
    head = b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 70000\r\n\r\n"
    with serving_pages(pages) as address, ExitStack() as lines:
        uploads = [open_line(lines, address, head + b"y" * 100) for _ in range(SLOW_LINES)]
        assert ask(address) == (200, b"0 bytes")
        for upload in uploads:
            upload.sendall(b"y" * 69900)
            assert b"70000 bytes" in read_all(upload)


def test_slow_readers_do_not_block_a_page_and_get_everything():
    words = b"GET /big HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with serving_pages(pages) as address, ExitStack() as lines:
        readers = [open_line(lines, address, words) for _ in range(SLOW_LINES)]
        assert ask(address) == (200, b"0 bytes")
        head, _, body = read_all(readers[0]).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200")
        assert body.count(b"x") == BIG


def test_healthz_answers_while_every_thread_is_busy():
    free, busy = threading.Event(), threading.Semaphore(0)

    def stuck(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        busy.release()
        free.wait(20)
        start_response("200 OK", [])
        return [b""]

    words = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
    with serving_pages(stuck) as address, ExitStack() as lines:
        for _ in range(PAGE_THREADS):
            open_line(lines, address, words)
        for _ in range(PAGE_THREADS):
            assert busy.acquire(timeout=10)
        try:
            assert ask(address, "/healthz") == (200, b'{"web":"ok","live":"waits for the database"}')
        finally:
            free.set()
