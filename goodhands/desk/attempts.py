"""What somebody tries to do in the ledger: done and said, or refused in words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.contrib import messages

from goodhands.desk.pages import say
from goodhands.ledger.actions import LetterRefused

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


def try_to(request: "AgentRequest", verb: Callable[[], None], done: str) -> None:
    """Do what was asked and say that it is done; where it is refused, show why on the next page."""
    try:
        verb()
        say(request, done)
    except LetterRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
