"""Replies and messages that nobody writes by hand: pasted logs, floods of emoji, one letter a thousand times.

No check may raise, every mark must lie where it says, and the work must grow in step with the text: it is counted
in calls, which no other process disturbs.
"""

import random
import signal
import sys

import pytest

from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conduct.rules.checks import CHECKS
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.turn import turn_text

SIZE = 30_000
FAR_TOO_LONG = 60  # seconds: a check that hangs is to fail here, not to stop the suite
ASKS = "Hi Maria,\n\nCould you tell me your order number and address, and which phone you have?\n\nTom"
RANDOM = random.Random(4)
BITS = {
    "sentences": "We will look into your order as soon as possible, and I can't promise that. ",
    "questions": "When will it come? Could you send me your order number and the photo? ",
    "one sentence": "and we will send you the label because you asked for it when ",
    "emoji": "🎉👍🙂",
    "emoji between words": "thank 🎉 you 👍 so much 🙂 ",
    "right to left": "שלום עליכם، مرحبا بك في المتجر. ",
    "no blanks": "abcdefghij",
    "one letter": "a",
    "capitals": "PLEASE READ THE TERMS ",
    "quotation marks": "\"'“”‘’«»",
    "quoted lines": "> you people\n",
    "line breaks": "\r\n\n\r\u2028\n",
    "mixed line breaks": "We will check it.\r\nThanks\rfor\u2028writing\n\n",
    "invisible": "a\u200bb\u00adc ",
    "digits": "0123456789",
    "dates": "on 3 March 2026 at 4 pm, ",
    "stops": "...",
    "exclamations": "!?",
    "open fields": "{{name}} [name] {{[<(",
    "links": "https://example.org/a?b=c ",
    "dots": "a.b.",
    "bullets": "- send the photo\n",
    "greetings": "Hi Maria, ",
    "closings": "Best,\n",
    "numbers": "SKU-12345 order #12345, ",
    "misspelt": "teh recieve pls u ",
    "half characters": "\ud800a",
    "combining marks": "e\u0301\u0302İﬁ",
}
TEXTS = {name: (bit * (SIZE // len(bit) + 1))[:SIZE] for name, bit in BITS.items()}
TEXTS["soup"] = "".join(
    chr(RANDOM.choice([RANDOM.randint(32, 126), RANDOM.randint(160, 0x2FFF)])) for _ in range(SIZE)
)


def cases(text: str):
    """Give the text as a reply, and as what the customer and we have written."""
    asked = Turn("customer", "Where is my order #12345? I'm very upset.")
    yield Case("email", "Maria Lopez", "Tom Becker", {"order": "12345"}, (asked,)), Reply(text, ("a.pdf",))
    turns = (Turn("customer", text), Turn("agent", text), Turn("customer", text))
    yield Case("chat", "Maria Lopez", "Tom Becker", {"order": "12345"}, turns), Reply(ASKS)


@pytest.fixture(autouse=True)
def stop_watch():
    def ring(number, frame):
        raise AssertionError(f"still at work: {frame.f_code.co_filename}:{frame.f_lineno}")

    before = signal.signal(signal.SIGALRM, ring)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("name", TEXTS)
def test_no_check_trips_over_a_flood(name):
    for about, reply in cases(TEXTS[name]):
        draft = Draft.of(reply, about)
        for check in CHECKS:
            signal.alarm(FAR_TOO_LONG)
            for finding in check.find(draft, about):
                place = reply.text if finding.where == "reply" else turn_text(about)
                assert place[finding.start : finding.end] == finding.words


def calls(about: Case, reply: Reply) -> int:
    count = 0

    def tick(frame, event, arg):
        nonlocal count
        count += event in ("call", "c_call")

    draft = Draft.of(reply, about)
    sys.setprofile(tick)
    try:
        for check in CHECKS:
            list(check.find(draft, about))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", ["numbers", "stops", "no blanks", "questions", "bullets", "dates"])
def test_twice_the_flood_is_about_twice_the_work(name):
    small, large = (map(calls, *zip(*cases(TEXTS[name][:size]), strict=True)) for size in (6_000, 12_000))
    for once, twice in zip(small, large, strict=True):
        assert twice <= once * 2.6 + 5000
