"""The model that tells which asks stay open: on letters it hasn't seen, on its signs, and on odd replies."""

import json
from pathlib import Path

import pytest

from goodhands.conduct.rules import trees
from goodhands.conduct.rules.answers import open_asks, talk_of
from goodhands.conduct.rules.asks import ask_at, asks_of, read_asks
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.pairing import signs_of
from goodhands.conduct.rules.pieces import pieces_of
from goodhands.conduct.rules.said import Said
from goodhands.conduct.rules.wants import wants_of

MODEL = Path(trees.__file__).with_name("answer_model.json")


def letter(said):
    return Case("email", "Maria Lopez", "Tom Becker", turns=(Turn("customer", said),))


def left(said, reply):
    case = letter(said)
    return [ask.text for ask in open_asks(Draft.of(Reply(reply), case), case)]


def signs(said, reply):
    case = letter(said)
    asks = asks_of(case)
    talk = talk_of(Draft.of(Reply(reply), case), said, asks)
    return [signs_of(number, talk) for number in range(len(asks))]


@pytest.mark.parametrize(
    ("said", "reply", "expected"),
    [
        (
            "Does the lamp come with a plug? What is the height of the shade?",
            "Hi Maria, yes, the lamp comes with a plug for your country.",
            ["What is the height of the shade?"],
        ),
        (
            "Does the lamp come with a plug? What is the height of the shade?",
            "Hi Maria, yes, it has a plug. The shade is 30 cm in height.",
            [],
        ),
        (
            "When does the ferry leave?",
            "Hi Maria, thank you for choosing us!",
            ["When does the ferry leave?"],
        ),
        ("When does the ferry leave?", "Hi Maria, it leaves at 9.15 from pier two.", []),
    ],
)
def test_what_a_reply_passes_over_stays_open(said, reply, expected):
    assert left(said, reply) == expected


def test_the_signs_can_be_checked_by_hand():
    plug, shade = signs(
        "Does the lamp come with a plug? How much is the shade?", "The shade is 12 euros. It is linen."
    )
    assert plug["in_piece"] == 0
    assert shade["in_piece"] == shade["own_in_piece"] == 1
    assert (plug["unheard"], shade["unheard"]) == (1, 0)
    assert (plug["form_given"], shade["form_given"]) == (0, 1)
    assert (plug["wants_truth"], shade["wants_sum"]) == (1, 1)
    assert (plug["first"], shade["last"]) == (1, 1)
    assert plug["of_else"] == 0.5


def test_a_time_that_is_wanted_and_not_given_is_a_sign_of_its_own():
    said = "How long does framing take?"
    assert signs(said, "Framing can take some time.")[0]["vague_near"] == 1
    assert signs(said, "Framing can take some time.")[0]["time_missing"] == 1
    assert signs(said, "Framing takes ten days.")[0]["time_missing"] == 0


def test_of_two_things_to_choose_from_the_reply_may_name_one_or_both():
    said = "Is it type S or type K?"
    assert [signs(said, reply)[0]["choices_named"] for reply in ("It is sold out.", "Type K.")] == [0, 0.5]


@pytest.mark.parametrize(
    ("said", "reply", "sign", "value"),
    [
        ("What is the fee?", "The fee depends on various factors.", "evaded", 1),
        ("What is the fee?", "The fee is 12 euros.", "evaded", 0),
        ("What is the fee?", "The fee depends on various factors.", "sum_missing", 1),
        ("We need two of them. Which size fits?", "Size M.", "stated_before", 1),
        ("Which size fits? We need two of them.", "Size M.", "stated_before", 0),
        ("Can you mend it?", "We always take care of our customers.", "in_general", 1),
        ("Can you mend it?", "Yes, by Friday.", "in_general", 0),
        ("Can you mend it?", "Yes, by Friday.", "free_concrete", 1 / 3),
        ("When does it ship?", "The box is green.", "nothing_wanted", 1),
    ],
)
def test_how_it_is_asked_and_how_the_reply_speaks_are_signs(said, reply, sign, value):
    assert signs(said, reply)[0][sign] == value


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("When will someone look at it?", {"time"}),
        ("Can it be done before the 28th?", {"truth", "deadline"}),
        ("What is the supplement?", {"sum"}),
        ("Please send the invoice.", {"act"}),
        ("How do I reset it?", {"way"}),
        ("Is there a lift?", {"truth"}),
        ("Why was it blocked?", {"reason"}),
    ],
)
def test_an_ask_wants_an_answer_of_its_own_form(said, wanted):
    (ask,) = asks_of(letter(said))
    assert wants_of(said.lower(), ask.kind) >= wanted


@pytest.mark.parametrize(
    ("reply", "pieces"),
    [
        ("It's on, and March is paid.", ["it's on", "march is paid."]),
        ("We have oak, beech and pine.", ["we have oak, beech and pine"]),
        ("Six is free, shall I book it?", ["six is free", "shall i book it?"]),
    ],
)
def test_a_reply_falls_into_pieces_that_each_say_something(reply, pieces):
    found = pieces_of([Said(reply.lower())])
    assert [piece.text.rstrip(".?") for piece in found] == [piece.rstrip(".?") for piece in pieces]
    assert [piece.is_question for piece in found] == [piece.endswith("?") for piece in pieces]


@pytest.mark.parametrize(
    ("sentence", "core"),
    [
        ("sorry about that, your money went back today.", "your money went back today."),
        ("thank you for your patience and trust.", ""),
        ("the crown is covered for five years.", "the crown is covered for five years."),
    ],
)
def test_good_manners_are_taken_off_what_is_told(sentence, core):
    assert Said(sentence).core == core


@pytest.mark.parametrize("reply", ["", "  ", "> quoted only", "Hi Maria,\n\nBest,\nTom"])
def test_a_reply_that_says_nothing_leaves_all_open(reply):
    assert left("Is it oak? Is it heavy?", reply) == ["Is it oak?", "Is it heavy?"]


def test_the_model_asks_only_for_signs_there_are_and_is_small():
    read = json.loads(MODEL.read_text("utf-8"))
    assert set(read["signs"]) == set(signs("Is it oak?", "Yes.")[0])
    assert 0 < read["limit"] < 1
    assert MODEL.stat().st_size < 150_000


def test_a_tree_is_walked_to_its_leaf(tmp_path):
    path = tmp_path / "model.json"
    path.write_text('{"signs":["a","b"],"start":0,"limit":0.5,"rarity":{},"trees":[[1,0.5,-2.0,2.0]]}')
    model = trees.load(path)
    assert model.chance({"a": 0, "b": 0.5}) < 0.2
    assert model.chance({"a": 0, "b": 0.6}) > 0.8


def test_a_marked_passage_is_the_ask_that_is_read_there():
    text = "It is lovely. How much is the shade?"
    assert ask_at(text, 14, len(text))._replace(around=frozenset()) == read_asks(text)[0]._replace(
        around=frozenset()
    )
