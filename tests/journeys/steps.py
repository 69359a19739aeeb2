"""Small steps that journeys share."""

from collections.abc import Callable

from playwright.sync_api import Page


def arrive(page: Page, leave: Callable[[], object]) -> None:
    """Do what leads to another page, and wait until that page stands and listens to keys."""
    with page.expect_navigation():
        leave()


def follow(page: Page, link: str) -> None:
    """Click a link by its words and wait for its page."""
    arrive(page, page.get_by_role("link", name=link).first.click)


def hear(page: Page) -> None:
    """Wait until a page hears of changes."""
    page.locator("body[data-live='on']").wait_for(state="attached")


def press(page: Page, keys: str) -> None:
    """Press keys that lead to another page, one after the other."""
    *first, last = keys.split()
    for key in first:
        page.keyboard.press(key)
    arrive(page, lambda: page.keyboard.press(last))
