"""The words of the demo's monitor, and of those who talk with him about what he found."""

from dataclasses import dataclass
from typing import Literal

from goodhands.merit.actions import Praise

Verb = Literal["asks", "answers", "disputes", "upholds"]


@dataclass(frozen=True, slots=True)
class Talk:
    """Who said what about an incident that was confirmed, one a day."""

    story: str
    behaviour: str
    turns: tuple[tuple[str, Verb, str], ...]


# Story and rule → why it is none.
DISMISSED: dict[tuple[str, str], str] = {
    (
        "accounts-farewell-export",
        "no-thanks",
    ): "He takes his leave and asks for his files; he did nothing for us here.",
    ("support-lab-stirrer-hum", "missed-opportunity"): "He asks why it hums. He isn't buying anything.",
    ("accounts-sso-setup", "empathy-missing"): "Forty of forty signed in; nothing went wrong for them.",
    ("support-lab-high-background", "missed-opportunity"): "They ask where the fault is, not for a price.",
}

# How many flaws of each person the monitor confirmed before they began to speak up about their own.
CONFIRMED_AT_MOST = {"Mira": 3, "Tobias": 9, "Hana": 2}
ADMISSIONS = (
    "I saw it the moment it had left. I was rushing to clear the list before lunch.",
    "Mine. I read the first half of the letter and answered that.",
    "I copied an old answer and forgot to make it theirs. I have deleted that text.",
    "True, and I noticed it myself. I now read each reply once aloud before it goes.",
    "I was sure I had said it; I hadn't. It is on my list for the workshop.",
)

# What is kept for the next workshop.
EXAMPLES = {
    ("orders-wrong-hose-reel", "asks-known-info"),
    ("accounts-farewell-export", "vague-term"),
    ("support-lab-stirrer-hum", "rude-term"),
}

# Story and number of the reply in it → praise.
PRAISED: dict[tuple[str, int], tuple[Praise, ...]] = {
    ("accounts-farewell-export", 1): (
        Praise(
            "empathy",
            "I was too quick this morning.",
            "Saw that the first answer was too short, said so, and gave him a goodbye to remember.",
            "mid",
        ),
    ),
    ("sales-honeymoon-sleeper", 0): (
        Praise(
            "upsell",
            "For a honeymoon I'd take the first.",
            "Two real choices, an honest word about each, and a hold that costs nothing.",
        ),
    ),
    ("orders-wrong-hose-reel", 1): (
        Praise(
            "hard-situation",
            "I have taken this over personally.",
            "Cause, proof and refund in one letter, after we had made him say everything twice.",
            "major",
        ),
    ),
}

TALKED = (
    Talk(
        "accounts-dunning-mistake",
        "asks-known-info",
        (
            ("hana", "asks", "I didn't see that there was a picture. Where would I have found it?"),
            ("piotr", "answers", "Under her letter. Open what came along before you ask for anything."),
        ),
    ),
    Talk(
        "accounts-farewell-export",
        "vague-term",
        (("hana", "asks", "The export wasn't ready that morning. What would you have written?"),),
    ),
    Talk(
        "orders-wrong-hose-reel",
        "upset-not-escalated",
        (
            ("tobias", "disputes", "I called Josephine over as soon as his second letter came."),
            (
                "leilani",
                "upholds",
                "You did, and that was right. But his first letter was angry already, and it went to nobody.",
            ),
        ),
    ),
)
