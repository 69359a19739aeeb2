"""What one key changes: the fixed reply reads well and is no longer flagged for it."""

import pytest

from tests.conduct.stories import find, fixed, letter

GREET, SIGN, VAGUE, RUDE = "greet-by-name", "sign-off-name", "vague-term", "rude-term"


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        (GREET, "Dear customer,\n\nIt is here.\n\nTom", "Dear Maria,\n\nIt is here.\n\nTom"),
        (GREET, "Hi there!\n\nIt is here.\n\nTom", "Hi Maria!\n\nIt is here.\n\nTom"),
        (GREET, "Hi Marai,\n\nIt is here.\n\nTom", "Hi Maria,\n\nIt is here.\n\nTom"),
        (GREET, "Hi {{name}},\n\nIt is here.\n\nTom", "Hi Maria,\n\nIt is here.\n\nTom"),
        (GREET, "It is here.\n\nTom", "Hi Maria,\n\nIt is here.\n\nTom"),
        (SIGN, "Hi Maria,\n\nIt is here.", "Hi Maria,\n\nIt is here.\n\nBest regards,\nTom"),
        (SIGN, "Hi Maria,\n\nIt is here.\n\nBest,\n[Name]", "Hi Maria,\n\nIt is here.\n\nBest,\nTom"),
        (SIGN, "Hi Maria,\n\nIt is here.\n\nBest,\nDana", "Hi Maria,\n\nIt is here.\n\nBest,\nTom"),
        (
            SIGN,
            "Hi Maria,\n\nIt is here.\n\nBest,\nOur Team",
            "Hi Maria,\n\nIt is here.\n\nBest,\nTom\nOur Team",
        ),
        (SIGN, "Hi Maria,\n\nIt is here.\n\nCustomer Care", "Hi Maria,\n\nIt is here.\n\nTom\nCustomer Care"),
        (
            SIGN,
            "Hi Maria,\n\nIt is here.\n\nBest, Our Team",
            "Hi Maria,\n\nIt is here.\n\nBest,\nTom\nOur Team",
        ),
        (VAGUE, letter("It ships as soon as possible."), letter("It ships by 12 pm today.")),
        (VAGUE, letter("ASAP we send it."), letter("By 12 pm today we send it.")),
        (VAGUE, letter("Reply at your earliest convenience."), letter("Reply by Thursday.")),
        (RUDE, letter("As I already said, it is blue."), letter("It is blue.")),
        (RUDE, letter("It is obviously blue."), letter("It is blue.")),
        (
            RUDE,
            letter("It is blue. Calm down. It fits."),
            letter("It is blue. I understand why this is upsetting. It fits."),
        ),
        (RUDE, letter("Please submit the form."), letter("Please send me the form.")),
        (RUDE, letter("PLEASE OPEN THE RED BOX."), letter("Please open the red box.")),
        (RUDE, letter("It is blue. That's really simple."), letter("It is blue. ")),
    ],
)
def test_a_fix_writes_what_the_agent_would(rule, text, expected):
    found = find(rule, text)
    assert fixed(text, found[0]) == expected
    assert not find(rule, expected) or rule == RUDE


def test_on_a_friday_afternoon_the_next_time_to_name_is_monday():
    friday = find(VAGUE, letter("It ships soon."))[0].fixes[0].replacement
    assert friday == "by 12 pm today"
    late = find(VAGUE, letter("It ships soon."), now=__import__("datetime").datetime(2026, 3, 6, 16, 30))[0]
    assert [fix.replacement for fix in late.fixes] == ["by Monday, 3 pm"]


def test_without_a_clock_the_agent_fills_in_the_time():
    found = find(VAGUE, letter("It ships soon."), now=None)[0]
    assert "…" in found.fixes[0].replacement


@pytest.mark.parametrize(
    ("text", "files"), [("Please check https://example.org/a", ()), ("See attached.", ("form-17.pdf",))]
)
def test_a_bare_link_gets_a_sentence_to_complete(text, files):
    found = find("bare-link", letter(text), files)[0]
    assert "…" in found.fixes[0].replacement
    assert files == () or "form-17.pdf" in found.fixes[0].replacement


def test_a_sentence_to_complete_is_offered_once():
    text = letter("See https://help.example/a7.")
    begun = fixed(text, find("bare-link", text)[0])
    assert [found.fixes for found in find("bare-link", begun)] == [()]
