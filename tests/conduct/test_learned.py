"""What was learned from letters: sentences that no list of wordings holds are understood all the same."""

import json
from importlib import resources

import pytest

from goodhands.conduct.rules.learned.model import model
from goodhands.conduct.rules.learned.words import stem, tokens
from goodhands.conduct.rules.moves.reading import body_of
from goodhands.conduct.rules.moves.senses import AGENT
from goodhands.conduct.rules.signals.reading import message
from goodhands.conduct.rules.signals.senses import CUSTOMER
from tests.conduct.stories import draft_of
from training.fitting import fit, fit_whole


@pytest.mark.parametrize(
    ("label", "said", "not_said"),
    [
        ("trouble", "We sat without heating for three nights.", "How do I set the heating to holiday mode?"),
        ("upset", "You people are useless, this is the fourth time!", "It would be nice to have it in blue."),
        ("news", "I got the job and we move in May!", "The job runs every night at two."),
        ("buying", "What would forty licences cost us a year?", "Where do I find my licence key?"),
        ("farewell", "That's all I needed, thanks and bye!", "Thanks, and one more question about the size."),
    ],
)
def test_what_a_customer_says_is_told_from_what_only_looks_like_it(label, said, not_said):
    assert CUSTOMER.odds(message(said), label) > 0 > CUSTOMER.odds(message(not_said), label)


@pytest.mark.parametrize(
    ("label", "said", "not_said"),
    [
        ("sympathy", "Three nights in the cold, that is miserable.", "The heating is set under Settings."),
        ("thanks", "Your photos helped us a lot.", "The photos are in the folder."),
        ("joy", "What wonderful news, congratulations!", "The new address is stored."),
        ("brought", "I have passed this to my manager, Ruth Amsel.", "Your order was passed to the carrier."),
    ],
)
def test_what_a_reply_does_is_told_from_what_only_looks_like_it(label, said, not_said):
    assert AGENT.odds(body_of(draft_of(said)), label) > 0 > AGENT.odds(body_of(draft_of(not_said)), label)


def test_several_doubtful_sentences_weigh_more_than_one():
    one = "The parcel is late."
    several = f"{one} Nobody called. I took a day off for it."
    assert CUSTOMER.odds(message(several), "trouble") > CUSTOMER.odds(message(one), "trouble")


def test_praise_is_no_trouble_however_long_somebody_took():
    hour = "He spent an hour with me on the fitting."
    praised = f"{hour} The glasses are wonderful, I'm so happy with them. Thank you all!"
    blamed = f"{hour} The glasses still don't fit and I have a headache."
    assert CUSTOMER.odds(message(blamed), "trouble") > 0 > CUSTOMER.odds(message(praised), "trouble")


def test_the_surest_sentence_is_the_evidence():
    passage = message("My order number is 5512. The glass arrived in pieces, what a mess. Regards, Ann")
    spot = CUSTOMER.surest(passage, "trouble")
    assert spot is not None
    assert passage.text[spot.start : spot.end] == "The glass arrived in pieces, what a mess."


def test_the_evidence_takes_in_what_says_the_same_nearby_and_stays_short():
    told = "The boiler is dead again. Two little kids and no hot water."
    passage = message(f"Hello, this is Ann. {told} Which of your numbers do I ring?")
    spot = CUSTOMER.surest(passage, "trouble")
    assert spot is not None
    assert passage.text[spot.start : spot.end] == told
    long = CUSTOMER.surest(message(f"{told} " * 9), "trouble")
    assert long is not None
    assert long.end - long.start <= 200


def test_nothing_said_means_nothing():
    assert CUSTOMER.odds(message(""), "trouble") < -5
    assert CUSTOMER.surest(message(""), "trouble") is None


@pytest.mark.parametrize("side", ["customer", "agent"])
def test_a_model_is_small_and_can_be_read(side):
    place = resources.files("goodhands.conduct.rules.learned") / f"{side}.json"
    text = place.read_text(encoding="utf-8")
    assert len(text.encode()) < 1_000_000
    table = json.loads(text)
    assert all(len(row) % 2 == 0 for row in table["weights"].values())
    assert len(model(side).labels) == len(table["bias"])


def test_words_of_one_stem_are_one():
    assert len({stem(word) for word in ("wait", "waits", "waited", "waiting")}) == 1
    assert tokens("i can't pay $40.50 on monday at 10:30!!") == [
        *("i", "can", "not", "pay", "<sum>", "on", "<day>", "at", "<time>", "!!"),
    ]


def test_training_finds_the_feature_that_decides():
    rows = [((0, 1), 0.7), ((0, 2), 0.7), ((1, 3), 0.7), ((2, 3), 0.7)] * 20
    truth = [True, True, False, False] * 20
    weights, bias = fit(rows, truth, 4)
    assert weights[0] == max(weights)
    assert weights[3] == min(weights)
    assert bias + 0.7 * (weights[0] + weights[2]) > 0 > bias + 0.7 * (weights[3] + weights[1])


def test_training_reads_a_message_otherwise_only_with_reason():
    rows = [(own, other) for own in (-2.0, 2.0) for other in (-2.0, 2.0)] * 40
    _, own, other = fit_whole(rows, [own > 0 for own, _ in rows])
    assert own > 0.5 > abs(other)
    _, own, other = fit_whole(rows, [own > 0 > other for own, other in rows])
    assert other < -0.5
