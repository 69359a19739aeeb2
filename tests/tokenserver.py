"""A token server of the test's own: gives tokens for the right client, and tells a mail server which are good."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

CLIENT, SECRET, REFRESH = "desk-client", "client words", "first-refresh"


class TokenServer:
    """`tokens` are those that are good now; `asked` what came in, oldest first; `refuses` is said instead."""

    def __init__(self) -> None:
        self.tokens: set[str] = set()
        self.asked: list[dict[str, str]] = []
        self.refresh = REFRESH
        self.rotates_to = ""
        self.refuses: tuple[int, dict[str, str]] | None = None
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = {key: values[0] for key, values in parse_qs(body).items()}
                status, said = server.token(form) if self.path == "/token" else server.look(form)
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                if status == 302:
                    self.send_header("Location", "/elsewhere")
                self.end_headers()
                self.wfile.write(json.dumps(said).encode())

            def log_message(self, *_: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def token(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        self.asked.append(form)
        if self.refuses:
            return self.refuses
        if form.get("client_id") != CLIENT or form.get("client_secret") != SECRET:
            return 401, {"error": "invalid_client"}
        if form["grant_type"] == "refresh_token" and form["refresh_token"] != self.refresh:
            return 400, {"error": "invalid_grant", "error_description": "Token has been revoked."}
        token = f"token-{len(self.asked)}"
        self.tokens.add(token)
        said: dict[str, object] = {"access_token": token, "expires_in": 3600, "token_type": "Bearer"}
        if self.rotates_to:
            said["refresh_token"] = self.refresh = self.rotates_to
        return 200, said

    def look(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        return 200, {"active": form.get("token") in self.tokens, "username": "support"}

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


def running() -> Iterator[TokenServer]:
    """Give a running token server, and end it."""
    server = TokenServer()
    try:
        yield server
    finally:
        server.close()
