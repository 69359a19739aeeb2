"""A stopped reply in the composer: what it says, whom one asks, and how it is let go."""

import pytest

from goodhands.conversations.models import Draft, Event, Message, Note
from goodhands.inboxes import actions as inboxes
from tests.conftest import add
from tests.desk.conftest import signed_in_as

RULE = "asks-known-info"
ASKS = (
    "Hello Carla,\n\nI am sorry that it has not come. Could you send me your parcel number? "
    "I will look into it today and write to you by 5 pm.\n\nMia"
)
WHY = "4711 is the number of another parcel"
FRAGMENT = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def lena_sees(support):
    lena = add("Lena Falk", "lead")
    inboxes.add_members(support, [lena])
    return signed_in_as(lena)


@pytest.fixture
def post(mia_sees, page, handbook):
    def send(where, text=ASKS, **fields):
        form = {"text": text, "to": "carla@customer.example", **fields}
        return mia_sees.post(f"{page}/{where}?queue=mine", form)

    return send


@pytest.fixture
def asked(post, lena_sees):
    return post("objections", objects=RULE, **{f"reason-{RULE}": WHY})


def shown(answer) -> str:
    return " ".join(answer.content.decode().split())


def test_a_stopped_reply_says_what_to_do_and_its_words_stay(post):
    answer = post("reply", confirm=RULE, **{f"reason-{RULE}": WHY})
    assert answer.status_code == 422
    assert "Change the marked words, or say why it is wrong and ask a lead." in shown(answer)
    assert "must change" in shown(answer)
    assert "It is wrong here, because" in shown(answer)
    assert "Ask a lead to let it go" in shown(answer)
    assert ASKS.split("\n\n")[1] in shown(answer)
    assert not Message.objects.filter(direction="out").exists()


def test_asking_keeps_the_reply_as_a_draft_and_calls_the_lead(asked, mia_sees, page):
    assert asked["Location"] == f"{page}?queue=mine&compose=reply"
    assert Draft.objects.get(kind="reply").text == ASKS
    assert Draft.objects.get(kind="reply").recipients["reasons"] == {RULE: WHY}
    assert Note.objects.get().text.startswith("@lena The handbook stops my reply")
    after = shown(mia_sees.get(asked["Location"]))
    assert "Lena can let it go now" in after
    assert "Waits for a lead" in after
    assert "Let it go this once" not in after


def test_whoever_asked_sees_that_they_did(asked, post):
    margin = shown(post("coaching"))
    assert "You have asked" in margin
    assert "Ask a lead" not in margin


def test_the_lead_finds_it_among_the_mentions_and_lets_it_go_with_one_press(asked, post, lena_sees, page):
    assert "my parcel 4711" in shown(lena_sees.get("/conversations?queue=mentions"))
    assert "Let it go this once" in shown(lena_sees.get(page))
    made = Event.objects.get(kind="block_objected")
    after = lena_sees.post(f"{page}/objections/{made.pk}/release", **FRAGMENT)
    assert "Lena Falk let it go" in shown(after)
    assert "Let it go this once" not in shown(after)
    margin = shown(post("coaching"))
    assert "Nothing left to look at" in margin
    assert "Lena Falk let it go" in margin
    assert post("reply").status_code == 302
    assert "Don't ask for what we know (“Lena Falk let it go”)" in shown(lena_sees.get(page)).replace(
        "&#x27;", "'"
    )


def test_too_late_to_let_go_is_said(asked, post, lena_sees, page):
    made = Event.objects.get(kind="block_objected")
    assert post("reply", ASKS.replace("Could you send me your parcel number? ", "")).status_code == 302
    answer = lena_sees.post(f"{page}/objections/{made.pk}/release", **FRAGMENT)
    assert (answer.status_code, "settled" in answer.content.decode()) == (409, True)


def test_agents_find_nothing_to_press_and_cannot(asked, mia_sees, olga_sees, page):
    made = Event.objects.get(kind="block_objected")
    assert mia_sees.post(f"{page}/objections/{made.pk}/release").status_code == 403
    assert olga_sees.post(f"{page}/objections/{made.pk}/release").status_code == 404
    assert not Event.objects.filter(kind="block_let_go").exists()


def test_without_a_reason_nobody_is_asked(post, lena_sees):
    answer = post("objections", objects=RULE)
    assert answer.status_code == 422
    assert "Say why it is wrong here" in shown(answer)
    assert not Note.objects.exists()


def test_a_lead_is_told_that_they_may_decide(lena_sees, page, handbook):
    margin = shown(lena_sees.post(f"{page}/coaching", {"text": ASKS}))
    assert "Send anyway, because" in margin
    assert "It stops your agents" in margin


def test_what_stops_stands_above_what_asks_and_what_hints(post):
    text = ASKS.replace("Hello Carla", "Hello").replace(" and write to you by 5 pm", "")
    margin = shown(post("coaching", text))
    found = [part.split('"')[0] for part in margin.split('data-mode="')[1:]]
    assert found[0] == "block"
    assert "confirm" in found
    assert found == sorted(found, key=["block", "confirm", "hint"].index)
