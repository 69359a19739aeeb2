"""Claiming and praising by page: the forms, what they refuse, and the list of what one brought in."""

import pytest

from goodhands.handbook import actions as handbooks
from goodhands.merit import actions
from goodhands.merit.models import Incident
from tests.desk.test_ceilings import questions
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db
CLAIM = {"kind": "resource", "reason": "I wrote the list of part numbers."}


def test_i_claim_a_merit_with_a_case_and_a_link_and_read_its_state(
    mia_sees, monitor_sees, monitor, handbook, conversation, now
):
    assert "Claim a merit" in mia_sees.get("/record").content.decode()
    assert "A resource that makes common work quicker" in mia_sees.get("/record/claims/new").content.decode()
    given = CLAIM | {"case": f"#{conversation.pk}", "link": "https://wiki.example/parts"}
    answer = mia_sees.post("/record/claims/new", given)
    assert answer.url == "/record/claims"
    made = Incident.objects.get()
    assert (made.conversation, made.link) == (conversation, "https://wiki.example/parts")
    assert "waits for the monitor" in mia_sees.get("/record/claims").content.decode()
    shown = monitor_sees.get(f"/review/{made.pk}").content.decode()
    assert "Where is it?" in shown
    assert "claimed" in shown
    assert "It is for something else" in shown
    monitor_sees.post(f"/review/{made.pk}/decision", {"verb": "dismiss", "reason": "It was Olga's."})
    for path in ("/record", "/record/claims"):
        told = mia_sees.get(path).content.decode()
        assert "refused" in told
        assert "It was Olga" in told


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"kind": ""}, "Choose what it is for"),
        ({"reason": " "}, "what happened"),
        ({"case": "999999"}, "There is no case 999999"),
        ({"case": "soon"}, "There is no case soon"),
        ({"link": "ftp://x"}, "https://"),
    ],
)
def test_the_form_says_what_is_missing_and_keeps_the_words(mia_sees, handbook, given, says):
    answer = mia_sees.post("/record/claims/new", CLAIM | {"reason": "My words."} | given)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    if "reason" not in given:
        assert "My words." in answer.content.decode()
    assert not Incident.objects.exists()


def test_a_case_of_another_inbox_is_none(olga_sees, handbook, conversation):
    answer = olga_sees.post("/record/claims/new", CLAIM | {"case": str(conversation.pk)})
    assert "There is no case" in answer.content.decode()


def test_a_colleague_is_praised_from_their_reply(mia_sees, client, noah, mia, vague_reply, page):
    client.force_login(noah)
    button = f"/praise/new?message={vague_reply.pk}"
    assert button in client.get(page).content.decode()
    assert button not in mia_sees.get(page).content.decode()
    own = f"/record/claims/new?message={vague_reply.pk}"
    assert own in mia_sees.get(page).content.decode()
    assert "as soon as possible" in mia_sees.get(own).content.decode()
    assert client.get(own).url == button
    assert "Mia Ortega</b> wrote this" in client.get(button).content.decode()
    client.post(button, CLAIM | {"quote": "Hi Carla"})
    made = Incident.objects.get(proposed_by="colleague")
    assert (made.person, made.proposer, made.message, made.words) == (mia, noah, vague_reply, "Hi Carla")


def test_a_customers_praise_is_noted_for_whoever_wrote_before(
    client, monitor_sees, noah, mia, conversation, vague_reply, page
):
    client.force_login(noah)
    letter = conversation.messages.get(direction="in")
    button = f"/praise/new?message={letter.pk}"
    assert button in client.get(page).content.decode()
    assert f'value="{noah.pk}"' in client.get(button).content.decode()
    assert "Choose whom" in client.post(button, CLAIM).content.decode()
    client.post(button, CLAIM | {"person": str(mia.pk), "quote": "Where is it?"})
    made = Incident.objects.get(proposed_by="customer")
    assert made.person == mia
    shown = monitor_sees.get(f"/review/{made.pk}").content.decode()
    assert "<q>Where is it?</q>" in shown
    assert "Praise this reply" not in shown


def test_a_colleague_is_praised_for_anything(mia_sees, mia, noah, handbook):
    shown = mia_sees.get("/praise/new").content.decode()
    assert "Noah Lind" in shown
    assert f'<option value="{mia.pk}"' not in shown
    mia_sees.post("/praise/new", CLAIM | {"person": str(noah.pk)})
    assert Incident.objects.get().person == noah
    assert mia_sees.post("/praise/new", CLAIM | {"person": "999999"}).status_code == 422


def test_who_may_not_read_the_letter_does_not_get_its_form(olga_sees, client, vague_reply):
    assert olga_sees.get(f"/praise/new?message={vague_reply.pk}").status_code == 404
    assert olga_sees.post(f"/praise/new?message={vague_reply.pk}", CLAIM).status_code == 404
    for path in ("/record/claims", "/record/claims/new", "/praise/new"):
        assert client.get(path).status_code == 302


def test_a_handbook_without_praise_says_so(mia_sees, mia, now, monkeypatch, handbook):
    monkeypatch.setattr("goodhands.desk.views.claims.gives_praise", lambda handbook: False)
    assert "Praise is switched off" in mia_sees.get("/record/claims/new").content.decode()


def test_the_list_goes_on_page_by_page_and_teaches_when_empty(mia_sees, mia, now):
    handbooks.load_preset("conduct", now=now)
    empty = mia_sees.get("/record/claims").content.decode()
    assert "brought in nothing yet" in empty
    assert "Praise a colleague" in empty
    for number in range(22):
        actions.claim(mia, actions.Claim("resource", f"List {number}."), by=mia, now=now)
    first = mia_sees.get("/record/claims").content.decode()
    assert first.count('id="claim-') == 20
    before = first.partition("?before=")[2].partition('"')[0]
    assert mia_sees.get(f"/record/claims?before={before}").content.decode().count('id="claim-') == 2


def test_the_monitor_moves_a_claim_to_another_kind(monitor_sees, mia, handbook, now):
    made = actions.claim(mia, actions.Claim("resource", "A guide for returns."), by=mia, now=now)
    assert "A guideline for something" in monitor_sees.get(f"/review/{made.pk}").content.decode()
    monitor_sees.post(f"/review/{made.pk}/decision", {"verb": "move", "rule": "guideline"})
    made.refresh_from_db()
    assert made.behaviour == "guideline"


def test_lists_ask_the_same_for_few_and_many(mia_sees, mia, noah, monitor, handbook, now):
    def bring(number):
        made = actions.claim(mia, actions.Claim("resource", f"List {number}."), by=noah, now=now)
        actions.confirm(made, by=monitor, now=now)
        actions.claim(noah, actions.Claim("resource", f"List {number}."), by=mia, now=now)

    bring(0)
    few = [questions(mia_sees, path) for path in ("/record", "/record/claims")]
    for number in range(1, 8):
        bring(number)
    assert [questions(mia_sees, path) for path in ("/record", "/record/claims")] == few


def test_i_take_back_what_waits_and_nobody_elses(mia_sees, olga_sees, client, mia, handbook, now):
    made = actions.claim(mia, actions.Claim("resource", "A list."), by=mia, now=now)
    back = f"/record/claims/{made.pk}/withdrawal"
    assert back in mia_sees.get("/record/claims").content.decode()
    assert olga_sees.post(back).status_code == 404
    assert client.post(back).status_code == 302
    assert Incident.objects.get().state == "proposed"
    mia_sees.post(back)
    assert "taken back" in mia_sees.get("/record/claims").content.decode()
    assert "has decided it" in mia_sees.post(back, follow=True).content.decode()


def test_i_claim_a_merit_for_a_reply_of_my_own(mia_sees, vague_reply):
    mia_sees.post(f"/record/claims/new?message={vague_reply.pk}", CLAIM)
    assert Incident.objects.get(proposed_by="self").message == vague_reply
