"""Templates, ready to go into a reply."""

import pytest

from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook
from goodhands.handbook.rules.templates import templates_for

KNOWN = {"customer_name": "Carla", "agent_name": "Mia Ortega"}
SIGNATURE = "Kind regards,\nMia Ortega\nSupport"


def words(text: str, **more: str) -> str:
    handbook = Handbook("x", "X", pages={"templates/one.md": text})
    (one,) = templates_for(handbook, "email", known=KNOWN, **more)
    return one.words


def test_what_is_known_is_filled_in_and_the_rest_stays_open():
    text = "# Holding\n\nChannel: email\n\nHi {{customer_name}},\n\nby {{date}}.\n\nBest,\n{{ agent_name }}\n"
    assert words(text) == "Hi Carla,\n\nby {{date}}.\n\nBest,\nMia Ortega"


def test_nobody_signs_twice():
    text = "# Hello\n\nChannel: email\n\nHi {{customer_name}},\n\n{{answer}}\n\nBest,\n{{agent_name}}\n{{company_name}}"
    assert words(text, signature=SIGNATURE) == f"Hi Carla,\n\n{{{{answer}}}}\n\n{SIGNATURE}"


@pytest.mark.parametrize(
    "last", ["My name is {{agent_name}}.", "This word comes from a machine.", "a\nb\nc\n{{agent_name}}"]
)
def test_a_last_paragraph_that_is_no_closing_stays(last):
    text = f"# Hello\n\nChannel: email\n\nHi,\n\n{last}"
    assert words(text, signature=SIGNATURE).startswith(f"Hi,\n\n{last.split('{')[0]}")


def test_only_those_for_the_channel_by_title():
    pages = {
        "templates/b.md": "# Zebra\n\nChannel: email\n\nz",
        "templates/a.md": "# apple\n\nChannel: email\n\na",
        "templates/c.md": "# Chat\n\nChannel: chat\n\nc",
        "playbooks/p.md": "# Play\n\nChannel: email\n\n1. p",
    }
    found = templates_for(Handbook("x", "X", pages=pages), "email", known={})
    assert [one.title for one in found] == ["apple", "Zebra"]


@pytest.mark.parametrize("name", ["conduct", "ecommerce", "standards", "lean"])
def test_every_handbook_that_comes_along_has_greetings_for_mail(name):
    found = templates_for(load_folder(name), "email", known=KNOWN, signature=SIGNATURE)
    assert any("Carla" in one.words and SIGNATURE in one.words for one in found)
    assert not any("Mia Ortega\nSupport" in one.words.replace(SIGNATURE, "") for one in found)
