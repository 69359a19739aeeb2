"""Talks written down as examples, and read again."""

import pytest

from goodhands.handbook.rules.book import Speech
from goodhands.handbook.rules.examples import read_examples
from goodhands.handbook.rules.scenes import write_scene

ASK = Speech("customer", "Carla Dietz", "Hello,\n\nwhere is it?\n\nCarla")
REPLY = Speech("agent", "Mia Ortega", "Hi Carla,\n\nas soon as possible; really.\n\nMia")


def read(scene, *, is_good=False):
    (example,) = read_examples("rules/x.md", list(enumerate(scene.split("\n"), 1)), is_good=is_good)
    return example


def test_what_is_written_is_read_again_as_it_was_said():
    example = read(write_scene([ASK, REPLY], channel="email", evidence="as soon as possible; really"))
    assert (example.customer, example.agent, example.channel) == ("Carla Dietz", "Mia Ortega", "email")
    assert example.said == (ASK,)
    assert example.reply == REPLY.text
    assert example.evidence == ("as soon as possible",)


@pytest.mark.parametrize("name", ["Carla Dietz", ""])
def test_the_channel_stands_with_the_first_speech(name):
    asked = Speech("customer", name, "Where is it?")
    example = read(write_scene([asked, REPLY], channel="chat"), is_good=True)
    assert (example.channel, example.customer) == ("chat", name)


@pytest.mark.parametrize("line", ["Evidence: none", "Agent (me): hello", "Facts: a = b", "> quoted"])
def test_a_line_that_looks_like_one_of_the_example_stays_a_line_of_the_letter(line):
    reply = Speech("agent", "Mia", f"Hi,\n{line}\nMia")
    example = read(write_scene([ASK, reply], channel="email"), is_good=True)
    assert [part.strip() for part in example.reply.splitlines()] == ["Hi,", line, "Mia"]
