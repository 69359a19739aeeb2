"""Where a reply greets, speaks, signs and quotes."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from goodhands.conduct.rules.zones import read_zones

TOM = frozenset({"tom", "becker"})


def parts(text):
    zones = read_zones(text, TOM)
    cut = lambda span: text[span.start : span.end] if span else None  # noqa: E731
    return cut(zones.salutation), " / ".join(map(cut, zones.body)).strip(), cut(zones.signature)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Maria,\n\nIt is here.\n\nBest,\nTom", ("Hi Maria,", "It is here.", "Best,\nTom")),
        ("Hi Maria, it is here. Best, Tom", ("Hi Maria,", "it is here.", "Best, Tom")),
        ("Maria,\nIt is here.\nTom", ("Maria,", "It is here.", "Tom")),
        ("It is here.", (None, "It is here.", None)),
        (
            "Dear Dr. Obi,\nIt is here.\n\nKind regards,\nTom Becker\nHead of Care\nwww.example.org",
            ("Dear Dr. Obi,", "It is here.", "Kind regards,\nTom Becker\nHead of Care\nwww.example.org"),
        ),
        (
            "Hi Maria,\nIt is here.\n\nBest,\nTom\n\nP.S. The lid is red.",
            ("Hi Maria,", "It is here. / P.S. The lid is red.", "Best,\nTom"),
        ),
        (
            "Hi Maria,\nIt is here.\n\nTom\n\nOn 3 May 2026 Maria wrote:\n> where is it?",
            ("Hi Maria,", "It is here.", "Tom"),
        ),
        (
            "hi maria so sorry for the loss of your lamp, it is here\n\ntom",
            ("hi", "maria so sorry for the loss of your lamp, it is here", "tom"),
        ),
        ("@ruby It is here ^TB", ("@ruby ", "It is here ", "^TB")),
        (
            "Hi Maria,\nThank you for your patience.\nIt is here.\nHave a great day!\nTom",
            ("Hi Maria,", "Thank you for your patience. / It is here.", "Have a great day!\nTom"),
        ),
        (
            "Hi Maria,\nPlease send me:\n- the size\n- the colour\n\nThanks,\nTom",
            ("Hi Maria,", "Please send me: / - the size / - the colour", "Thanks,\nTom"),
        ),
        ("Thanks, Maria!\nIt is here.", (None, "Thanks, Maria! / It is here.", None)),
        ("", (None, "", None)),
    ],
)
def test_the_parts_of_a_reply_are_told_apart(text, expected):
    salutation, body, signature = parts(text)
    assert (salutation, body.strip(), signature) == (expected[0], expected[1].strip(), expected[2])


def test_a_quotation_below_the_name_ends_the_signature():
    text = "It comes on Friday.\n\nBest,\nTom\n> where is it?\nSent from the depot"
    zones = read_zones(text, TOM)
    assert text[zones.signature.start : zones.signature.end] == "Best,\nTom"
    assert [text[span.start : span.end] for span in zones.quoted] == ["> where is it?"]


@example("@\nB\n>\n@")
@given(st.text(alphabet="Hi Maria,\n>.Tom Best-^@ \té字"))
def test_zones_lie_inside_the_text_in_order_and_never_overlap(text):
    zones = read_zones(text, TOM)
    spans = sorted([*zones.body, *zones.quoted, *(s for s in (zones.salutation, zones.signature) if s)])
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
