"""The checks that begin with the customer's turn: what makes a word due, where it is shown, what one key writes."""

import pytest

from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conduct.rules.checks import BY_ID
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.signals.money import amounts
from goodhands.conduct.rules.turn import turn_text
from tests.conduct.stories import case, find, fixed, letter

TURN_CHECKS = [
    "empathy-missing",
    "no-thanks",
    "missed-congratulation",
    "no-assurance",
    "upset-not-escalated",
    "escalation-needed",
    "missed-opportunity",
    "conversation-ender",
]
DUE = {
    "empathy-missing": "I waited three weeks for this lamp. Maria",
    "no-thanks": "As you asked, I measured the gap: 9 mm. Maria",
    "missed-congratulation": "We got married on Friday! Is the lamp here? Maria",
    "no-assurance": "My lamp does not work any more. Maria",
    "upset-not-escalated": "You people are useless. Maria",
    "escalation-needed": "I want to speak to your manager. Maria",
    "missed-opportunity": "What would 40 lamps cost? Maria",
    "conversation-ender": "That's all, thanks! Maria",
}
FLAT = letter("It is blue.")


def talk(rule: str, *said: tuple[str, str], reply: str = FLAT, **known) -> list:
    turns = tuple(Turn("agent" if who == "we" else "customer", text) for who, text in said)
    about = Case("email", "Maria Lopez", "Tom Becker", turns=turns, **known)
    return list(BY_ID[rule].find(Draft.of(Reply(reply), about), about))


@pytest.mark.parametrize("rule", TURN_CHECKS)
def test_a_finding_shows_the_customers_words_and_says_why(rule):
    (finding,) = find(rule, FLAT, said=DUE[rule])
    assert finding.where == "customer"
    assert finding.words == DUE[rule][finding.start : finding.end] != ""
    assert len(finding.reason) > 40


@pytest.mark.parametrize("rule", TURN_CHECKS)
def test_without_a_turn_nothing_is_due(rule):
    assert not talk(rule)
    assert not talk(
        rule, ("they", DUE[rule]), ("we", "I have told my manager; thank you, and congratulations.")
    )


@pytest.mark.parametrize("rule", TURN_CHECKS)
def test_a_key_puts_a_sentence_where_it_belongs(rule):
    (finding,) = find(rule, FLAT, said=DUE[rule])
    text = fixed(FLAT, finding)
    assert "…" in text
    assert text.startswith("Hi Maria,\n\n")
    assert text.endswith("\n\nBest regards,\nTom")
    assert text.index("…") < text.index("Best regards")


@pytest.mark.parametrize("rule", TURN_CHECKS)
def test_what_the_agent_quotes_is_not_the_agents_word(rule):
    kind = "I'm sorry, thank you, congratulations, I'll take care, my manager calls you, $5, write any time"
    quoted = letter("It is blue.") + f"\n\n> {kind}"
    assert find(rule, quoted, said=DUE[rule])


def test_the_words_may_stand_in_any_message_of_the_turn_answered():
    about = (("they", "I waited three weeks for this lamp."), ("they", "Is it blue?"))
    (finding,) = talk("empathy-missing", *about)
    turns = tuple(Turn("customer", text) for _, text in about)
    assert turn_text(case(turns=turns))[finding.start : finding.end] == "I waited three weeks for this lamp."


def test_what_we_asked_for_is_effort_however_plainly_it_is_given():
    given = ("they", "Here are both pages of the log book and the old receipt. When does it come?")
    assert talk("no-thanks", ("we", "Could you send us the log book and the receipt, please?"), given)
    assert not talk("no-thanks", ("we", "It is blue."), ("they", "My lamp flickers. When does it come?"))


@pytest.mark.parametrize("rule", ["empathy-missing", "no-assurance"])
def test_hard_words_of_a_happy_customer_are_no_complaint(rule):
    said = (
        "Just wanted to say the new glasses are wonderful. I read a whole book without a headache. "
        "Your optician spent an hour with me on the fitting."
    )
    assert not talk(rule, ("they", said))


def test_effort_in_vain_is_no_praise():
    tried = "I went through all nine steps of your list: cable, socket, reset, another room, another lamp."
    assert talk("no-assurance", ("they", f"{tried} Same flicker. The log file is attached."))


def test_interest_handed_to_a_person_is_no_missed_opportunity():
    handed = letter("I've passed it to Anna Vogt in sales, who sends you the quotation tomorrow by noon.")
    assert not talk("missed-opportunity", ("they", DUE["missed-opportunity"]), reply=handed)


class TestEscalation:
    rule = "escalation-needed"

    def test_a_trigger_from_before_stays_due_and_is_quoted(self):
        (finding,) = talk(
            self.rule,
            ("they", "Get me your supervisor."),
            ("we", "Which lamp is it?"),
            ("they", "The blue one."),
        )
        assert "Get me your supervisor" in finding.reason
        assert finding.words == "The blue one."

    def test_a_trigger_that_we_took_further_is_settled(self):
        said = ("they", "Get me your supervisor.")
        ours = ("we", "My supervisor Ana Ruiz calls you at 4 pm.")
        assert not talk(self.rule, said, ours, ("they", "The blue one."))

    def test_the_record_settles_it(self):
        assert not talk(self.rule, ("they", "Get me your supervisor."), state={"escalated": True})
        assert not talk("upset-not-escalated", ("they", "You are useless."), state={"escalated": True})

    def test_an_opportunity_on_record_is_no_missed_one(self):
        assert not talk(
            "missed-opportunity", ("they", DUE["missed-opportunity"]), state={"opportunity_created": True}
        )

    @pytest.mark.parametrize(
        ("said", "is_due"),
        [
            ("You charged me $100 for a lamp that I never ordered.", False),
            ("You charged me $100.50 for a lamp that I never ordered.", True),
            ("You charged me $129 instead of $89.", False),
            ("You charged me $290 instead of $89.", True),
            ("My card was debited €145 twice for one lamp.", True),
            ("I dispute the fee of 9.500 rupees.", True),
            ("I dispute the fee of 900 rupees.", False),
            ("Your invoice says 240 EUR but you promised 20% off.", False),
            ("The lamp is $220 cheaper elsewhere. Is it the same one?", False),
            ("We paid $900 for the lamps and love them.", False),
        ],
    )
    def test_a_dispute_counts_from_a_hundred_dollars_on(self, said, is_due):
        assert bool(talk(self.rule, ("they", said))) is is_due

    def test_a_sum_on_record_tells_how_much_is_in_dispute(self):
        said = ("they", "You charged me twice for the same order.")
        assert talk(self.rule, said, customer_facts={"order_total": "$240.00"})
        assert not talk(self.rule, said, customer_facts={"order_total": "$24.00"})
        assert not talk(self.rule, said, customer_facts={"phone": "240"})


@pytest.mark.parametrize(
    ("text", "dollars"),
    [
        ("$1,150", 1150),
        ("1.150,50 €", 1150.5),
        ("1 150 euros", 1150),
        ("€12,90", 12.9),
        ("USD 99", 99),
        ("$3k", 3000),
        ("8,500 rupees", 100),
        ("1000 kr", 100),
        ("£85.00", 85),
    ],
)
def test_amounts_are_read_as_people_write_them(text, dollars):
    (amount,) = amounts(text.lower())
    assert amount.dollars == pytest.approx(dollars)
    assert (amount.start, amount.end) == (0, len(text))


class TestClosing:
    rule = "conversation-ender"
    before = (("they", "Where is the switch?"), ("we", "On the cable."))

    @pytest.mark.parametrize(
        "said", ["Got it, thank you!", "Perfect, that did the trick.", "ok all set, bye", "Arrived, fits."]
    )
    def test_these_end_a_talk(self, said):
        assert talk(self.rule, *self.before, ("they", said))

    @pytest.mark.parametrize(
        "said",
        [
            "Thanks! And where is the bulb?",
            "Thanks. It is still dark though.",
            "My lamp is dark.\nThanks,\nMaria",
            "Please send me a bulb.\nMany thanks\nMaria",
        ],
    )
    def test_these_do_not(self, said):
        assert not talk(self.rule, *self.before, ("they", said))

    def test_thanks_for_a_moment_ends_nothing(self):
        assert not talk(
            self.rule, ("they", "Is it here?"), ("we", "One moment, please."), ("they", "thanks!")
        )

    def test_an_announced_end_is_shown_in_the_reply(self):
        (finding,) = find(self.rule, letter("It is blue. I am closing this ticket now."), said="Is it blue?")
        assert finding.where == "reply"
        assert "closing this ticket" in finding.words
        assert not find(self.rule, letter("I have closed your account."), said="Please close my account.")
