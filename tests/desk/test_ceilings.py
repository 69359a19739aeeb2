"""How many questions a page asks the database: the same for few rows and for many."""

import pytest
from django.db import connection

from goodhands.conversations import actions
from tests.conftest import NOW
from tests.letters import deliver


def questions(client, path) -> int:
    asked = []

    def note(execute, sql, params, many, context):
        asked.append(sql)
        return execute(sql, params, many, context)

    client.get(path)
    with connection.execute_wrapper(note):
        assert client.get(path).status_code == 200
    return len(asked)


@pytest.fixture
def busy(support, orders, mia):
    """Ten conversations with tags and people, one of them long."""
    for number in range(10):
        box = (support, orders)[number % 2]
        made = deliver(box, subject=f"S{number}", message_id=f"<{number}@x>", minutes=number).conversation
        actions.add_tag(made, f"tag {number}", by=mia, now=NOW)
        actions.add_note(made, "seen", by=mia, now=NOW)
    for number in range(8):
        deliver(
            orders,
            body=f"More {number}",
            message_id=f"<m{number}@x>",
            In_Reply_To="<9@x>",
            minutes=20 + number,
        )
    return made


@pytest.mark.parametrize("queue", ["open", "owed", "mine", "unassigned", "closed", "mentions"])
def test_a_list_asks_at_most_eight_questions(admin_sees, busy, queue):
    assert questions(admin_sees, f"/conversations?queue={queue}") <= 8


def test_a_conversation_asks_at_most_twelve_questions(admin_sees, busy):
    assert busy.messages.count() == 9
    assert questions(admin_sees, f"/conversations/{busy.pk}") <= 12


@pytest.mark.parametrize(
    "path",
    [
        "/handbook?q=sorry",
        "/handbook/whole",
        "/handbook/rules/vague-term",
        "/handbook/pages/playbooks/complaint",
        "/handbook/draft",
        "/handbook/draft/files/rules/vague-term.md",
        "/handbook/versions",
    ],
)
def test_pages_of_the_handbook_ask_few_questions(admin_sees, handbook, path):
    assert questions(admin_sees, path) <= 10


@pytest.mark.parametrize(
    "path", ["/handbook", "/mail", "/people/me", "/rail?queue=open", "/settings/inboxes"]
)
def test_other_pages_ask_few_questions(admin_sees, busy, path):
    assert questions(admin_sees, path) <= 8
