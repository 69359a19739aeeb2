"""What the monitor says of the same words counts once, however often a form is sent."""

from goodhands.accounts.models import Person
from goodhands.conversations.models import Message
from goodhands.merit.actions.judging import DecisionRefused, require_judge
from goodhands.merit.models import Incident


def require_first(message: Message, person: Person, by: Person, said: tuple[str, str, str]) -> None:
    """Let pass the monitor as `require_judge` does, once for sign, behaviour and words: forms are sent twice.

    Locks the message until the transaction ends. Raises NotAllowed, DecisionRefused.
    """
    require_judge(person, by)
    sign, behaviour, words = said
    Message.objects.select_for_update().only("pk").get(pk=message.pk)
    same = Incident.objects.filter(message=message, sign=sign, behaviour=behaviour, words=words)
    if same.filter(proposed_by="monitor").exclude(state=Incident.State.DISMISSED).exists():
        raise DecisionRefused("That stands there already, for the same words.")
