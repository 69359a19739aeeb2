"""Takes the pictures of the README and the docs anew: a fresh demo company in a real browser.

Run by `make shots`; needs Chromium (Debian: apt install chromium).
"""

import base64
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright

PICTURES = Path(__file__).parent / "pictures"
PORT = int(os.environ.get("PORT", "8790"))
ADDRESS = f"http://127.0.0.1:{PORT}"
PASSWORD = "goodhands-demo"
DESK = {"viewport": {"width": 1280, "height": 800}, "device_scale_factor": 1.5}
PHONE = {"viewport": {"width": 390, "height": 780}, "device_scale_factor": 2, "has_touch": True}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
READING_SECONDS = 180
DRAFT = """Hello,

thank you for the photo. Unfortunately we are unable to send the 9x9 boxes today. They leave our warehouse \
tomorrow at noon, and we will get back to you with the tracking as soon as possible."""
# What a picture waits for: answers that are under way, words that pass by, and movements.
STILL = """() => !document.querySelector(".htmx-request, .htmx-swapping, .htmx-settling, desk-toast")
    && document.getAnimations().every((one) => one.playState !== "running")"""
# Chromium's WebP of such a picture is half as large as its PNG, and as sharp.
AS_WEBP = """async (png) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext("2d").drawImage(picture, 0, 0);
    const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.85 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""


class Shot(NamedTuple):
    """One picture: its name, who sits at the desk, by day or by night, on what, and what they do."""

    name: str
    person: str
    scheme: str
    device: dict[str, Any]
    scene: Callable[[Page], object]


def open_list(page: Page) -> None:
    """Look at all that is open."""
    page.goto(f"{ADDRESS}/conversations?queue=open")


def coach(page: Page) -> None:
    """Write a reply that the handbook has something to say about."""
    page.goto(f"{ADDRESS}/conversations?queue=open&inbox=orders")
    page.locator(".row__link", has_text="Wrong Glacier boxes").first.click()
    page.locator(".fact--new").wait_for(state="attached")
    page.locator(".editor__text").fill(DRAFT)
    page.locator(".composer.is-read .finding.is-current").wait_for()
    page.get_by_text("Draft saved").wait_for()
    page.locator(".editor").evaluate("(paper) => paper.scrollTo(0, 0)")


def review(page: Page) -> None:
    """Weigh a finding, once the engine has read all that was sent."""
    _until_all_is_read(page)
    page.goto(f"{ADDRESS}/review?rule=vague-term")
    page.locator(".row__link").first.click()
    page.locator(".weigh__side").wait_for()


def editor(page: Page) -> None:
    """Change an example of a rule, and see at once that it says something else now."""
    page.goto(f"{ADDRESS}/handbook/draft/files/rules/vague-term.md")
    good = page.locator("#id_good")
    good.fill(good.input_value().replace("leaves us today", "leaves us as soon as possible"))
    good.press("Control+Enter")
    page.get_by_text("judged wrongly").wait_for()
    page.locator("[for=id_good]").evaluate("(label) => label.scrollIntoView()")


def plan(page: Page) -> None:
    """Look at one's own plan."""
    page.goto(f"{ADDRESS}/record/plan")


def standing(page: Page) -> None:
    """See where one stands."""
    page.goto(f"{ADDRESS}/record")


SHOTS = (
    Shot("list-dark", "josephine", "dark", DESK, open_list),
    Shot("coach-light", "josephine", "light", DESK, coach),
    Shot("phone-coach-light", "mira", "light", PHONE, coach),
    Shot("review-light", "piotr", "light", DESK, review),
    Shot("editor-light", "leilani", "light", DESK, editor),
    Shot("plan-light", "hana", "light", DESK, plan),
    Shot("standing-light", "hana", "light", DESK, standing),
)


def main() -> None:
    """Take every picture."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("No Chromium on this machine. Debian: apt install chromium")
    PICTURES.mkdir(exist_ok=True)
    with _demo_desk(), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for shot in SHOTS:
            _take(browser, shot)
        browser.close()


@contextmanager
def _demo_desk() -> Iterator[None]:
    with tempfile.TemporaryDirectory() as data:
        goodhands = [sys.executable, "-c", "from goodhands.cli.main import run; run()"]
        environment = {
            **os.environ,
            "GOODHANDS_DATA_DIR": data,
            "GOODHANDS_DATABASE_URL": "",
            "GOODHANDS_SMTP_DOOR": "off",
            "GOODHANDS_PUBLIC_URL": ADDRESS,
        }
        subprocess.run([*goodhands, "setup"], env=environment, check=True)
        desk = subprocess.Popen([*goodhands, "up", "--port", str(PORT)], env=environment)
        try:
            _until_it_answers()
            yield
        finally:
            desk.terminate()
            desk.wait()


def _until_it_answers() -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(f"{ADDRESS}/sign-in/login/", timeout=2).close()
            return
        except OSError:
            time.sleep(0.3)
    sys.exit("The desk did not start.")


def _until_all_is_read(page: Page) -> None:
    """Ask the review desk until it says that the engine has read every reply."""
    end = time.monotonic() + READING_SECONDS
    while time.monotonic() < end:
        page.goto(f"{ADDRESS}/review")
        found = re.search(
            r"(\d+) of (\d+) replies by the engine", page.locator(".review__aside").inner_text()
        )
        if found and found[1] == found[2] != "0":
            return
        page.wait_for_timeout(500)
    sys.exit("The engine did not read all replies in time.")


def _take(browser: Browser, shot: Shot) -> None:
    context = browser.new_context(color_scheme=shot.scheme, **shot.device)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{ADDRESS}/sign-in/login/")
    page.get_by_label("Mail address").fill(f"{shot.person}@wrenfield-quay.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/conversations*")
    shot.scene(page)
    page.wait_for_function(STILL)
    png = base64.b64encode(page.screenshot()).decode()
    page.goto("about:blank")
    (PICTURES / f"{shot.name}.webp").write_bytes(base64.b64decode(page.evaluate(AS_WEBP, png)))
    context.close()


if __name__ == "__main__":
    main()
