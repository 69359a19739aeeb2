"""A record as papers: data that says the same as the page, and a page in which nothing of a stranger runs."""

import json
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.merit.rules.record_parts import Part, as_data, as_page

THEN = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")


def page(*rows) -> str:
    part = Part("things", "Things", "What there is.", rows)
    return as_page([part], name="Mia Ortega", made_at=THEN, zone=MADRID)


class Text(HTMLParser):
    """Gathers the words of a page, and its tags."""

    def __init__(self, text):
        super().__init__()
        self.words, self.tags = [], set()
        self.feed(text)

    def handle_data(self, data):
        self.words.append(data)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        ({"noticed_at": THEN}, ["Noticed at", "3 March 2026, 10:00"]),
        ({"from_date": date(2026, 3, 10)}, ["From date", "10 March 2026"]),
        ({"is_example": True}, ["Is example", "yes"]),
        ({"number": 0}, ["Number", "0"]),
        ({"decisions": [{"by": "Mona Reyes"}]}, ["Decisions", "By", "Mona Reyes"]),
        ({"works_in": ["Support", "Orders"]}, ["Support", "Orders"]),
    ],
)
def test_facts_as_people_read_them(fact, shown):
    words = Text(page(fact)).words
    assert [one for one in shown if one not in words] == []


@pytest.mark.parametrize("fact", [{"reason": ""}, {"link": None}, {"talk": []}])
def test_what_holds_nothing_takes_no_line(fact):
    assert "<dt>" not in page(fact)


def test_an_empty_part_says_so():
    assert "<p>Nothing.</p>" in page()


@given(st.text(max_size=80).filter(str.strip), st.text(max_size=80).filter(str.strip))
def test_words_of_strangers_stay_words(words, name):
    row = {"words": f"<script>{words}</script>", "talk": [{"by": f"<b>{name}"}]}
    assert not Text(page(row)).tags & {"script", "b", "img"}


def test_data_holds_every_part_under_its_key_with_moments_in_iso():
    parts = [
        Part("one", "One", "First.", ({"at": THEN, "day": date(2026, 1, 2), "said": [{"n": 1}], "none": None},)),
        Part("two", "Two", "Second."),
    ]  # fmt: skip
    told = json.loads(as_data(parts, name="Mía", made_at=THEN))
    assert (told["record_of"], told["made_at"]) == ("Mía", "2026-03-03T09:00:00+00:00")
    assert told["parts"]["one"]["rows"] == [
        {"at": "2026-03-03T09:00:00+00:00", "day": "2026-01-02", "said": [{"n": 1}], "none": None}
    ]
    assert told["parts"]["two"]["rows"] == []


def test_what_is_no_fact_is_refused():
    with pytest.raises(TypeError, match="object"):
        as_data([Part("x", "X", "", ({"odd": object()},))], name="Mia", made_at=THEN)
