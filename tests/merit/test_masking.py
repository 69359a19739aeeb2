"""Before a letter leaves, nothing in it tells who it is about; a quote finds its way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.merit.rules.judge.masking import Masks

LETTER = (
    "Hello Mia,\n\nthis is Carla Dietz, order AB-40711, phone +49 170 1234567. Write to carla@customer.example or "
    "to 41 Pine Road, Lindenstraße 7b. Mr. Okafor waited since 9:30, for 2 days. See https://x.example/me?id=1."
)
SECRETS = (
    "Carla", "Dietz", "40711", "1234567", "170", "customer.example", "Pine", "Linden", "Okafor", "x.example", "Mia"
)  # fmt: skip


def masks(*values):
    return Masks({"carla", "dietz", "mia"}, values)


def test_names_addresses_and_numbers_are_masked_and_the_rest_stays():
    masked = masks().mask(LETTER)
    assert not [secret for secret in SECRETS if secret in masked.text]
    assert "waited since 9:30, for 2 days" in masked.text


def test_what_the_record_holds_is_masked_whatever_it_looks_like():
    assert (
        masks("Blue Heron House").mask("It stands in the blue heron house.").text
        == "It stands in the [DETAIL1]."
    )


def test_the_same_words_get_the_same_mask_in_both_letters():
    both = masks()
    assert both.mask("Carla, Carlas and CARLA").text == "[NAME1], [NAME2] and [NAME1]"
    assert both.mask("Dear Carla").text == "Dear [NAME1]"


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("this is [NAME2] [NAME3], order", "this is Carla Dietz, order"),
        ("Mr. [NAME4]   waited\nsince 9:30", "Mr. Okafor waited since 9:30"),
        ("NAME2] [NAME3", "Carla Dietz"),
        ("for 2 days.", "for 2 days."),
    ],
)
def test_a_quote_finds_its_words_in_the_letter(quote, words):
    start, end = masks().mask(LETTER).find(quote)
    assert LETTER[start:end] == words


@pytest.mark.parametrize("quote", ["she never said this", "Carla Dietz", "", "   ", "waited"])
def test_a_quote_that_does_not_stand_there_finds_nothing(quote):
    assert masks().mask(LETTER).find(quote) is None


@given(st.text(alphabet="ab 1@.\nCarlMi-", max_size=60))
def test_what_is_not_masked_is_where_it_was(text):
    masked = masks().mask(text)
    assert "carla" not in masked.text.lower().split()
    at = there = 0
    for here_start, here_end, start, end in masked.holes:
        assert masked.text[at:here_start] == text[there:start]
        at, there = here_end, end
    assert masked.text[at:] == text[there:]


@pytest.mark.parametrize("letters", range(20, 44))
def test_a_long_letter_is_cut_where_no_half_of_a_name_or_number_is_left(letters):
    text = masks().mask("It came broken, ask Carla at 555 0100 4711 please").first(letters).text
    assert len(text) <= letters
    assert "Car" not in text
    assert "555" not in text
