"""A reply read against a handbook: which rules speak, and how strongly."""

from dataclasses import replace

from goodhands.conduct.queries import read_reply
from goodhands.conduct.rules.case import Reply
from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook, Rule
from tests.conduct.stories import case, letter

TEXT = "Dear customer,\n\nIt is out of stock. We will write soon.\n\nThe Team"


def ids(advice):
    return [item.finding.rule for item in advice]


def test_the_code_of_conduct_confirms_the_basics_and_hints_at_the_skills():
    advice = read_reply(reply=Reply(TEXT), case=case(), handbook=load_folder("conduct"))
    modes = {item.finding.rule: item.mode for item in advice}
    assert modes == {
        "greet-by-name": "confirm",
        "sign-off-name": "confirm",
        "vague-term": "confirm",
        "negative-language": "hint",
        "unanswered-thread": "confirm",
        "promise-without-date": "confirm",
    }
    assert [item.holds for item in advice] == [item.mode == "confirm" for item in advice]


def test_advice_carries_the_rules_title_and_the_first_sentence_of_its_guideline():
    advice = read_reply(reply=Reply(letter("It comes soon.")), case=case(), handbook=load_folder("conduct"))
    assert advice[0].title == "Say what, and say when"
    assert advice[0].sentence.startswith("Say what you need")
    assert advice[0].sentence.endswith(".")
    assert "\n" not in advice[0].sentence


def test_a_rule_that_is_off_or_not_for_the_channel_says_nothing():
    rule = Rule(
        id="vague-term", title="When?", guideline="Say when.", check="vague-term", channels=("email",)
    )
    reply = Reply(letter("It comes soon."))
    for quiet in (replace(rule, mode="off"), replace(rule, channels=("chat",)), replace(rule, check=None)):
        assert not read_reply(reply=reply, case=case(), handbook=Handbook("x", "X", (quiet,)))
    assert ids(read_reply(reply=reply, case=case(), handbook=Handbook("x", "X", (rule,)))) == ["vague-term"]


def test_an_organisations_own_rule_may_use_a_check_under_its_own_name():
    rule = Rule(id="no-soon", title="When?", guideline="Say when.", check="vague-term", mode="block")
    advice = read_reply(
        reply=Reply(letter("It comes soon.")), case=case(), handbook=Handbook("x", "X", (rule,))
    )
    assert ids(advice) == ["no-soon"]
    assert advice[0].mode == "block"
