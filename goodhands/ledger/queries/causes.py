"""What a letter rests on, and how that stands."""

from datetime import date

from goodhands.ledger.models import FitnessReview, Letter
from goodhands.ledger.queries.standings import standing_of
from goodhands.merit.models import Incident
from goodhands.merit.rules.standing.letters import LetterDue

# What of a letter's course its person reads, too; drafts are management's.
TOLD = ("issued", "acknowledged", "answered", "stands", "amended", "withdrawn")
OUTCOMES = FitnessReview.Outcome.choices


def causes(letter: Letter) -> list[Incident]:
    """Return the incidents on which a letter rests, oldest first."""
    found = Incident.objects.filter(pk__in=letter.causes).select_related("message__conversation")
    return list(found.order_by("occurred_at", "id"))


def due_as_drafted(letter: Letter, *, on: date) -> LetterDue | None:
    """Return the letter that is due with just these causes, None if they changed since it was drafted."""
    due = standing_of(letter.person, on=on).letters_due
    return next((one for one in due if list(one.causes) == letter.causes), None)


def review_of(letter: Letter) -> FitnessReview | None:
    """Return the fitness review that a letter opened, or None."""
    return FitnessReview.objects.filter(letter=letter).exclude(state=FitnessReview.State.LAPSED).first()
