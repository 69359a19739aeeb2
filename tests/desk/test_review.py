"""The review desk: who sees it, what it shows, what the monitor's decisions do."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from goodhands.conversations import actions as conversations
from goodhands.handbook import actions as handbooks
from goodhands.merit import actions
from goodhands.merit.models import Incident

pytestmark = pytest.mark.django_db
CHECKED = (
    "greet-by-name", "sign-off-name", "vague-term", "bare-link", "rude-term", "unanswered-thread",
    "promise-without-date", "expectation-missing", "empathy-missing", "no-assurance", "asks-known-info",
)  # fmt: skip


@pytest.fixture
def incident(conversation, mia, now) -> Incident:
    handbooks.load_preset("conduct", now=now)
    words = conversations.ReplyWords(
        text="Hi Carla,\n\nwe will look into it as soon as possible.\n\nKind regards,\nMia",
        to=("carla@customer.example",),
        confirmed=dict.fromkeys(CHECKED, "a test"),
    )
    message = conversations.reply(conversation, words, by=mia, now=now)
    actions.read_reply(message, now=now)
    return Incident.objects.get(behaviour="vague-term")


def decide(client, incident, **given):
    return client.post(reverse("decision", args=(incident.pk,)), given)


def test_the_monitor_sees_the_evidence_beside_its_rule(client, monitor, incident):
    client.force_login(monitor)
    listed = client.get("/review").content.decode()
    assert "as soon as possible" in listed
    assert "letters that came in, by a person" in listed
    shown = client.get(f"/review/{incident.pk}").content.decode()
    assert "<q>as soon as possible</q>" in shown
    assert "What the handbook says" in shown
    incident.message.refresh_from_db()
    assert incident.message.seen.by == monitor


@pytest.mark.parametrize(
    ("handbook", "says"),
    [
        ("conduct", "waits here until somebody decides it"),
        ("ecommerce", "No mail is read here"),
        ("standards", "No mail is read here"),
        ("lean", "No mail is read here"),
    ],
)
def test_an_empty_desk_says_whether_mail_is_read_at_all(client, monitor, support, now, handbook, says):
    handbooks.load_preset(handbook, now=now)
    client.force_login(monitor)
    assert says in client.get("/review").content.decode()
    other = {"No mail is read here", "waits here until somebody decides it"} - {says}
    assert other.pop() not in client.get("/review").content.decode()


def test_the_desk_says_how_many_wait(client, monitor, incident):
    client.force_login(monitor)
    waiting = Incident.objects.filter(state="proposed", sign="demerit").count()
    assert waiting > 0
    assert f'incident-count">{waiting}<' in client.get("/review").content.decode()
    assert "incident-count" not in client.get("/review?show=disputed").content.decode()


def test_the_queue_is_narrowed_by_tier_and_day(client, monitor, incident, now):
    client.force_login(monitor)
    row, day = f'id="incident-{incident.pk}"', now.date().isoformat()
    for fits in (f"tier={incident.tier}", f"since={day}", "since=nonsense", "since=9999-12-31"):
        assert row in client.get(f"/review?{fits}").content.decode(), fits
    for other in ("tier=major", f"since={(now + timedelta(days=1)).date()}"):
        assert row not in client.get(f"/review?{other}").content.decode(), other
    kept = client.get(f"/review?tier={incident.tier}&since={day}").content.decode()
    assert f"/review/{incident.pk}?tier={incident.tier}&amp;since={day}" in kept
    assert f"?show=confirmed&amp;tier={incident.tier}&amp;since={day}" in kept


def test_each_key_of_the_review_desk_leads_to_one_place(client, monitor, incident):
    client.force_login(monitor)
    keys = re.findall(r'data-hotkey="(g \w)"', client.get("/review").content.decode())
    assert "g l" in keys
    assert sorted(set(keys)) == sorted(keys)


def test_agents_have_no_review_desk(client, mia, incident):
    client.force_login(mia)
    assert client.get("/review").status_code == 403
    assert client.get(f"/review/{incident.pk}").status_code == 404
    assert decide(client, incident, verb="confirm").status_code == 404
    assert "Review desk" not in client.get("/conversations?queue=open").content.decode()


def test_management_looks_but_does_not_weigh(client, admin, incident):
    client.force_login(admin)
    shown = client.get(f"/review/{incident.pk}").content.decode()
    assert "Your decision" not in shown
    assert decide(client, incident, verb="confirm").status_code == 403


def test_signed_out_leads_to_the_sign_in(client, incident):
    assert client.get("/review").status_code == 302
    assert client.get("/review/999999").status_code == 302


def test_what_is_not_there_is_404(client, monitor, incident):
    client.force_login(monitor)
    assert client.get("/review/999999").status_code == 404
    assert decide(client, incident, verb="shred").status_code == 404


def test_confirming_goes_on_to_the_next_and_keeps_the_filter(client, monitor, incident):
    client.force_login(monitor)
    answer = client.post(
        f"/review/{incident.pk}/decision?rule=vague-term",
        {"verb": "confirm", "tier": "major", "why": "She lost a day."},
    )
    incident.refresh_from_db()
    assert (incident.state, incident.tier) == ("confirmed", "major")
    assert answer.url == "/review?rule=vague-term"


def test_a_tier_of_ones_own_choice_is_explained_and_both_are_shown(client, monitor, incident):
    client.force_login(monitor)
    assert f"{incident.tier} (suggested)" in client.get(f"/review/{incident.pk}").content.decode()
    answer = decide(client, incident, verb="confirm", tier="major")
    assert "say why it is major here" in client.get(answer.url).content.decode()
    decide(client, incident, verb="confirm", tier="major", why="She lost a day.")
    shown = client.get(f"/review/{incident.pk}").content.decode()
    assert f"at major ({incident.tier} was suggested)" in shown
    assert "She lost a day." in shown


def test_dismissing_without_a_reason_says_what_is_missing(client, monitor, incident):
    client.force_login(monitor)
    answer = client.post(f"/review/{incident.pk}/decision", {"verb": "dismiss", "reason": " "}, follow=True)
    assert "why it is none" in answer.content.decode()
    incident.refresh_from_db()
    assert incident.state == "proposed"


def test_praise_and_examples_are_kept(client, monitor, mia, incident):
    client.force_login(monitor)
    client.post(f"/review/{incident.pk}/praise", {"kind": "empathy", "words": "Hi Carla", "reason": "Warm."})
    assert Incident.objects.get(sign="merit").person == mia
    decide(client, incident, verb="pick")
    assert "as soon as possible" in client.get("/review?show=examples").content.decode()


def test_the_desk_asks_few_questions(client, monitor, incident, django_assert_max_num_queries):
    client.force_login(monitor)
    client.get("/review")
    with django_assert_max_num_queries(12):
        client.get("/review")


def test_without_a_ledger_the_page_asks_what_let_it_happen(client, monitor, incident, now):
    client.force_login(monitor)
    page = f"/review/{incident.pk}"
    assert "How did it come to that" not in client.get(page).content.decode()
    incident.handbook_version = handbooks.load_preset("lean", now=now).pk
    incident.save()
    shown = client.get(page).content.decode()
    assert "How did it come to that, and what prevents the next one?" in shown
    assert 'name="tier"' not in shown.partition("Praise this reply")[0]


def test_management_writes_an_incident_into_the_handbook_as_an_example(client, monitor, admin, incident, now):
    client.force_login(monitor)
    assert "Write this in" not in client.get(f"/review/{incident.pk}").content.decode()
    client.force_login(admin)
    shown = client.get(f"/review/{incident.pk}").content.decode()
    editor = f"/handbook/draft/files/rules/vague-term.md?from={incident.pk}"
    assert f'href="{editor}"' in shown
    good, bad = _examples(client, editor)
    scene = "&gt; Agent (Mia Ortega):\n&gt; Hi Carla,\n&gt;\n&gt; we will look into it as soon as possible."
    assert (scene in bad, scene in good) == (True, False)
    assert bad.strip().endswith("&gt; Evidence: as soon as possible")
    actions.dismiss(incident, "quoted", by=monitor, now=now)
    good, bad = _examples(client, editor)
    assert (scene in bad, scene in good) == (False, True)
    assert client.get(editor.replace(str(incident.pk), "99999")).status_code == 404


def _examples(client, editor):
    page = client.get(editor).content.decode()
    return [re.search(rf'name="{name}".*?>(.*?)</textarea>', page, re.S)[1] for name in ("good", "bad")]
