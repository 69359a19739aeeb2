"""A judge of the test's own: a chat endpoint on this machine that answers as the test wants."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class JudgeServer:
    """`asked` are the bodies that came in, oldest first. `said` is answered, `status` with it.

    With `hangs` nothing comes until the server is closed; with `drips` blanks, and no end of them; with `body`
    exactly these bytes do.
    """

    def __init__(self) -> None:
        self.asked: list[dict[str, object]] = []
        self.keys: list[str] = []
        self.said: str = json.dumps({"findings": []})
        self.status = 200
        self.body: bytes | None = None
        self.hangs = self.drips = False
        self._closing = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                server.asked.append({"path": self.path, **json.loads(body)})
                server.keys.append(self.headers.get("Authorization", ""))
                if server.hangs:
                    server._closing.wait(20)
                    return
                answer = {"choices": [{"message": {"role": "assistant", "content": server.said}}]}
                self.send_response(server.status)
                if server.status == 302:
                    self.send_header("Location", "/elsewhere")
                self.end_headers()
                while server.drips and not server._closing.wait(0.02):
                    self.wfile.write(b" ")
                self.wfile.write(json.dumps(answer).encode() if server.body is None else server.body)

            def log_message(self, *_: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}/v1"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def finds(self, *findings: dict[str, str]) -> None:
        """Let it answer with these findings."""
        self.said = json.dumps({"findings": findings})

    @property
    def words(self) -> str:
        """All that was sent to it."""
        return json.dumps(self.asked, ensure_ascii=False)

    def close(self) -> None:
        self._closing.set()
        self._http.shutdown()
        self._http.server_close()


def running() -> Iterator[JudgeServer]:
    """Give a running judge, and end it."""
    server = JudgeServer()
    try:
        yield server
    finally:
        server.close()
