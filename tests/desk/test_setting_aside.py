"""Findings set aside with a reason: while writing, in the draft, in the event; and what only coaches."""

from datetime import timedelta

import pytest

from goodhands.accounts import actions as accounts
from goodhands.conversations import queries
from goodhands.conversations.models import Draft, Message
from goodhands.lib import clock

HINT = "Hello Carla,\n\nI am sorry. Your parcel comes on Thursday. The blue bag is out of stock. You need not do anything.\n\nMia"
VAGUE = "Hello Carla,\n\nI am sorry for the wait. Your parcel 4711 lies at the depot in Ghent and I will make sure that it comes as soon as possible. You need not do anything.\n\nMia"
WHY = "she wrote that it does not matter"


@pytest.fixture
def post(mia_sees, page):
    def send(where, text, **fields):
        return mia_sees.post(f"{page}/{where}", {"text": text, "to": "carla@customer.example", **fields})

    return send


def aside(rule: str, reason: str = WHY) -> dict[str, str]:
    return {"confirm": rule, f"reason-{rule}": reason}


def test_a_hint_set_aside_stays_in_sight_but_asks_for_no_look(post, handbook):
    before = post("coaching", HINT).content.decode()
    assert "1 thing to look at" in before
    assert "Not this time, because" in before
    shown = post("coaching", HINT, **aside("negative-language")).content.decode()
    assert "Nothing left to look at" in shown
    assert WHY in shown
    assert "set aside" in shown


def test_a_tick_without_a_reason_sets_nothing_aside(post, handbook):
    assert "1 thing to look at" in post("coaching", HINT, **aside("negative-language", " ")).content.decode()


def test_the_reason_is_kept_with_the_draft_and_comes_back(post, mia_sees, page, handbook):
    post("draft", HINT, **aside("negative-language"))
    assert Draft.objects.get().recipients["reasons"] == {"negative-language": WHY}
    shown = mia_sees.get(page).content.decode()
    kept = f'{{"negative-language": "{WHY}"}}'
    assert 'name="kept" value="{&quot;negative-language&quot;' in shown
    assert "Nothing left to look at" in post("coaching", HINT, kept=kept).content.decode()
    gone = post("coaching", HINT, kept=kept, **{"reason-negative-language": ""}).content.decode()
    assert "1 thing to look at" in gone, "what stands in the margin counts more than the draft"


@pytest.mark.parametrize("kept", ["", "no json", "[1]", '{"a": 3}'])
def test_a_broken_draft_sets_nothing_aside(post, handbook, kept):
    assert "1 thing to look at" in post("coaching", HINT, kept=kept).content.decode()


def test_reasons_go_with_the_reply_and_the_review_can_read_them(post, handbook, mia_sees, page):
    assert post("reply", HINT, **aside("negative-language")).status_code == 302
    message = Message.objects.get(direction="out")
    (kept,) = queries.set_aside_in(message)
    assert (kept.rule, kept.mode, kept.reason) == ("negative-language", "hint", WHY)
    assert queries.set_aside_among(Message.objects.all()) == {message.pk: (kept,)}
    assert "in spite of the handbook" not in mia_sees.get(page).content.decode(), "a hint makes no noise"


def test_the_timeline_names_the_rule_as_the_handbook_does(post, handbook, mia_sees, page):
    assert post("reply", VAGUE, **aside("vague-term")).status_code == 302
    shown = mia_sees.get(page).content.decode()
    assert f"in spite of the handbook: Say what, and say when (“{WHY}”)" in shown


def test_a_reason_for_what_is_not_found_is_not_kept(post, handbook):
    fields = {"confirm": ["negative-language", "rude-term"]}
    fields |= {"reason-negative-language": WHY, "reason-rude-term": "left over"}
    post("reply", HINT, **fields)
    kept = queries.set_aside_in(Message.objects.get(direction="out"))
    assert [one.rule for one in kept] == ["negative-language"]


def test_whoever_still_learns_a_rule_is_coached_and_not_held(post, handbook, mia, admin):
    today = clock.now().date()
    accounts.set_handbook_since(mia, today - timedelta(days=2), by=admin, now=clock.now())
    shown = post("coaching", VAGUE).content.decode()
    counts = today + timedelta(days=5)
    assert f"Until {counts.day} {counts:%B} it only coaches" in shown
    assert "look again" not in shown
    assert post("reply", VAGUE).status_code == 302


def test_once_the_days_are_over_it_counts(post, handbook, mia, admin):
    since = clock.now().date() - timedelta(days=7)
    accounts.set_handbook_since(mia, since, by=admin, now=clock.now())
    assert "only coaches" not in post("coaching", VAGUE).content.decode()
    assert post("reply", VAGUE).status_code == 422
