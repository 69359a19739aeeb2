"""The demo company's words: enough of them, none alike, none in the future, and nobody real."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from goodhands.demo import stories
from goodhands.demo.company import Company

NOWS = [
    datetime(2026, 3, 9, 5, 1, tzinfo=UTC),  # the morning after New York's clocks went forward
    datetime(2026, 11, 2, 4, 59, tzinfo=UTC),  # the night after they went back
    datetime(2027, 7, 14, 16, 30, tzinfo=UTC),
]
INVENTED = re.compile(r"[\w.+-]+@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test))")


@pytest.fixture(scope="module")
def company() -> Company:
    return stories.load()


def test_company_has_eight_people_in_five_roles_and_five_inboxes(company):
    roles = sorted(person.role for person in company.people)
    assert roles == ["admin", "agent", "agent", "agent", "agent", "lead", "manager", "monitor"]
    assert {inbox.key for inbox in company.inboxes} == {"accounts", "orders", "sales", "support", "logistics"}
    assert all(inbox.address == f"{inbox.key}@{company.domain}" for inbox in company.inboxes)


def test_conversations_are_many_in_every_inbox_and_state(company):
    told = company.stories
    assert len(told) >= 160
    assert all(sum(story.inbox == inbox.key for story in told) >= 25 for inbox in company.inboxes)
    assert sum(story.status == "open" for story in told) >= 40
    assert sum(story.status == "pending" for story in told) >= 20
    assert sum(story.status == "open" and not story.assignee for story in told) >= 10
    assert sum(len(story.step) > 20 for story in told) == 2


def test_every_kind_of_mail_language_and_mail_program_occurs(company):
    steps = [step for story in company.stories for step in story.step]
    assert {step.kind for step in steps} == {"letter", "auto_reply", "bounce", "newsletter", "forward"}
    assert {"en", "de", "es", "fr", "nl", "pl", "pt", "ja", "ar"} <= {s.language for s in company.stories}
    assert len({story.customer.client for story in company.stories}) == 7
    assert {file.kind for step in steps for file in step.attachments} == {
        "picture",
        "pdf",
        "csv",
        "ics",
        "txt",
    }


@pytest.mark.parametrize("now", NOWS)
def test_stories_fill_sixty_days_and_end_in_the_past(company, now):
    told = [story.moments(now, company.time_zone) for story in company.stories]
    assert all(moments == sorted(moments) and moments[-1] < now for moments in told)
    first = min(moments[0] for moments in told)
    assert timedelta(days=59) < now - first < timedelta(days=61)
    assert sum(moments[0] > now - timedelta(days=1) for moments in told) >= 10


def test_no_two_messages_are_alike(company):
    opening = [" ".join(step.text.split())[:60] for story in company.stories for step in story.step]
    assert len(opening) == len(set(opening))


def test_every_mention_and_every_author_is_a_person_of_the_house(company):
    people = {person.key for person in company.people}
    mentions = [
        name
        for story in company.stories
        for step in story.step
        if step.source == "note"
        for name in stories.MENTION.findall(step.text)
    ]
    assert len(mentions) >= 20
    assert set(mentions) <= people
    assert {step.by for story in company.stories for step in story.step} - {""} <= people


def test_about_a_third_of_the_replies_are_flawed_on_purpose(company):
    replies = [step for story in company.stories for step in story.step if step.source == "agent"]
    assert 0.3 <= sum(bool(step.flaws) for step in replies) / len(replies) <= 0.4
    everywhere = {
        "greet-by-name",
        "sign-off-name",
        "vague-term",
        "rude-term",
        "negative-language",
        "bare-link",
    }
    for rule in everywhere:
        assert sum(rule in step.flaws for step in replies) >= 8, rule


def test_nobody_in_the_data_has_a_real_address():
    for path in stories.FOLDER.glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        addresses = re.findall(r"[\w.+-]+@[\w-]+\.[\w.-]*\w", text)
        assert all(INVENTED.fullmatch(address) for address in addresses), path.name
        hosts = re.findall(r"https?://([\w.-]+)", text)
        assert all(host.endswith((".example", ".test")) for host in hosts), path.name


def test_one_address_always_belongs_to_one_customer(company):
    customers = {story.customer for story in company.stories}
    assert len(customers) == len({customer.address for customer in customers})
    assert sum(sum(s.customer == c for s in company.stories) > 1 for c in customers) >= 10


STORY = """
[[story]]
key = "a"
inbox = "orders"
subject = "Hello"
customer = { name = "A", address = "a@example.com", zone = "UTC", locale = "en", client = "gmail" }
status = "open"
ago = "2h"
[[story.step]]
from = "customer"
text = "Good day"
[[story.step]]
from = "agent"
by = "mira"
after = "1h"
text = "Good day, A"
"""


def _load(folder: Path, story: str) -> Company:
    for name in ("company.toml", "customers.toml"):
        (folder / name).write_text((stories.FOLDER / name).read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "a.toml").write_text(story, encoding="utf-8")
    return stories.load(folder)


def test_a_sound_story_loads(tmp_path):
    (story,) = _load(tmp_path, STORY).stories
    assert [step.after for step in story.step] == [timedelta(), timedelta(hours=1)]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('status = "open"', 'status = "open"\nmood = "sour"'), "unknown keys mood"),
        (('status = "open"', 'status = "lost"'), "not one of open, pending, closed"),
        (('subject = "Hello"', 'subject = "Since {day:-3}"'), "a subject is one line of plain words"),
        (('subject = "Hello"\n', ""), "missing 1 required"),
        (('inbox = "orders"', 'inbox = "kitchen"'), "unknown inbox 'kitchen'"),
        (('by = "mira"', 'by = "nobody"'), "unknown person 'nobody'"),
        (('by = "mira"', 'by = "dev"'), "dev does not work in orders"),
        (('after = "1h"', 'after = "2h"'), "would end in the future"),
        (('after = "1h"\n', ""), "needs a time after the one before"),
        (('after = "1h"', 'after = "soon"'), "not a duration: 'soon'"),
        (('ago = "2h"', 'ago = "2h"\ndays_ago = 3\ntime = "08:00"'), "either ago, or days_ago"),
        (('ago = "2h"', 'days_ago = 61\ntime = "08:00"'), "days_ago must be 1 to 60"),
        (('from = "customer"', 'from = "agent"\nby = "mira"'), "must begin with the customer"),
        (('text = "Good day, A"', 'text = "By {dya:+1}, A"'), "a placeholder that render does not know"),
        (('text = "Good day, A"', 'text = "Good  day"'), "the same text 2 times"),
        (('from = "agent"\nby = "mira"', 'from = "customer"\nkind = "bounce"'), "a bounce needs bounced"),
    ],
)
def test_what_can_not_be_told_is_refused_by_name(tmp_path, change, said):
    story = STORY.replace(*change)
    assert story != STORY
    with pytest.raises(stories.StoryError, match=re.escape(said)):
        _load(tmp_path, story)


def test_a_mention_of_a_stranger_is_refused(tmp_path):
    story = STORY.replace('from = "agent"', 'from = "note"').replace("Good day, A", "@someone look")
    with pytest.raises(stories.StoryError, match="mentions nobody: @someone"):
        _load(tmp_path, story)
