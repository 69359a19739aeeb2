"""What time alone brings about: the end of a new hire's probation, a handbook that comes into force."""

from django.db.models import Q

from goodhands.accounts.models import Person
from goodhands.jobs.work import Work
from goodhands.ledger.actions.keeping import keep


def keep_letters(work: Work) -> None:
    """Bring everybody's letters and reviews to what their standing says (task `keep_letters`).

    Four times a day, so that a day begins with it wherever the organisation is. What was missed is caught up
    by the next; cut off, it is done again.
    """
    has_record = Q(incidents__decisions__isnull=False) | Q(hire_probations__isnull=False)
    for person in Person.objects.active().filter(has_record).distinct().order_by("pk"):
        keep(person, now=work.now())
