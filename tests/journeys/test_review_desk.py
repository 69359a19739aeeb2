"""The monitor weighs by keyboard; a dispute goes round; every page of the review desk reads well everywhere."""

import pytest
from playwright.sync_api import expect

from goodhands.conversations import actions as conversations
from goodhands.lib import clock
from goodhands.merit import actions
from goodhands.merit.models import Incident, SecondLook
from tests.journeys.steps import arrive, press
from tests.letters import deliver

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

PHONE = {"viewport": {"width": 390, "height": 844}}
CHECKED = (
    "greet-by-name", "sign-off-name", "vague-term", "bare-link", "rude-term", "unanswered-thread",
    "promise-without-date", "expectation-missing", "empathy-missing", "no-assurance", "asks-known-info",
)  # fmt: skip


def sent(conversation, by, text):
    words = conversations.ReplyWords(
        text, ("carla@customer.example",), confirmed=dict.fromkeys(CHECKED, "no date known yet")
    )
    message = conversations.reply(conversation, words, by=by, now=clock.now())
    conversations.begin(message.outgoing.pk)
    actions.read_reply(message, now=clock.now())
    return message


@pytest.fixture
def reply(desk, conversation, mia):
    return sent(
        conversation, mia, "Hi Carla,\n\nwe will look into it as soon as possible.\n\nKind regards,\nMia"
    )


def state_of(behaviour):
    return Incident.objects.get(behaviour=behaviour, sign="demerit").state


def test_the_monitor_weighs_the_queue_by_keyboard(sign_in, monitor, reply):
    page = sign_in(monitor)
    press(page, "g r")
    page.keyboard.press("j")
    press(page, "Enter")
    first = Incident.objects.get(pk=int(page.url.split("/review/")[1].split("?")[0]))
    press(page, "y")
    page.get_by_text("Confirmed").first.wait_for()
    first.refresh_from_db()
    assert first.state == "confirmed"
    press(page, "z")
    first.refresh_from_db()
    assert first.state == "proposed"
    page.keyboard.press("d")
    page.keyboard.type("The customer asked for it.")
    press(page, "Enter")
    first.refresh_from_db()
    assert first.state == "dismissed"
    press(page, "u")
    assert page.get_by_role("heading", name="Review desk").is_visible()


def test_move_praise_example_and_neighbours_have_keys(sign_in, monitor, reply):
    vague = Incident.objects.get(behaviour="vague-term")
    page = sign_in(monitor)
    page.goto(f"/review/{vague.pk}")
    press(page, "x")
    page.get_by_text("No example any more").wait_for()
    page.keyboard.press("p")
    expect(page.locator("select[name=kind]")).to_be_focused()
    page.keyboard.press("Escape")
    page.locator("select[name=kind]").wait_for(state="hidden")
    page.keyboard.press("p")
    page.locator("select[name=kind]").select_option("empathy")
    page.get_by_label("What is good about it").fill("Kind tone.")
    press(page, "Enter")
    page.get_by_text("Praise for Mia Ortega noted").wait_for()
    page.keyboard.press("m")
    page.locator("select[name=rule]").select_option("negative-language")
    arrive(page, page.get_by_role("button", name="Move").click)
    vague.refresh_from_db()
    assert (vague.behaviour, vague.is_example) == ("negative-language", True)
    here = page.url
    press(page, "k" if page.get_by_label("The one before").count() else "j")
    assert page.url != here


def test_a_dispute_goes_round(sign_in, is_accessible, monitor, mia, admin, reply):
    vague = Incident.objects.get(behaviour="vague-term")
    actions.confirm(vague, by=monitor, now=clock.now())
    hers = sign_in(mia)
    press(hers, "g y")
    is_accessible(hers)
    hers.keyboard.press("j")
    press(hers, "Enter")
    hers.get_by_label("Say why.").fill("She had asked for no date.")
    is_accessible(hers)
    arrive(hers, hers.get_by_role("button", name="Dispute it").click)
    hers.get_by_text("with somebody who did not confirm it").wait_for()
    theirs = sign_in(admin)
    theirs.goto("/review?show=disputed")
    arrive(theirs, theirs.locator(".row__link").click)
    theirs.get_by_label("Your reason").fill("True, she wrote so.")
    is_accessible(theirs)
    arrive(theirs, theirs.get_by_role("button", name="Overturn it").click)
    assert state_of("vague-term") == "overturned"
    hers.reload()
    hers.get_by_text("it doesn't count").wait_for()
    hers.get_by_text("True, she wrote so.").wait_for()
    hers.goto("/record")
    hers.get_by_text("Ada Quist looked at an incident").first.wait_for()


@pytest.fixture
def lively(reply, monitor, admin, mia, noah, support):
    """Something on every page of the review desk."""
    now = clock.now()
    other = deliver(support, subject="Another matter", message_id="<r2@x>").conversation
    second = sent(other, noah, "Dear customer,\n\nwe will be in touch shortly.\n\nNoah")
    vague = Incident.objects.filter(message=reply).order_by("behaviour").first()
    actions.confirm(vague, by=monitor, now=now)
    vague.refresh_from_db()
    actions.comment(vague, "What would be better?", by=mia, now=now)
    actions.note_record_read(mia, by=admin, now=now)
    praise = actions.praise(reply, actions.Praise("empathy", "Hi Carla", "Warm."), by=monitor, now=now)
    disputed = Incident.objects.filter(message=second).first()
    actions.confirm(disputed, by=monitor, now=now)
    actions.dispute(disputed, "It was meant well.", by=noah, now=now)
    actions.set_second_look(100, by=monitor, now=now)
    actions.set_rates({(support.pk, "chat"): 25}, by=monitor, now=now)
    looked = Incident.objects.filter(state="proposed").first()
    actions.dismiss(looked, "Quoted.", by=monitor, now=now)
    new = actions.NewSession("March round", (monitor, admin))
    session = actions.open_session(new, by=admin, now=now)
    for person in (monitor, admin):
        for one in session.replies.all():
            actions.judge_reply(one, actions.Judgement({"vague-term": "mid"}, "Hm."), by=person, now=now)
        actions.finish(session, by=person, now=now)
    actions.reveal(session, by=admin, now=now)
    return {
        "proposed": Incident.objects.filter(state="proposed").first().pk,
        "disputed": disputed.pk,
        "praise": praise.pk,
        "message": second.pk,
        "look": SecondLook.objects.get().pk,
        "session": session.pk,
        "reply": session.replies.first().pk,
        "mia": mia.pk,
        "own": vague.pk,
    }


PAGES = [
    "/review",
    "/review?show=confirmed",
    "/review?show=examples",
    "/review/{proposed}",
    "/review/{disputed}",
    "/review/{praise}",
    "/review/mail",
    "/review/mail?read=person&direction=in",
    "/review/mail/{message}",
    "/review/scope",
    "/review/access",
    "/review/second-looks",
    "/review/second-looks/{look}",
    "/review/calibration",
    "/review/calibration/new",
    "/review/calibration/{session}",
    "/review/calibration/{session}/replies/{reply}",
    "/people/{mia}/record",
    "/record",
    "/settings/people",
]
LOOKS = [{"color_scheme": "light"}, {"color_scheme": "dark"}, PHONE]


def looks_well(page, path, is_accessible):
    page.goto(path)
    is_accessible(page)
    wide = page.evaluate(
        "Math.max(...[document.documentElement, ...document.querySelectorAll('.scroll')]"
        ".map((part) => part.scrollWidth - part.clientWidth))"
    )
    assert wide == 0, f"{path} scrolls sideways by {wide}px"


@pytest.mark.parametrize("options", LOOKS, ids=["light", "dark", "phone"])
def test_pages_of_the_review_desk_are_accessible_and_fit(sign_in, is_accessible, admin, lively, options):
    page = sign_in(admin, **options)
    for path in PAGES:
        looks_well(page, path.format(**lively), is_accessible)


@pytest.mark.parametrize("options", LOOKS, ids=["light", "dark", "phone"])
def test_pages_of_ones_own_record_are_accessible_and_fit(sign_in, is_accessible, mia, lively, options):
    page = sign_in(mia, **options)
    for path in ("/record", "/record/{own}", "/record/{praise}", "/record/admission"):
        looks_well(page, path.format(**lively), is_accessible)


@pytest.mark.parametrize("options", LOOKS, ids=["light", "dark", "phone"])
def test_the_monitors_pages_are_accessible_and_fit(sign_in, is_accessible, monitor, lively, options):
    page = sign_in(monitor, **options)
    for path in ("/review/{proposed}", "/review/mail/{message}", "/review/second-looks", "/review/{praise}"):
        looks_well(page, path.format(**lively), is_accessible)
