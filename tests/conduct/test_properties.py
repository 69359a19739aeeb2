"""What holds for any text: nothing raises, everything lies inside the text, the work grows with the text."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodhands.conduct.rules.advice import read
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conduct.rules.checks import CHECKS
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.turn import turn_text
from goodhands.handbook.folders import load_folder

BOOK = load_folder("conduct")
BITS = st.sampled_from(
    [
        *(
            "Hi Maria,",
            "Dear customer,",
            "\n",
            "\n\n",
            " ",
            "Best,",
            "Tom",
            "soon",
            "ASAP",
            "as soon as possible",
        ),
        *(
            "we can't",
            "that's simple",
            "https://example.org/x",
            '"',
            "'",
            "“",
            "”",
            "> ",
            "{{name}}",
            "SHOUT",
        ),
        *(
            "PLEASE READ THIS",
            "@ruby",
            "^TB",
            "more information",
            "see attached",
            "İstanbul",
            "ﬁ",
            "👋",
            "\r\n",
            "  ",
            "\u00a0",
            "\u200b",
            "\u00ad",
            "\u2028",
            "We will check it. ",
            "teh recieve ",
        ),
    ]
)
TEXTS = st.lists(st.one_of(BITS, st.text(max_size=8)), max_size=25).map("".join)
CASES = st.builds(
    Case,
    channel=st.sampled_from(["email", "form", "chat", "social"]),
    customer_name=st.sampled_from(["Maria Lopez", "", "@ruby", "Dr. Öz", "Acme Ltd", "."]),
    agent_name=st.sampled_from(["Tom Becker", "", "X"]),
    customer_facts=st.just({"company": "Acme"}),
    turns=st.lists(st.builds(Turn, st.sampled_from(["customer", "agent"]), TEXTS), max_size=3).map(tuple),
)


@settings(deadline=None)
@given(text=TEXTS, about=CASES, files=st.lists(st.text(max_size=12), max_size=2).map(tuple))
def test_findings_and_fixes_lie_inside_the_text_and_quote_it(text, about, files):
    for item in read(Reply(text, files), about, BOOK):
        finding = item.finding
        place = text if finding.where == "reply" else turn_text(about)
        assert 0 <= finding.start <= finding.end <= len(place)
        assert finding.words == place[finding.start : finding.end]
        assert finding.reason
        for fix in finding.fixes:
            assert 0 <= fix.start <= fix.end <= len(text)
            assert fix.label
            taken = text[: fix.start] + fix.replacement + text[fix.end :]
            assert taken != text, "a key that changes nothing"
            assert all(again.finding.words is not None for again in read(Reply(taken, files), about, BOOK))


def steps(text: str) -> int:
    """Count the Python calls that reading `text` takes: a measure of work that no other process disturbs."""
    about = Case("email", "Maria Lopez", "Tom Becker", turns=(Turn("customer", text),))
    count = 0

    def tick(frame, event, arg):
        nonlocal count
        count += event in ("call", "c_call")

    draft = Draft.of(Reply(text, ("a.pdf",)), about)
    sys.setprofile(tick)
    try:
        for check in CHECKS:
            list(check.find(draft, about))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "bit",
    [
        *(
            "we can't do that as soon as possible ",
            "see https://example.org/a ",
            "\"'“",
            "PLEASE READ ",
            "Tom\n",
        ),
        *(
            "Best,\n",
            "> \n",
            "as I already ",
            "{",
            "Hi Maria, ",
            "a.b/",
            "@x ",
            "you you you ",
            "more on this: www.a.b ",
        ),
    ],
)
def test_twice_the_text_takes_about_twice_the_work(bit):
    small, large = steps(bit * 400), steps(bit * 800)
    assert large <= small * 2.6 + 2000
