"""A real browser before the real server: pages, live signals and all, on the database of the test."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings as site
from django.core.wsgi import get_wsgi_application
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from goodhands.config.root import build
from goodhands.handbook import actions as handbooks
from tests.conftest import NOW, PASSWORD
from tests.live.server import hub_of_the_test_database, serving
from tests.plainstatic import plain_static as plain_static

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NO_BROWSER = (
    "No Chromium on this machine, so the journeys in a browser did not run. Debian: apt install chromium"
)
# axe would load our style sheets again and add them inline, which our policy forbids.
AXE = {"preload": False}
# What is half faded in has half its contrast: a page is read once it stands still.
AT_REST = """() => Promise.allSettled(
    document.getAnimations().filter(each => each.effect.getComputedTiming().endTime < Infinity)
        .map(each => each.finished)).then(() => true)"""

SignIn = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip(NO_BROWSER)
    # Playwright runs an event loop in this thread; Django then thinks that we are asynchronous.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def desk(transactional_db, settings) -> Iterator[str]:
    """The address of a running desk with the conduct handbook in force."""
    settings.ALLOWED_HOSTS = ["127.0.0.1"]
    handbooks.load_preset("conduct", now=NOW)
    app = build(get_wsgi_application(), hub_of_the_test_database(), most_bytes=site.UPLOAD_MAX_BYTES)
    with serving(app) as (host, port):
        settings.CSRF_TRUSTED_ORIGINS = [f"http://{host}:{port}"]
        yield f"http://{host}:{port}"


@pytest.fixture
def sign_in(browser, desk) -> Iterator[SignIn]:
    """Open a browser of their own for a person; options are those of a Playwright context."""
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def into(person, **options: object) -> Page:
        context = browser.new_context(
            base_url=desk, **{"viewport": {"width": 1280, "height": 800}, **options}
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto("/sign-in/login/")
        page.get_by_label("Mail address").fill(person.email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/conversations*")
        return page

    yield into
    for context in contexts:
        context.close()
    assert problems == []


@pytest.fixture
def is_accessible() -> Callable[[Page], None]:
    """Scan a page against WCAG 2.2 AA and the good practice that axe knows."""

    def scan(page: Page) -> None:
        page.evaluate(AT_REST)
        found = Axe().run(page, options=AXE).response["violations"]
        said = [f"{v['id']}: {v['help']}: {v['nodes'][0]['html'][:200]}" for v in found]
        assert said == [], page.url

    return scan
