"""Tables of the workshops room."""

from goodhands.workshops.models.agenda import AgendaItem, Consent
from goodhands.workshops.models.contribution import Contribution, Verdict
from goodhands.workshops.models.tally import Tally
from goodhands.workshops.models.workshop import Participant, Workshop

__all__ = ["AgendaItem", "Consent", "Contribution", "Participant", "Tally", "Verdict", "Workshop"]
