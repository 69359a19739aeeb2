"""What went wrong becomes a review of the process; one's record is taken along; management looks for bias."""

import json
import zipfile

import pytest

from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.lib import clock
from goodhands.merit.models import Incident
from tests.conftest import add
from tests.journeys.steps import arrive, follow, press
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


def test_a_finding_becomes_a_review_that_blames_nobody(
    desk, sign_in, is_accessible, vague_reply, monitor, noah, support
):
    handbooks.load_preset("lean", now=clock.now())
    lead = add("Lea Voss", "lead")
    inboxes.add_members(support, [lead])
    page = sign_in(monitor)
    found = Incident.objects.get(behaviour="vague-term")
    page.goto(f"/review/{found.pk}")
    press(page, "v")
    page.get_by_label("What happened").fill("Mia wrote that it comes soon.")
    arrive(page, page.get_by_role("button", name="Begin the review").click)
    assert "Tell it without a name" in page.get_by_role("alert").inner_text()
    page.get_by_label("What happened").fill("The customer was told “as soon as possible”, and waited.")
    arrive(page, page.get_by_role("button", name="Begin the review").click)
    is_accessible(page)
    address = page.url
    colleague = sign_in(noah)
    colleague.goto(address)
    colleague.get_by_label("How did the work let it happen?").fill("Nobody can look up when the depot packs.")
    arrive(colleague, colleague.get_by_role("button", name="Write it down").click)
    colleague.get_by_label("What is done about it").fill("Show the packing day in the record.")
    colleague.get_by_label("Who does it").select_option(label="Noah Lind")
    colleague.get_by_label("By when").fill("2027-01-15")
    arrive(colleague, colleague.get_by_role("button", name="Plan it").click)
    colleague.goto("/process-reviews")
    assert colleague.get_by_role("heading", name="Yours to do").is_visible()
    follow(colleague, "Show the packing day")
    arrive(colleague, colleague.get_by_role("button", name="It is done").click)
    is_accessible(colleague)
    third = sign_in(lead)
    third.goto(address)
    arrive(third, third.get_by_role("button", name="Close the review").click)
    assert third.get_by_text("closed it").is_visible()


def test_ones_record_is_taken_along_with_one_key(desk, sign_in, vague_reply, mia, tmp_path):
    page = sign_in(mia)
    page.goto("/record")
    with page.expect_download() as taken:
        page.keyboard.press("t")
    taken.value.save_as(tmp_path / "record.zip")
    with zipfile.ZipFile(tmp_path / "record.zip") as archive:
        told = json.loads(archive.read("record.json"))
        (tmp_path / "record.html").write_bytes(archive.read("record.html"))
    assert told["record_of"] == "Mia Ortega"
    page.goto((tmp_path / "record.html").as_uri())
    assert page.get_by_role("heading", name="Record of Mia Ortega").is_visible()
