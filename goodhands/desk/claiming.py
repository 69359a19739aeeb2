"""What a claim's form says, and whom and what it is about."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.urls import reverse

from goodhands.accounts import queries as people
from goodhands.conversations.queries import reading
from goodhands.desk.pages import number_in
from goodhands.merit import actions

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.conversations.models import Conversation, Message
    from goodhands.desk.pages import AgentRequest


@dataclass(frozen=True, slots=True)
class Words:
    """How the page speaks to whom it asks."""

    heading: str
    lead: str
    question: str
    button: str


OWN = Words(
    "Claim a merit",
    "Tell of what you did beyond the day's work. The monitor weighs it; you read the answer on your record.",
    "What did you do, and what did it change",
    "Claim it",
)
COLLEAGUE = Words(
    "Praise a colleague",
    "Say who did something well. The monitor weighs it; they see it and who said it, once it is confirmed.",
    "What did they do, and whom did it help",
    "Praise them",
)
CUSTOMER = Words(
    "A customer's praise",
    "A customer says something kind. Say whom it is about; the monitor weighs it like all praise.",
    "What is it that they praise",
    "Note it",
)


def message_of(request: "AgentRequest") -> "Message | None":
    """Return the message that the address names; ConversationUnknown for one that can't be seen."""
    number = number_in(request.GET.get("message", ""))
    return None if number is None else reading.message(request.user, number)


def claim_of(request: "AgentRequest", message: "Message | None") -> actions.Claim:
    """Read a claim out of its form. Raises DecisionRefused for a conversation that can't be seen."""
    given = request.POST
    talk = None if message else _talk(request)
    return actions.Claim(
        *(given.get("kind", ""), given.get("reason", ""), given.get("quote", ""), given.get("link", "")),
        message=message,
        conversation=talk,
    )


def _talk(request: "AgentRequest") -> "Conversation | None":
    written = request.POST.get("case", "").strip().removeprefix("#")
    if not written:
        return None
    number = number_in(written)
    try:
        return reading.find(request.user, number or 0)
    except reading.ConversationUnknown as unknown:
        raise actions.DecisionRefused(f"There is no case {written} that you can see.") from unknown


def whom(request: "AgentRequest", author: "Person | None") -> "Person":
    """Return whom a claim is for: who wrote the reply, or who was chosen. Raises DecisionRefused."""
    number = number_in(request.POST.get("person", ""))
    person = author or (people.find(number) if number is not None else None)
    if person is None:
        raise actions.DecisionRefused("Choose whom it is about.")
    return person


def told(words: Words, message: "Message | None") -> dict[str, Any]:
    """Return what the page says around the form, and where it leads back to."""
    back = reverse("record")
    if message is not None:
        back = f"{reverse('conversation', args=(message.conversation_id,))}#message-{message.pk}"
    return {
        "heading": words.heading,
        "lead": words.lead,
        "question": words.question,
        "button": words.button,
        "message": message,
        "back": back,
    }
