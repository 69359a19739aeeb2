"""What was said and brought in the demo's workshops."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Brings:
    """Who brings what; `addresses` a behaviour, if it is on their record. `returned` is why it came back."""

    who: str
    kind: str
    text: str
    addresses: str = ""
    returned: str = ""


@dataclass(frozen=True, slots=True)
class Asks:
    """Who asks or suggests what, and what came of it."""

    who: str
    kind: str
    text: str
    outcome: str = ""


PAST_ASKED = (
    Asks(
        "dev",
        "question",
        "When the lab line asks for a date that only the supplier knows, what do we promise?",
        "The day on which we will write again, with what the supplier says until then.",
    ),
    Asks(
        "mira",
        "suggestion",
        "A template for parcels that the carrier lost, so that the refund is in the first letter.",
        "Mira writes it, Josephine reads it, both by the end of the week.",
    ),
)
PAST_BROUGHT = (
    Brings(
        "mira",
        "prevention",
        "Before I send, I look for “soon” and “shortly” and write the day instead. Where I don't know it, "
        "I write when I will.",
        "vague-term",
    ),
    Brings(
        "mira",
        "prevention",
        "Each promise gets its day from the carrier's page, open in the other window.",
        "promise-without-date",
    ),
    Brings(
        "mira",
        "takeaway",
        "The last line leaves the door open: what happens next, and that they can write any time.",
        "conversation-ender",
    ),
    Brings(
        "tobias",
        "prevention",
        "I scroll to the first letter and open its files before I ask for a number.",
        "asks-known-info",
    ),
    Brings(
        "tobias",
        "takeaway",
        "I will be kinder.",
        "empathy-missing",
        returned="To whom, and how will we see it? Take one letter of yours and write it again.",
    ),
    Brings(
        "tobias", "experience", "The stirrer that hummed was my fault twice: I was right, and I was rude."
    ),
    Brings("dev", "tip", "Read the reply aloud once. What one would not say to a face, one should not send."),
    Brings(
        "dev",
        "prevention",
        "I keep the carriers' days beside my screen, so that “in due course” has a date.",
        "vague-term",
    ),
    Brings(
        "dev", "challenge", "In my first weeks I don't know whom to ask about customs. A name would help."
    ),
    Brings("josephine", "experience", "Cause, proof and refund in one letter ended a quarrel of four."),
)
PAST_SUMMARY = (
    "Most of what went wrong was a day that nobody named. We name it, or we name the day on which we will "
    "know it.\n\n"
    "Next time: the new template for lost parcels, and a page on customs for everybody who is new."
)

COMING_ASKED = (
    Asks(
        "hana", "question", "May we hold a journey for longer than two days when the customer is on a plane?"
    ),
    Asks(
        "dev",
        "suggestion",
        "The page on customs stands in the handbook's draft. Please read it before we meet.",
    ),
)
COMING_BROUGHT = (
    Brings(
        "dev",
        "tip",
        "For questions about the lab line, the lot number answers half of them. I ask for it first.",
    ),
    Brings(
        "mira",
        "prevention",
        "I read the letter once more for thanks: who pointed something out hears it in the first line.",
        "no-thanks",
    ),
)
