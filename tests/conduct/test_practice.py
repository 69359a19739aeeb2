"""Which skills a reply called for, and whether it showed them: what findings alone do not tell."""

import json
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest

from goodhands.conduct.queries import is_called_for, read_reply, read_through
from goodhands.conduct.rules.case import Reply, Turn
from goodhands.conduct.rules.case_file import read_data
from goodhands.conduct.rules.checks import CHECKS
from goodhands.conduct.rules.draft import Draft
from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook, Rule
from tests.conduct.stories import case, letter

CASES = Path(__file__).parent / "cases"
BASICS = {"empathy-missing", "upset-not-escalated"}  # of phase 1, and called for by some letters only
ALWAYS = {"negative-language", "poor-writing", "ticket-number-jargon"}
HANDBOOK = load_folder("conduct")


def skills(text: str, said: str = "Where is my parcel?", **known) -> dict[str, bool]:
    return dict(read_through(reply=Reply(text), case=case(said=said, **known), handbook=HANDBOOK).skills)


@pytest.mark.parametrize(
    ("rule", "said", "shown", "missed"),
    [
        (
            "no-thanks",
            "As you asked, I measured the gap: 9 mm. Maria",
            "Thank you for measuring it. The 9 mm seal fits and leaves today.",
            "The 9 mm seal fits and leaves today.",
        ),
        (
            "missed-congratulation",
            "We got married on Friday! Is the lamp here? Maria",
            "Congratulations to you both! The lamp came this morning.",
            "The lamp came this morning.",
        ),
        (
            "no-assurance",
            "My lamp does not work any more. Maria",
            "I'll take care of this myself. A technician looks at it today.",
            "Which model is it?",
        ),
        (
            "missed-opportunity",
            "What would 40 lamps cost? Maria",
            "Forty lamps cost $3,200, and I can hold them for you until Friday.",
            "We do sell lamps.",
        ),
        (
            "escalation-needed",
            "I want to speak to your manager. Maria",
            "I have passed this to my manager, Ruth Amsel, who will call you today by 3 pm.",
            "The lamp is blue.",
        ),
        (
            "conversation-ender",
            "That's all, thanks! Maria",
            "Write to me any time, Maria.",
            "You're welcome.",
        ),
    ],
)
def test_what_the_customer_wrote_calls_for_a_skill_whether_shown_or_not(rule, said, shown, missed):
    assert skills(letter(shown), said)[rule] is True
    assert skills(letter(missed), said)[rule] is False
    assert rule not in skills(letter(missed), "How many lumens has the blue lamp? Maria")


def test_basics_that_only_some_letters_call_for_are_counted_too():
    said = "I waited three weeks for this lamp, and it is broken. You people are useless! Maria"
    cold = skills(letter("The lamp is blue."), said)
    assert {rule: cold.get(rule) for rule in BASICS} == dict.fromkeys(BASICS, False)
    warm = skills(
        letter(
            "I'm so sorry, three weeks for a broken lamp is miserable. I have passed this to my manager, Ruth Amsel, "
            "who will call you today by 3 pm."
        ),
        said,
    )
    assert {rule: warm.get(rule) for rule in BASICS} == dict.fromkeys(BASICS, True)
    assert "greet-by-name" not in cold


def test_every_reply_gives_account_of_what_needs_no_call():
    calm = skills(letter("It has 800 lumens."), "How many lumens has the blue lamp? Maria")
    assert calm == dict.fromkeys(ALWAYS, True)
    assert skills(letter("That's not my job."))["negative-language"] is False


def test_a_reply_that_shuts_the_door_unasked_was_due_to_leave_it_open():
    shut = skills(letter("It is blue. I am closing this ticket now."), "Is it blue? Maria")
    assert shut["conversation-ender"] is False


def test_an_introduction_is_due_once():
    first = "Hi Maria,\n\nit is blue."
    assert skills(first, channel="chat")["no-introduction"] is False
    assert skills("Hi Maria, I'm Tom. It is blue.", channel="chat")["no-introduction"] is True
    spoken = (
        Turn("customer", "Is it blue?"),
        Turn("agent", first, "Tom Becker"),
        Turn("customer", "Or red?"),
    )
    assert "no-introduction" not in skills(first, channel="chat", turns=spoken)


def test_a_sale_that_the_record_holds_calls_for_nothing():
    said = "What would 40 lamps cost? Maria"
    assert "missed-opportunity" not in skills(letter("Blue."), said, state={"opportunity_created": True})


def test_only_skills_that_are_on_and_meant_for_the_channel_are_counted():
    rule = Rule(
        id="thanks", title="Thank", guideline="Thank.", check="no-thanks", phase=2, channels=("email",)
    )
    about = case(said="As you asked, I measured the gap: 9 mm. Maria")
    asked = {"reply": Reply(letter("It fits.")), "case": about}
    book = Handbook("x", "X", (rule,))
    assert read_through(**asked, handbook=book).skills == {"thanks": False}
    for change in (
        {"mode": "off"},
        {"channels": ("chat",)},
        {"check": None},
        {"check": "vague-term", "phase": 1},
    ):
        assert read_through(**asked, handbook=replace(book, rules=(replace(rule, **change),))).skills == {}


def test_in_another_language_only_what_it_has_data_for_is_counted():
    german = (
        "Hallo Maria,\n\nvielen Dank für deine Nachricht. Die Lampe ist heute bei uns eingetroffen und wird morgen "
        "mit der Post zu dir geschickt. Ich habe sie selbst geprüft.\n\nViele Grüße\nTom"
    )
    assert skills(german, "Ich möchte Ihren Chef sprechen. Maria") == {"negative-language": True}


def test_in_a_language_that_nobody_here_reads_nothing_is_counted():
    spanish = (
        "Buenos días, Lucía:\n\nHecho: son doce farolillos en un solo envío, que sale mañana y llega a Madrid el "
        "jueves. No hace falta que haga nada, el cobro se ajusta solo. No podemos hacer más.\n\nUn saludo\nTom"
    )
    assert (
        skills(spanish, "¿Puedo añadir cuatro al mismo envío? He medido otra vez, como me pidió. Lucía") == {}
    )


def test_reading_for_skills_finds_what_the_coach_finds():
    for line in (CASES / "turns.jsonl").read_text(encoding="utf-8").splitlines()[:60]:
        one = read_data(json.loads(line))
        asked = {"reply": one.reply, "case": one.case, "handbook": HANDBOOK}
        read = read_through(**asked)
        assert read.advice == read_reply(**asked)
        found = {item.finding.rule for item in read.advice}
        assert {rule for rule, is_shown in read.skills.items() if not is_shown} == {
            rule.id for rule in HANDBOOK.rules if (rule.phase == 2 or rule.id in BASICS) and rule.id in found
        }


def test_what_one_reply_misses_is_due_for_every_other_answer_to_the_same_letter():
    """Of labelled talks with several replies: where one was found wanting, all were called upon."""
    called = {check.id for check in CHECKS if check.is_called_for}
    talks = defaultdict(list)
    for path in sorted(CASES.glob("turns*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            one = read_data(json.loads(line))
            talks[repr(one.case.turns), one.case.channel].append(one)
    hits = misses = 0
    for answers in talks.values():
        due = {rule for one in answers for rule in one.fire} & called & {rule.id for rule in HANDBOOK.rules}
        for one in answers:
            read = read_through(reply=one.reply, case=one.case, handbook=HANDBOOK).skills
            for rule in (due & one.not_fire) - {"conversation-ender"}:
                if HANDBOOK.rule(rule).phase == 2:
                    hits, misses = hits + (rule in read), misses + (rule not in read)
    assert hits > 100
    assert misses <= hits // 50


def test_each_check_says_whether_it_needs_a_call():
    quiet = Draft.of(Reply("We have received your message."), case(said="Is it blue? Maria"))
    for rule in HANDBOOK.rules:
        check = next((check for check in CHECKS if check.id == rule.check), None)
        if check and is_called_for(rule) and check.id != "no-introduction":
            assert not list(check.find(quiet, case(said="Is it blue? Maria"))), check.id
