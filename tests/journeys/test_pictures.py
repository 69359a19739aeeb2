"""Pictures in letters: those that came along show at once, those from elsewhere when asked for."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import Locator, expect

from tests.letters import DOT, illustrated

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


class _Elsewhere(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.end_headers()
        self.wfile.write(DOT)

    def log_message(self, *words: object) -> None:
        """Say nothing."""


@pytest.fixture
def elsewhere() -> Iterator[tuple[str, list[str]]]:
    """The address of a stranger's server, and what it was asked for."""
    asked: list[str] = []
    handler = type("Elsewhere", (_Elsewhere,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


def is_drawn(picture: Locator) -> None:
    expect(picture).to_have_js_property("naturalWidth", 1)


def test_a_letter_shows_its_pictures(sign_in, mia, support, elsewhere):
    stranger, asked = elsewhere
    page_of_eve = (
        f'<p><img alt="ours" src="cid:dot@x.example"> <img alt="theirs" src="{stranger}/p.png?a=1&b=2"></p>'
    )
    letter = illustrated(support, page_of_eve)
    page = sign_in(mia)
    page.goto(f"/conversations/{letter.conversation_id}")
    if page.locator("summary", has_text="Formatted").count():
        page.locator("summary", has_text="Formatted").click()
    frame = page.frame_locator("iframe.message__frame")
    is_drawn(frame.get_by_alt_text("ours"))
    assert asked == []
    page.get_by_role("button", name="Load pictures from elsewhere").click()
    is_drawn(frame.get_by_alt_text("theirs"))
    is_drawn(frame.get_by_alt_text("ours"))
    assert asked == ["/p.png?a=1&b=2"]
