"""Talks of five messages with a reply of 150 words to come, each the same for its number.

Each talk is about a thing of a make of its own, named in nearly every sentence: no two talks share
sentences, so that what is kept of one is of no use for the next.
"""

from datetime import UTC, datetime
from random import Random

from goodhands.conduct.rules.case import Case, Reply, Turn

NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
AGENT = "Mia Ortega"
CUSTOMERS = ("Carla Dietz", "Owen Marsh", "Priya Raman", "Luc Fontaine", "Hanna Weiss", "Bo Lindgren")
THINGS = ("lamp", "kettle", "desk", "suitcase", "kit", "licence", "jacket", "router", "sofa", "invoice")
FIRST = (
    "Hello, the {thing} I ordered on 12 February (order {number}) arrived with a crack in the base.",
    "Good morning, my {thing} stopped working after three days, and I am quite disappointed.",
    "Hi, I was charged twice for the {thing}, ${price} each time. Could you check order {number}?",
    "Dear team, our {thing} has not come yet although the carrier says it was delivered on Monday.",
    "Hi there, I'd like to know whether the {thing} also comes in green, and what 20 of them would cost.",
)
AGENTS = (
    "Hi {first}, I'm Mia. I'm sorry about the {thing}. Could you send me a photo of the label on "
    "the {thing}?",
    "Hello {first}, this is Mia. Thank you for writing. Which address should the new {thing} go to?",
    "Hi {first}, I've looked into order {number} and asked our warehouse. I'll write by noon tomorrow.",
)
LATER = (
    "Here is the photo of the {thing}, I also measured the gap: 4 mm. When can I expect the new {thing}?",
    "The {thing} should go to 14 Alder Court, Leeds. Do you need anything else for the {thing}? Do "
    "I have to sign for the {thing}?",
    "Thank you, the {thing} was quick. My daughter was born last week, so please don't ring about "
    "the {thing} before ten.",
    "Four days now, and nobody rang me back about the {thing}. How do I get my money for the "
    "{thing} back, and how long does it take?",
    "Good. Can the driver take the old {thing} along? And could you send the invoice for the "
    "{thing} to my office?",
)
SENTENCES = (
    "Thank you for the photo of the {thing}, that helped us a lot.",
    "I have looked at order {number} and the carrier's record for it.",
    "The {thing} left our warehouse on Monday and was scanned in Leipzig last night.",
    "We will send you the label for the old {thing} as soon as possible.",
    "That's simple, please submit the form for the {thing} at https://example.com/form.",
    "Unfortunately we are unable to change the address once the {thing} is on its way.",
    "You will get a message about the {thing} from the driver tomorrow between nine and eleven.",
    "If nobody is at home, the {thing} waits at the post office on Mill Street.",
    "Please tell me by Friday whether the second {thing} is the right one.",
    "I have attached the invoice with the corrected line for the {thing}.",
    "The ${price} for the {thing} went back to your card this morning; your bank shows it within two days.",
    "I'm sorry that you had to write three times about a {thing} that should just work.",
    "The green {thing} is in our Porto store, and I can put one aside for you until Saturday.",
    "Our engineer tested the {thing} for an hour yesterday, and the fault came back twice.",
    "I'll make sure that the new {thing} is checked by hand before it leaves the house.",
    "There is a short guide in the box; page 4 shows how the base of the {thing} is screwed on.",
)
ASIDES = (
    "by the way",
    "as you wrote",
    "this time",
    "in the end",
    "for the record",
    "from our side",
    "at last",
)


def talk(number: int, *, messages: int = 5) -> tuple[Case, Reply]:
    """Return a case with `messages` earlier messages, the last one the customer's, and a reply."""
    rng = Random(number)
    customer = rng.choice(CUSTOMERS)
    about = {
        "first": customer.split()[0],
        "thing": f"{rng.choice(THINGS)} {_make(number)}",
        "number": str(rng.randint(10_000, 99_999)),
        "price": str(rng.randint(20, 400)),
    }
    turns = [Turn("customer", _said(rng, FIRST, LATER, about) + f"\n\n{customer}", customer)]
    while len(turns) < messages:
        ours = len(turns) % 2 == 1
        text = rng.choice(AGENTS).format(**about) if ours else _said(rng, LATER, LATER, about)
        turns.append(Turn("agent" if ours else "customer", text, AGENT if ours else customer))
    body = [sentence.format(**about) for sentence in rng.sample(SENTENCES, 10)]
    body[3:3] = [f"{rng.choice(ASIDES).capitalize()}, {about['thing']} {about['number']} is on my desk."]
    text = f"Hi {about['first'] if number % 2 else 'there'},\n\n{' '.join(body[:6])}\n\n{' '.join(body[6:])}"
    reply = Reply(f"{text}\n\nKind regards,\nMia", ("invoice.pdf",) if number % 3 == 0 else ())
    return Case("email", customer, AGENT, {"order": about["number"]}, tuple(turns), NOW), reply


def _make(number: int) -> str:
    """Return a name that no other talk has: a syllable for each two digits of its number."""
    pairs = (number // 100**place % 100 for place in range(3))
    return "".join("bcdfghjklmnpqrstvwxz"[pair % 20] + "aeiou"[pair // 20] for pair in pairs).capitalize()


def _said(rng: Random, first: tuple[str, ...], more: tuple[str, ...], about: dict[str, str]) -> str:
    return f"{rng.choice(first)} {rng.choice(more)}".format(**about)
