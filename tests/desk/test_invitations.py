"""Letting people in and out, in the browser."""

import re

import pytest

from goodhands.accounts.models import Person
from goodhands.conversations import actions as conversations
from goodhands.conversations.models import Conversation
from tests.conftest import NOW, add
from tests.desk.conftest import signed_in_as

pytestmark = pytest.mark.django_db
NEW = {"name": "Ines Falk", "email": "Ines@desk.example", "role": "lead", "time_zone": "Europe/Berlin"}
PASSWORD = re.compile(r"<code>([a-z2-9]{4}(?:-[a-z2-9]{4}){3})</code>")


@pytest.fixture
def manager_sees(db):
    return signed_in_as(add("Max Orlov", "manager"))


CHANGE = "/sign-in/password/change/"


def changed(client, old, new):
    return client.post(CHANGE, {"oldpassword": old, "password1": new, "password2": new})


def test_a_new_person_gets_in_with_the_password_shown_once(admin_sees, support, orders, client):
    answer = admin_sees.post("/settings/people/new", {**NEW, "inbox": ["support"]})
    (password,) = PASSWORD.findall(answer.content.decode())
    assert "no-store" in answer["Cache-Control"]
    ines = Person.objects.get(email="ines@desk.example")
    assert (ines.name, ines.role, ines.time_zone) == ("Ines Falk", "lead", "Europe/Berlin")
    assert [m.inbox for m in ines.memberships.all()] == [support]
    client.post("/sign-in/login/", {"login": "ines@desk.example", "password": password})
    assert client.get("/people/me").url == CHANGE
    assert client.get("/conversations", headers={"HX-Request": "true"})["HX-Redirect"] == CHANGE
    asked = client.get(CHANGE).content.decode()
    assert "Choose your own password" in asked
    assert "Password you were given" in asked
    assert "the password you were given" in changed(client, password, password).content.decode()
    assert changed(client, password, "the heron stands still").url == "/"
    shown = client.get("/people/me").content.decode()
    assert "Ines Falk" in shown
    assert "Your new password holds from now on." in shown
    assert "Change your password" in client.get(CHANGE).content.decode()
    for path in ("/settings/people", f"/settings/people/{ines.pk}"):
        assert password not in admin_sees.get(path).content.decode()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"email": "mia@desk.example"}, "belongs to somebody already"),
        ({"email": "nobody"}, "valid email"),
        ({"name": ""}, "first and last name"),
        ({"role": "boss"}, "agent, lead, monitor, manager, admin"),
        ({"time_zone": "Moon/Crater"}, "Europe/Berlin"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_written(admin_sees, mia, wrong, said):
    answer = admin_sees.post("/settings/people/new", {**NEW, "inbox": ["support"], **wrong})
    words = answer.content.decode()
    assert answer.status_code == 422
    assert said in words
    assert re.search(r'value="support" checked', words)
    assert not Person.objects.filter(name="Ines Falk").exists()


def test_role_and_inboxes_of_somebody_are_changed_and_the_change_is_kept(admin_sees, mia, orders):
    admin_sees.post(f"/settings/people/{mia.pk}", {"role": "lead", "inbox": ["orders"]})
    mia.refresh_from_db()
    assert (mia.role, [m.inbox for m in mia.memberships.all()]) == ("lead", [orders])
    assert "changed the role from agent to lead" in admin_sees.get("/settings/people").content.decode()


def test_who_left_is_out_at_once_and_what_they_held_is_free(admin_sees, mia, mia_sees, conversation):
    conversations.claim(conversation, by=mia, now=NOW)
    answer = admin_sees.post(f"/settings/people/{mia.pk}/leave", follow=True)
    assert "Conversations put back: 1" in answer.content.decode()
    assert Conversation.objects.get(pk=conversation.pk).assignee is None
    assert mia_sees.get("/conversations").status_code == 302
    assert "Let back in" in admin_sees.get(f"/settings/people/{mia.pk}").content.decode()
    admin_sees.post(f"/settings/people/{mia.pk}/leave", {"_method": "DELETE"})
    assert signed_in_as(Person.objects.get(pk=mia.pk)).get("/conversations").status_code == 200
    assert "let them back in" in admin_sees.get("/settings/people").content.decode()


def test_a_new_password_ends_what_is_open_elsewhere(admin_sees, mia, mia_sees, client):
    answer = admin_sees.post(f"/settings/people/{mia.pk}/password")
    (password,) = PASSWORD.findall(answer.content.decode())
    assert mia_sees.get("/conversations").status_code == 302
    client.post("/sign-in/login/", {"login": mia.email, "password": password})
    assert client.get("/conversations").url == CHANGE
    changed(client, password, "the heron stands still")
    assert client.get("/conversations").status_code == 200
    assert "gave a new password" in admin_sees.get("/settings/people").content.decode()


def test_nobody_locks_themselves_out(admin_sees, admin):
    for path, fields in (("leave", {}), ("password", {}), ("", {"role": "agent"})):
        answer = admin_sees.post(f"/settings/people/{admin.pk}/{path}".rstrip("/"), fields, follow=True)
        assert "Ask another manager or admin" in answer.content.decode()
    admin.refresh_from_db()
    assert (admin.is_active, admin.role) == (True, "admin")


def test_a_manager_neither_makes_nor_changes_admins(manager_sees, admin, mia):
    answer = manager_sees.post("/settings/people/new", {**NEW, "role": "admin"})
    assert "Only an admin makes somebody an admin" in answer.content.decode()
    for person, path, fields in (
        (mia, "", {"role": "admin"}),
        (admin, "/leave", {}),
        (admin, "/password", {}),
        (admin, "", {"role": "agent"}),
    ):
        answer = manager_sees.post(f"/settings/people/{person.pk}{path}", fields, follow=True)
        assert "admin" in answer.content.decode()
        assert not PASSWORD.search(answer.content.decode())
    roles = dict(Person.objects.values_list("name", "role"))
    assert (roles[admin.name], roles[mia.name]) == ("admin", "agent")
    assert Person.objects.get(pk=admin.pk).is_active


def test_others_do_not_get_in_and_nobody_has_that_number(mia_sees, monitor_sees, admin_sees, client, mia):
    for path in ("new", f"{mia.pk}", f"{mia.pk}/password", f"{mia.pk}/leave"):
        for sees in (mia_sees, monitor_sees):
            assert sees.post(f"/settings/people/{path}", {}).status_code == 403
        assert client.post(f"/settings/people/{path}", {}).status_code == 302
    for path in ("99999", "99999/password", "99999/leave"):
        assert admin_sees.post(f"/settings/people/{path}", {}).status_code == 404
    assert admin_sees.get(f"/settings/people/{mia.pk}/leave").status_code == 405


def test_whoever_joins_a_desk_with_one_inbox_works_in_it(admin_sees, support):
    assert 'value="support" checked' in admin_sees.get("/settings/people/new").content.decode()


def test_with_several_inboxes_one_chooses(admin_sees, support, orders):
    shown = admin_sees.get("/settings/people/new").content.decode()
    assert 'value="support"' in shown
    assert 'value="support" checked' not in shown


def test_whoever_is_added_without_an_inbox_is_pointed_out(admin_sees, support, orders):
    nowhere = admin_sees.post("/settings/people/new", NEW).content.decode()
    assert "works in no inbox yet" in nowhere
    manager = admin_sees.post(
        "/settings/people/new", {**NEW, "email": "b@desk.example", "name": "Bo Lind", "role": "manager"}
    )
    assert "works in no inbox yet" not in manager.content.decode()
