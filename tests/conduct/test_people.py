"""Which names a customer goes by."""

import pytest

from goodhands.conduct.rules.folding import edit_distance, fold
from goodhands.conduct.rules.nicknames import is_form_of
from goodhands.conduct.rules.people import customer_of, display_name, signed_names
from tests.conduct.stories import case


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("Where is it?\nPete", {"Pete"}),
        ("Where is it?\n\n—Pete", {"Pete"}),
        ("Where is it? Alex T.", {"Alex T"}),
        ("Hello, this is Pete. Where is it?", {"Pete"}),
        ("Pete here, where is it?", {"Pete"}),
        ("my name is pete and it is late", {"Pete"}),
        ("I'm Amara, from the lab next door.", {"Amara"}),
        ("Do you ship?\nKevin O'Neal, Lab Operations", {"Kevin O'Neal"}),
        ("Where is it?\nThanks,\nDr. Amara Obi", {"Dr. Amara Obi", "Amara Obi"}),
        ("Where is it? Thanks, Jo", {"Jo"}),
        ("We need it by May. Joanna Reed, Silverline Dental", {"Joanna Reed"}),
        ("Where is it?", set()),
        ("Where is it?\nThanks", set()),
        ("where is order 5512", set()),
        ("This is Urgent, I am Disappointed.", set()),
        ("> Best,\n> Tom", set()),
    ],
)
def test_a_message_names_its_writer(message, names):
    assert set(signed_names(message)) == names


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("R. Stroud", "R. Stroud"),
        ("J P Morrow", "J P Morrow"),
        ("Maria Lopez", "Maria"),
        ("Dr. Ngozi Okafor", "Dr. Okafor"),
        ("Mr Ortiz", "Mr Ortiz"),
        ("Dr. Anna van der Berg", "Dr. van der Berg"),
        ("Priya", "Priya"),
        ("Kevin O'Neal, PhD", "Kevin"),
    ],
)
def test_a_greeting_calls_a_person_as_one_does(name, greeting):
    assert display_name(name) == greeting


@pytest.mark.parametrize(
    "name", ["", "Guest", "Visitor 4411", "maria@example.org", "Northgate Biologics Inc."]
)
def test_some_profiles_name_nobody(name):
    assert not customer_of(case(customer_name=name)).is_known


def test_who_signs_with_a_short_form_is_called_by_it():
    assert customer_of(case(customer_name="Katherine Doyle", said="Is it blue? Kate")).display == "Kate"


def test_a_stranger_in_the_signature_does_not_replace_the_customer():
    people = customer_of(case(said="Is it blue?\nJonas Weber"))
    assert people.display == "Maria"
    assert {"jonas", "maria"} <= people.names


@pytest.mark.parametrize(("left", "right"), [("Renée", "RENEE"), ("O’Neal", "ONeal"), ("Søren", "soren")])
def test_accents_case_and_apostrophes_make_no_difference(left, right):
    assert fold(left) == fold(right)


@pytest.mark.parametrize(("word", "name"), [("tom", "thomas"), ("kate", "katherine"), ("dan", "daniel")])
def test_short_forms_stand_for_their_names(word, name):
    assert is_form_of(word, name)
    assert is_form_of(name, word)
    assert not is_form_of(word, "maria")


@pytest.mark.parametrize(
    ("left", "right", "distance"), [("maria", "maria", 0), ("maria", "marai", 1), ("neal", "neill", 2)]
)
def test_slips_of_the_pen_are_counted(left, right, distance):
    assert edit_distance(left, right, 2) == distance


def test_far_words_are_not_counted_to_the_end():
    assert edit_distance("maria", "wolfgang", 2) == 3
