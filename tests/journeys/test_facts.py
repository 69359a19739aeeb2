"""A fact filled in by hand is known at once: asking for it is found, and one key puts it into the reply."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

ASKING = "Hello Carla,\n\nI am sorry that you are still waiting. Could you send me your order number?"


def test_a_fact_is_filled_in_found_missing_and_put_in_by_keys(sign_in, is_accessible, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    field = page.locator(".editor__text")
    field.fill(ASKING)
    page.get_by_role("heading", name="to look at").or_(
        page.get_by_role("heading", name="Reads well")
    ).wait_for()
    page.locator(".fact--new").wait_for()
    expect(page.locator(".finding[data-rule='asks-known-info']")).to_have_count(0)

    page.keyboard.press("Escape")
    page.keyboard.press("f")
    name = page.get_by_label("What it is")
    expect(name).to_be_focused()
    page.keyboard.type("order number")
    page.keyboard.press("Tab")
    page.keyboard.type("W-70441")
    page.keyboard.press("Enter")
    page.locator(".fact", has_text="W-70441").wait_for()
    found = page.locator(".finding[data-rule='asks-known-info']")
    found.click()
    found.get_by_text("W-70441 stands in the record, under “order number”").wait_for()
    is_accessible(page)

    field.focus()
    page.keyboard.press("Alt+Enter")
    expect(field).to_have_value(
        ASKING.partition("Could")[0] + "I have the order number here: W-70441.\n\nKind regards,\nMia Ortega"
    )
    expect(page.locator(".finding[data-rule='asks-known-info']")).to_have_count(0)


def test_a_value_is_corrected_in_its_line_undone_and_put_into_the_reply(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    page.locator(".fact--new").wait_for()
    page.keyboard.press("f")
    expect(page.get_by_label("What it is")).to_be_focused()
    page.keyboard.type("order number")
    page.keyboard.press("Tab")
    page.keyboard.type("W-1")
    page.keyboard.press("Enter")
    line = page.locator(".fact summary", has_text="order number")
    line.click()
    page.get_by_label("Value of order number").fill("W-2")
    page.keyboard.press("Enter")
    page.get_by_text("Changed: order number").wait_for()
    expect(line).to_contain_text("W-2")
    page.get_by_role("button", name="Undo").click()
    expect(line).to_contain_text("W-1")
    page.get_by_role("button", name="Put order number W-1 into the reply").click()
    expect(page.locator(".editor__text")).to_have_value("W-1\n\nKind regards,\nMia Ortega")
