"""A refusal becomes a whole better sentence with one key; what the sentence says besides stays."""

import pytest

from tests.conduct.stories import find, fixed, letter

RULE = "negative-language"


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("I can't do that.", "Here is what I can do: …."),
        (
            "Unfortunately we are unable to change the transfer.",
            "Here is what I can do about the transfer: ….",
        ),
        (
            "Unfortunately we are unable to change the transfer, but accounts will write to you on Friday.",
            "Here is what I can do about the transfer: …. Accounts will write to you on Friday.",
        ),
        (
            "Thank you for your patience, but we cannot refund this order.",
            "Thank you for your patience. Here is what I can do: ….",
        ),
        ("Unfortunately we can't refund your ticket, but we can exchange it.", "We can exchange it."),
        (
            "We won't be able to extend your trial; instead I can offer a month at half price.",
            "I can offer a month at half price.",
        ),
        ("That's not my job.", "I am bringing this to our colleagues in … now."),
        ("You should have read the manual.", "Next time, … will save you the trouble."),
        ("That's company policy.", "The reason is …, and here is what I can do: …."),
        ("There is nothing we can do about the delay.", "Here is what we can try about the delay: …."),
    ],
)
def test_the_first_fix_is_a_whole_sentence_that_opens_a_door(written, better):
    text = letter(written)
    found = find(RULE, text)
    after = fixed(text, found[0])
    assert after == letter(better)
    assert not find(RULE, after)


def test_the_sentences_around_it_stay_as_they_are():
    text = letter(
        "It is on its way. Unfortunately we can't refund your ticket. Write to me whenever you like."
    )
    after = fixed(text, find(RULE, text)[0])
    assert after == letter(
        "It is on its way. Here is what I can do about your ticket: …. Write to me whenever you like."
    )


def test_a_long_rewrite_is_shown_short_on_its_button():
    text = letter(f"We are unable to change the transfer, but {'accounts will write to you ' * 5}on Friday.")
    assert len(find(RULE, text)[0].fixes[0].label) <= 70
