"""An issued letter as a PDF."""

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_GET

from goodhands.desk.pages import refused, signed_in
from goodhands.ledger import queries
from goodhands.ledger.doors.pdf import NoPdf, pdf_of
from goodhands.lib import clock
from goodhands.merit import actions as merit

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def show(request: "AgentRequest", letter_id: int) -> HttpResponse:
    """Answer with a letter as a file, to management or its person; the look is logged."""
    try:
        letter = queries.find(request.user, letter_id)
        made = pdf_of(letter)
    except queries.LetterUnknown as unknown:
        raise Http404(str(unknown)) from unknown
    except NoPdf as reason:
        return refused(request, str(reason), back=f"/letters/{letter_id}")
    if letter.person_id != request.user.pk:
        merit.note_record_read(letter.person, by=request.user, now=clock.now())
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="warning-letter-{letter.pk}.pdf"'
    return response
