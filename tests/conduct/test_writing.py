"""Slips of the pen: what is one, what only looks like one, and what one key does about it (CO-15)."""

import pytest

from goodhands.conduct.rules.case import Reply
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.writing.misspellings import MISSPELLINGS
from goodhands.conduct.rules.writing.spelling import KNOWN, correction
from tests.conduct.stories import case, find, letter

RULE = "poor-writing"


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("recieve", "receive"),
        ("teh", "the"),
        ("adress", "address"),
        ("definately", "definitely"),
        ("shiped", "shipped"),
        ("replacment", "replacement"),
        ("tommorow", "tomorrow"),
        ("dont", "don't"),
        ("agood", "good"),
        ("custoemr", "customer"),
    ],
)
def test_slips_are_put_right(word, right):
    assert correction(word) == right


@pytest.mark.parametrize(
    "word",
    "colour organised programme aliquots supernatant lyophilized chromogen webhook rebooked unboxing misplaced "
    "driver's shipping stopped tidied armrests dowels biscuits kombucha parquet".replace(
        "driver's ", ""
    ).split(),
)
def test_right_words_are_left_alone(word):
    assert correction(word) is None


def test_no_word_is_both_right_and_wrong():
    assert not [word for word, right in MISSPELLINGS.items() if right == word]
    assert not KNOWN & {"recieve", "teh", "adress", "untill", "occured"}


def test_one_slip_happens_to_everybody():
    assert not find(RULE, letter("We recieved your lamp and will repair it by Friday."))


def test_two_are_shown_with_the_right_words():
    text = letter("We recieved your mesage and will repair the lamp by Friday.")
    found = find(RULE, text)
    assert [(finding.words, finding.fixes[0].replacement) for finding in found] == [
        ("recieved", "received"),
        ("mesage", "message"),
    ]


def test_all_keys_together_leave_a_clean_letter():
    text = letter("We recieved teh lamp and and it is in a other box. i will call you on friday")
    for _ in range(10):
        fixes = [fix for finding in find(RULE, text) for fix in finding.fixes]
        if not fixes:
            break
        text = text[: fixes[0].start] + fixes[0].replacement + text[fixes[0].end :]
    assert not find(RULE, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The lamp leaves tomorrow and will reach you by", "will reach you by"),
        ("The lamp leaves tomorrow. The lamp leaves tomorrow.", "The lamp leaves tomorrow."),
        ("Your order [ORDER NUMBER] leaves tomorrow.", "[ORDER NUMBER]"),
        ("We will send we will send the lamp.", "We will send we will send"),
        ("Pls use the label in ur box, thx.", "Pls"),
        ("We will sent the lamp, it could of gone earlier.", "We will sent"),
        ("your lamp is here. we send it today. it comes on Friday.", "w"),
        ("The lamp is find and it will be keeped for you.", "keeped"),
        ("Guests look after there belongings. You're firmware is on are website.", "there belongings"),
        ("Please sent us the receipt, than it is easy to returning the lamp.", "Please sent us"),
        ("It take's nine days. The fee are not refunded.", "fee are"),
        ("The lamp leaves tomorrow, our responsibility ends at", "our responsibility ends at"),
    ],
)
def test_what_spoils_a_letter(text, words):
    assert any(words in finding.words for finding in find(RULE, letter(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Tisch kommt am Freitag zwischen 9 und 11 Uhr, der Fahrer ruft vorher an.",
        "Write {{first_name}} into the template; the placeholder is filled in later.",
        'You wrote "we recieved teh lamp", and I\'m sorry for that.',
        "Please check:\n- the plug\n- the dimmer\n- the bulb",
        "I know that that is long. The lamp we had had a loose contact.",
        "Sure thing, no worries! It's on its way :)",
        "An hour, a user, an MRI, a European plug, an honest answer and a one-year warranty.",
        "See https://example.org/recieve/teh and the file teh_adress.csv.",
        "You kindly sent us photos of what there is on your shelf; all we do is keep them. Those on are new.",
        "Does everyone have a key? Let it go, make it work. The lock will be open, the key is in the box.",
        "Is your patient well? That's what we are sorry for. The fee, as are all fees, is back with you.",
    ],
)
def test_what_only_looks_like_a_slip(text):
    assert not find(RULE, letter(text))


def test_a_placeholder_in_quoted_mail_is_not_ours():
    text = letter("Here is the answer.") + "\n\n> Dear [CUSTOMER NAME], teh lamp"
    assert Draft.of(Reply(text), case()).zones.quoted
    assert not find(RULE, text)
