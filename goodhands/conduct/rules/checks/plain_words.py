"""How each check looks at a reply, in words for people who read the handbook."""

from collections.abc import Mapping

PLAIN_WORDS: Mapping[str, str] = {
    "greet-by-name": "Looks at the salutation: does it call the customer by the name we know, spelt right?",
    "sign-off-name": (
        "Looks at the end of the letter: is it signed with the name of the person who sends it?"
    ),
    "vague-term": (
        "Looks for words that promise nothing that can be checked: “as soon as possible”, “more information”."
    ),
    "rude-term": "Looks for words that belittle, blame, command or mock, and for shouting in capitals.",
    "negative-language": (
        "Looks for closed doors: sentences that say what can't be done, or hide behind policy."
    ),
    "bare-link": "Looks at links and files: does a word nearby say what they are or what in them answers?",
    "expectation-missing": (
        "Looks for what comes next: what the customer is to do, what we do, or that nothing is needed."
    ),
    "promise-without-date": "Looks at what we promise to do: does it say by when?",
    "unanswered-thread": (
        "Lists what the customer asks, and looks for an answer, or a dated promise of one, to each."
    ),
    "empathy-missing": (
        "Where the customer lost time, money or patience: looks for a word of sympathy or an apology."
    ),
    "no-thanks": (
        "Where the customer pointed something out, made an effort or praised us: looks for thanks."
    ),
    "missed-congratulation": "Where the customer shares good news: looks for a warm word about it.",
    "no-assurance": "Where a problem is still open: looks for somebody who takes it into their hands.",
    "upset-not-escalated": "Where the customer is clearly upset: looks for a colleague who is brought in.",
    "escalation-needed": (
        "Looks for matters that nobody decides alone: disputes over money, law, threats, a "
        "wish for the manager."
    ),
    "missed-opportunity": (
        "Where the customer wants to buy: looks for an offer, or for a person who follows it up."
    ),
    "conversation-ender": "Where the matter is solved: looks for a door that stays open at the end.",
    "asks-known-info": "Looks for questions whose answer the customer gave already or the record holds.",
    "no-introduction": "In a first answer: looks for who is writing.",
    "new-colleague": "In a chat's first answer, and in a letter that takes over: looks for who is writing.",
    "ticket-number-jargon": "Looks for customers treated as numbers: ticket, case and queue talk.",
    "poor-writing": "Looks for slips of spelling and grammar, and for the shorthand of chats.",
}
