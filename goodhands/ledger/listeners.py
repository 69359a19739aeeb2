"""What this room does when the monitor has decided."""

from goodhands.ledger.actions.keeping import keep
from goodhands.merit.models import Decision


def draft_due(decision: Decision) -> None:
    """Bring the letters and reviews of the person concerned to what their standing now says (rule 5)."""
    keep(decision.incident.person, now=decision.created_at)
