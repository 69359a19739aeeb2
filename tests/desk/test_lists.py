"""Lists: what stands in them, in which order, and what an empty one says."""

import re
from datetime import timedelta

import pytest

from goodhands.conversations import actions
from goodhands.inboxes import actions as inboxes
from tests.conftest import NOW, add
from tests.desk.conftest import signed_in_as
from tests.letters import SENT, deliver


def rows(answer) -> list[str]:
    return [
        part.split("</a>")[0].split(">")[1]
        for part in answer.content.decode().split("row__link truncate")[1:]
    ]


def test_the_newest_stands_first_and_each_row_leads_back_to_its_list(mia_sees, support):
    deliver(support, subject="Older", message_id="<a@x>")
    newer = deliver(support, subject="Newer", message_id="<b@x>", minutes=5).conversation
    answer = mia_sees.get("/conversations?queue=unassigned")
    assert rows(answer) == ["Newer", "Older"]
    assert f'href="/conversations/{newer.pk}?queue=unassigned"' in answer.content.decode()


def test_what_somebody_took_leaves_unassigned_and_stands_in_mine(mia_sees, mia, conversation):
    actions.claim(conversation, by=mia, now=NOW)
    assert rows(mia_sees.get("/conversations?queue=unassigned")) == []
    assert rows(mia_sees.get("/conversations?queue=mine")) == ["Where is my parcel?"]


def test_whoever_waits_longest_can_stand_first(mia_sees, mia, support):
    deliver(support, subject="First", message_id="<a@x>")
    answered = deliver(support, subject="Answered", message_id="<b@x>", minutes=5).conversation
    deliver(support, subject="Last", message_id="<c@x>", minutes=9)
    words = actions.ReplyWords("Hello Carla,\n\nit comes today.\n\nMia", ("carla@customer.example",))
    actions.reply(answered, words, by=mia, now=NOW)
    actions.reopen(answered, by=mia, now=NOW)
    answer = mia_sees.get("/conversations?queue=open&order=waiting")
    assert rows(answer) == ["First", "Last"]
    assert "queue=open&amp;order=waiting" in answer.content.decode()
    assert "order=waiting" in mia_sees.get("/conversations?queue=open").content.decode()
    closed = mia_sees.get("/conversations?queue=closed&order=waiting").content.decode()
    assert "Longest wait first" not in closed


def test_where_nobody_waits_the_list_says_so(mia_sees, mia, conversation):
    actions.wait(conversation, by=mia, now=NOW)
    words = mia_sees.get("/conversations?queue=open&order=waiting").content.decode()
    assert "Nobody waits for an answer" in words


def test_open_mentions_are_counted_in_the_rail(mia_sees, mia, noah, conversation):
    for _ in range(2):
        actions.add_note(conversation, f"@{mia.handle} please look", by=noah, now=NOW)
    line = mia_sees.get("/rail").content.decode().split("queue=mentions")[1].split("</a>")[0]
    assert re.search(r">\s*1\s*<", line)
    actions.close(conversation, by=noah, now=NOW)
    line = mia_sees.get("/rail").content.decode().split("queue=mentions")[1].split("</a>")[0]
    assert not re.search(r">\s*\d\s*<", line)


@pytest.mark.parametrize(("verb", "queue"), [(actions.close, "closed"), (actions.wait, "pending")])
def test_each_status_has_its_queue(mia_sees, mia, conversation, verb, queue):
    verb(conversation, by=mia, now=NOW)
    assert rows(mia_sees.get("/conversations?queue=open")) == []
    assert rows(mia_sees.get(f"/conversations?queue={queue}")) == ["Where is my parcel?"]


def test_who_is_called_in_a_note_finds_the_conversation(mia_sees, mia, noah, conversation):
    actions.add_note(conversation, f"@{mia.handle} please look", by=noah, now=NOW)
    assert rows(mia_sees.get("/conversations?queue=mentions")) == ["Where is my parcel?"]


def test_a_tag_narrows_the_list_and_can_be_dropped(mia_sees, mia, support):
    late = deliver(support, subject="Late", message_id="<a@x>").conversation
    deliver(support, subject="Other", message_id="<b@x>")
    actions.add_tag(late, "late parcel", by=mia, now=NOW)
    answer = mia_sees.get("/conversations?queue=open&tag=late+parcel")
    assert rows(answer) == ["Late"]
    assert 'aria-label="Show all, not only late parcel"' in answer.content.decode()


def test_an_inbox_shows_only_its_own_and_another_is_not_there(mia_sees, mia, support, orders):
    inboxes.add_members(orders, [mia])
    deliver(support, subject="To support", message_id="<a@x>")
    deliver(orders, subject="To orders", message_id="<b@x>")
    assert rows(mia_sees.get("/conversations?queue=open&inbox=orders")) == ["To orders"]
    assert mia_sees.get("/conversations?inbox=nowhere").status_code == 404


def test_nobody_sees_rows_of_an_inbox_they_do_not_work_in(olga_sees, conversation):
    assert rows(olga_sees.get("/conversations?queue=open")) == []
    assert olga_sees.get("/conversations?queue=open&inbox=support").status_code == 404


def test_fifty_rows_a_page_and_the_next_page_goes_on_without_gap(mia_sees, support):
    for number in range(53):
        deliver(support, subject=f"Letter {number}", message_id=f"<{number}@x>", minutes=number)
    first = mia_sees.get("/conversations?queue=open")
    more = first.content.decode().split('list__more"><a class="button" href="')[1].split('"')[0]
    second = mia_sees.get("/conversations" + more.replace("&amp;", "&"))
    assert rows(first) == [f"Letter {number}" for number in range(52, 2, -1)]
    assert rows(second) == ["Letter 2", "Letter 1", "Letter 0"]
    assert "list__more" not in second.content.decode()


def test_a_row_says_that_somebody_waits_and_since_when(mia_sees, conversation):
    shown = mia_sees.get("/conversations?queue=open").content.decode()
    assert "is-waiting" in shown
    assert "Waits since Tue 3 Mar 2026, 08:00" in shown


def test_times_are_those_of_the_reader(mia_sees, mia, conversation):
    mia.time_zone = "Asia/Tokyo"
    mia.save()
    assert "Waits since Tue 3 Mar 2026, 17:00" in mia_sees.get("/conversations?queue=open").content.decode()


def test_words_of_strangers_stay_words(mia_sees, support):
    deliver(support, subject="<script>alert(1)</script>", sender="<b>Eve</b> <eve@x.example>")
    shown = mia_sees.get("/conversations?queue=open").content.decode()
    assert "<script>alert" not in shown
    assert "&lt;script&gt;" in shown


@pytest.mark.parametrize(
    ("queue", "words"),
    [
        ("mine", "Nothing waits for you"),
        ("unassigned", "Everyone is looked after"),
        ("open", "All answered"),
        ("pending", "Nothing is pending"),
        ("closed", "Nothing closed yet"),
        ("mentions", "Nobody has called you"),
        ("nonsense", "All answered"),
    ],
)
def test_an_empty_list_teaches(mia_sees, queue, words):
    assert words in mia_sees.get(f"/conversations?queue={queue}").content.decode()


def test_the_rail_counts_what_waits(mia_sees, mia, support):
    one = deliver(support, message_id="<a@x>", subject="A").conversation
    deliver(support, message_id="<b@x>", subject="B")
    actions.claim(one, by=mia, now=NOW)
    shown = mia_sees.get("/rail?queue=open").content.decode()
    counts = [part.split("</span>")[0].split(">")[-1] for part in shown.split('class="count"')[1:]]
    assert counts == ["1", "1", "2", "", "", "2"]


def test_what_changes_while_one_looks_comes_with_fresh_counts(mia_sees, support):
    deliver(support, message_id="<a@x>", subject="A")
    answer = mia_sees.get("/conversations?queue=unassigned", HTTP_HX_REQUEST="true")
    assert answer["HX-Trigger"] == "rail-changed"
    assert 'id="list-count" hx-swap-oob="true">1</span>' in answer.content.decode()
    whole = mia_sees.get("/conversations?queue=unassigned").content.decode()
    assert whole.count('id="list-count"') == 1
    assert "hx-swap-oob" not in whole


def test_the_same_row_is_drawn_anew_when_something_on_it_changes(mia_sees, mia, conversation):
    before = mia_sees.get("/conversations?queue=open").content.decode()
    actions.add_tag(conversation, "late", by=mia, now=SENT + timedelta(hours=1))
    after = mia_sees.get("/conversations?queue=open").content.decode()
    assert before.count(">late<") == 0
    assert after.count(">late<") == 1


@pytest.mark.parametrize("queue", ["mine", "unassigned", "open", "mentions"])
def test_whoever_works_in_no_inbox_is_told_who_gives_them_one(db, queue):
    shown = signed_in_as(add("Ines Falk")).get(f"/conversations?queue={queue}")
    assert shown.status_code == 200
    assert "You work in no inbox yet" in shown.content.decode()
