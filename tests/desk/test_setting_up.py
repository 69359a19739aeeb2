"""One's own page, inboxes, mail health, the handbook, and the first minutes of a new desk."""

import pytest

from goodhands.accounts.models import Person
from goodhands.channels.email import actions as mail
from goodhands.channels.email.models import Mailbox, RawMail
from goodhands.handbook import actions as handbooks
from goodhands.inboxes.models import Inbox
from goodhands.jobs import inline
from goodhands.jobs.models import Job
from tests.conftest import NOW
from tests.letters import SENT, take_in

ME = {"name": "Mia O.", "signature": "Warmly,\r\nMia", "time_zone": "Europe/Berlin", "after_sending": "next"}
INBOX = {
    "name": "Returns",
    "address": "returns@desk.example",
    "colour": "pink",
    "signature": "",
    "undo_seconds": "20",
}


def test_ones_own_page_changes_name_signature_zone_and_habits(mia_sees, mia):
    answer = mia_sees.post("/people/me", ME)
    mia.refresh_from_db()
    assert (mia.name, mia.time_zone) == ("Mia O.", "Europe/Berlin")
    assert mia.signature.splitlines() == ["Warmly,", "Mia"]
    assert answer.cookies["after-sending"].value == "next"


def test_a_time_zone_that_is_none_is_refused_with_words(mia_sees, mia):
    answer = mia_sees.post("/people/me", {**ME, "time_zone": "Moon/Crater"})
    assert answer.status_code == 422
    assert "write it like Europe/Berlin" in answer.content.decode()
    mia.refresh_from_db()
    assert mia.name == "Mia Ortega"


@pytest.mark.parametrize(("theme", "mark"), [("dark", 'data-theme="dark"'), ("light", 'data-theme="light"')])
def test_the_theme_is_remembered(mia_sees, theme, mark):
    answer = mia_sees.post("/people/me/theme", {"theme": theme, "next": "/handbook"})
    assert answer["Location"] == "/handbook"
    assert mark in mia_sees.get("/handbook").content.decode()


def test_the_way_back_never_leads_to_another_site(mia_sees):
    answer = mia_sees.post("/people/me/theme", {"theme": "dark", "next": "https://bad.example/"})
    assert answer["Location"] == "/"


def test_an_admin_opens_an_inbox_and_chooses_who_works_there(admin_sees, mia, noah):
    admin_sees.post("/settings/inboxes/new", INBOX)
    inbox = Inbox.objects.get(address="returns@desk.example")
    admin_sees.post(f"/settings/inboxes/{inbox.pk}", {**INBOX, "name": "Back", "member": [mia.pk]})
    inbox.refresh_from_db()
    assert (inbox.name, inbox.undo_seconds) == ("Back", 20)
    assert [m.person for m in inbox.memberships.all()] == [mia]
    assert "Back" in admin_sees.get("/settings/inboxes").content.decode()


def test_two_inboxes_never_share_an_address(admin_sees, support, orders):
    taken = {**INBOX, "address": support.address}
    for path in ("/settings/inboxes/new", f"/settings/inboxes/{orders.pk}"):
        answer = admin_sees.post(path, taken)
        assert answer.status_code == 422
        assert "There is an inbox for support@desk.example already." in answer.content.decode()
    assert Inbox.objects.count() == 2


def test_agents_change_no_inbox(mia_sees, support):
    assert mia_sees.post(f"/settings/inboxes/{support.pk}", INBOX).status_code == 403
    support.refresh_from_db()
    assert support.name == "Support"


def test_mail_in_quarantine_is_shown_with_its_reason_and_runs_again(admin_sees, support):
    raw = take_in(b"From: eve@x.example\r\n\r\nHello", at=SENT)
    RawMail.objects.filter(pk=raw.pk).update(state="quarantined", reason="It was torn in two.")
    shown = admin_sees.get("/mail").content.decode()
    assert "It was torn in two." in shown
    assert "Hello" in admin_sees.get(f"/mail/raw/{raw.pk}").content.decode()
    admin_sees.post(f"/mail/raw/{raw.pk}/retry")
    assert RawMail.objects.get(pk=raw.pk).state == "stored"


def test_agents_neither_look_inside_quarantined_mail_nor_run_it_again(mia_sees, support):
    raw = take_in(b"From: eve@x.example\r\n\r\nHello", at=SENT)
    RawMail.objects.filter(pk=raw.pk).update(state="quarantined", reason="It was torn in two.")
    assert "Run again" not in mia_sees.get("/mail").content.decode()
    assert mia_sees.get(f"/mail/raw/{raw.pk}").status_code == 403
    assert mia_sees.post(f"/mail/raw/{raw.pk}/retry").status_code == 403
    assert RawMail.objects.get(pk=raw.pk).state == "quarantined"


@pytest.mark.parametrize(
    ("mail_out", "is_said"), [("maildir:/srv/desk/outgoing", True), ("smtp://mail.example:25", False)]
)
@pytest.mark.parametrize("path", ["/mail", "/welcome"])
def test_it_is_said_when_replies_do_not_leave_the_machine(
    admin_sees, support, settings, mail_out, is_said, path
):
    settings.MAIL_OUT = mail_out
    shown = admin_sees.get(path).content.decode()
    assert ("nothing leaves this machine" in shown) is is_said
    assert ("<code>/srv/desk/outgoing</code>" in shown) is is_said


def test_a_mailbox_in_trouble_says_so(mia_sees, support):
    Mailbox.objects.create(
        inbox=support,
        host="imap.example",
        username="box",
        last_error="The password is wrong.",
        last_error_at=NOW,
    )
    shown = mia_sees.get("/mail").content.decode()
    assert "The password is wrong." in shown
    assert "trouble" in shown


def test_a_job_that_gave_up_runs_again(admin_sees, mia_sees):
    job = Job.objects.create(
        task=mail.TAKE_IN_TASK, args={}, state="dead", run_at=NOW, created_at=NOW, finished_at=NOW, attempts=9
    )
    assert mia_sees.post(f"/mail/jobs/{job.pk}/retry").status_code == 403
    admin_sees.post(f"/mail/jobs/{job.pk}/retry")
    job.refresh_from_db()
    assert job.state == "ready"


def test_a_new_desk_leads_through_person_inbox_and_mail(client, db):
    assert client.get("/")["Location"] == "/welcome"
    assert "Who are you?" in client.get("/welcome").content.decode()
    weak = client.post("/welcome", {"name": "Ida", "email": "ida@desk.example", "password": "short"})
    assert "at least 10" in weak.content.decode()
    client.post("/welcome", {"name": "Ida", "email": "ida@desk.example", "password": "a long sentence"})
    assert Person.objects.get().role == "admin"
    assert "Your first inbox" in client.get("/welcome").content.decode()
    client.post("/welcome", {"name": "Support", "address": "support@desk.example"})
    last = client.get("/welcome").content.decode()
    assert "How does mail get in?" in last
    assert "support@desk.example" in last


def test_nobody_becomes_admin_by_the_welcome_page_once_somebody_is_there(client, mia):
    answer = client.post("/welcome", {"name": "Eve", "email": "eve@x.example", "password": "a long sentence"})
    assert answer["Location"] == "/sign-in/login/"
    assert Person.objects.count() == 1


def test_an_agent_has_nothing_to_do_on_the_welcome_page(mia_sees):
    assert mia_sees.get("/welcome")["Location"] == "/conversations"


@pytest.mark.parametrize("path", ["login/", "password/reset/", "signup/"])
def test_pages_before_the_door_have_our_look(client, mia, path):
    shown = client.get(f"/sign-in/{path}").content.decode()
    assert "entrance__card" in shown


def test_signing_in_and_out(client, mia):
    form = {"login": mia.email.upper(), "password": "a-long-password-for-tests"}
    assert client.post("/sign-in/login/", form)["Location"] == "/"
    arrived = client.get("/conversations")
    assert arrived.status_code == 200
    assert "Successfully signed in" not in arrived.content.decode()
    client.post("/sign-in/logout/")
    assert client.get("/conversations").status_code == 302


def test_a_wrong_password_is_told_kindly(client, mia):
    answer = client.post("/sign-in/login/", {"login": mia.email, "password": "wrong"})
    assert answer.status_code == 200
    assert "notice--stop" in answer.content.decode()


MAILBOX = {
    "host": "imap.example.com",
    "port": "993",
    "security": "tls",
    "username": "support",
    "password": "secret words",
    "folder": "INBOX",
    "takes_old_mail": "on",
}


def test_an_admin_adds_a_mailbox_pauses_it_and_asks_it_at_once(admin_sees, support):
    admin_sees.post(f"/settings/inboxes/{support.pk}/mailboxes", MAILBOX)
    box = Mailbox.objects.get()
    assert (box.inbox, box.host, box.is_active) == (support, "imap.example.com", True)
    assert "secret" not in box.password
    admin_sees.post(f"/settings/mailboxes/{box.pk}/pause")
    assert not Mailbox.objects.get().is_active
    admin_sees.post(f"/settings/mailboxes/{box.pk}/pause", {"_method": "DELETE"})
    admin_sees.post(f"/settings/mailboxes/{box.pk}/fetch")
    box.refresh_from_db()
    assert box.is_active
    assert box.asked_at is not None


def test_a_mailbox_is_changed_and_keeps_its_password(admin_sees, support):
    admin_sees.post(f"/settings/inboxes/{support.pk}/mailboxes", MAILBOX)
    box = Mailbox.objects.get()
    admin_sees.post(f"/settings/mailboxes/{box.pk}", {**MAILBOX, "folder": "Support", "password": ""})
    changed = Mailbox.objects.get()
    assert (changed.folder, changed.password) == ("Support", box.password)
    assert "secret words" not in admin_sees.get(f"/settings/mailboxes/{box.pk}").content.decode()


def test_a_mailbox_can_be_opened_with_oauth2_and_its_secrets_are_never_shown(admin_sees, support):
    grant = {
        "sign_in": "oauth",
        "token_url": "https://login.example/token",
        "client_id": "desk-client",
        "client_secret": "client words",
        "refresh_token": "refresh words",
    }
    admin_sees.post(f"/settings/inboxes/{support.pk}/mailboxes", {**MAILBOX, **grant})
    box = Mailbox.objects.get()
    assert (box.token_url, box.client_id, box.password) == (grant["token_url"], "desk-client", "")
    shown = admin_sees.get(f"/settings/mailboxes/{box.pk}").content.decode()
    assert "https://login.example/token" in shown
    for secret in ("client words", "refresh words", box.client_secret, box.refresh_token):
        assert secret not in shown
    plain = {**MAILBOX, **grant, "token_url": "http://login.example/token"}
    answer = admin_sees.post(f"/settings/mailboxes/{box.pk}", plain)
    assert answer.status_code == 422
    assert "it begins with https://" in answer.content.decode()


def test_trying_a_mailbox_that_does_not_answer_says_so_and_keeps_nothing(admin_sees, support):
    nowhere = {**MAILBOX, "host": "127.0.0.1", "port": "1", "security": "none", "try": "1"}
    answer = admin_sees.post(f"/settings/inboxes/{support.pk}/mailboxes", nowhere)
    assert answer.status_code == 422
    assert "127.0.0.1" in answer.content.decode()
    assert not Mailbox.objects.exists()


def test_agents_set_no_mailboxes(mia_sees, support):
    assert mia_sees.post(f"/settings/inboxes/{support.pk}/mailboxes", MAILBOX).status_code == 403
    assert not Mailbox.objects.exists()


def test_the_first_letter_comes_the_way_all_mail_comes(admin_sees, support):
    answer = admin_sees.post("/welcome/letter")
    inline.run_ready()
    shown = admin_sees.get(answer["Location"]).content.decode()
    assert "Hello, desk" in shown
    assert "Ada Quist" in shown


@pytest.mark.parametrize(
    ("zone", "kept"), [("Europe/Oslo", "Europe/Oslo"), ("Mars/Olympus", "UTC"), ("", "UTC")]
)
def test_the_first_person_has_the_time_zone_of_their_computer(client, db, zone, kept):
    who = {"name": "Ida", "email": "ida@desk.example", "password": "a long sentence", "time_zone": zone}
    client.post("/welcome", who)
    assert Person.objects.get().time_zone == kept


@pytest.mark.parametrize(("name", "checked"), [("conduct", True), ("lean", False)])
def test_a_new_inbox_begins_with_the_case_number_as_the_handbook_has_it(admin_sees, name, checked):
    handbooks.load_preset(name, now=NOW)
    form = admin_sees.get("/settings/inboxes/new").content.decode()
    assert ('name="shows_case_number" checked' in form) is checked
