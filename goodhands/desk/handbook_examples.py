"""An incident of the review desk, written as an example of its rule for the handbook's editor."""

from typing import TYPE_CHECKING, Literal

from django.http import Http404

from goodhands.desk.pages import number_in
from goodhands.handbook.rules.book import Speech
from goodhands.handbook.rules.scenes import write_scene
from goodhands.merit import queries

if TYPE_CHECKING:
    from goodhands.conversations.models import Message
    from goodhands.desk.pages import AgentRequest

_NONE = frozenset({"dismissed", "overturned"})


def taken_example(request: "AgentRequest") -> tuple[Literal["good", "bad"], str] | None:
    """Return the incident that `?from=` names as an example, and under which heading it belongs (QM-17).

    What was dismissed is Good, for it must not be flagged again; all else is Bad, with its words as evidence.
    """
    number = number_in(request.GET.get("from", ""))
    if number is None:
        return None
    try:
        incident = queries.find(request.user, number)
    except queries.IncidentUnknown as unknown:
        raise Http404(str(unknown)) from unknown
    if incident.message is None:
        raise Http404("There is no letter to write an example from.")
    said = [_speech(turn) for turn in queries.turns_before(incident.message)]
    channel = incident.message.channel
    if incident.state in _NONE or incident.sign == "merit":
        return "good", write_scene(said, channel=channel)
    return "bad", write_scene(said, channel=channel, evidence=incident.words)


def _speech(turn: "Message") -> Speech:
    return Speech("agent" if turn.is_outbound else "customer", turn.from_name, turn.reply)
