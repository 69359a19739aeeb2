"""Files: laid beside a draft, shown and downloaded."""

from typing import TYPE_CHECKING
from urllib.parse import quote

from csp.decorators import csp_exempt
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from goodhands.channels.email import queries as mail
from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.desk.pages import signed_in
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest

# Shown in the browser; everything else is downloaded.
_SHOWN = {"image/png", "image/jpeg", "image/gif", "image/webp"}


@signed_in
@require_http_methods(["POST"])
def attachments(request: "AgentRequest") -> HttpResponse:
    """Take a file that is to go with a reply; answer with its line beside the draft."""
    file = request.FILES.get("file")
    if file is None:
        return HttpResponse("Choose a file first.", status=422, content_type="text/plain")
    attached = actions.attach(file, by=request.user, now=clock.now())
    return render(request, "desk/draft_file.html", {"file": attached})


@csp_exempt()  # type: ignore[arg-type]  # typed for views without arguments
@signed_in
def attachment(request: "AgentRequest", attachment_id: int) -> HttpResponse:
    """Answer with a file; only pictures are shown, everything else is downloaded."""
    file = reading.attachment(request.user, attachment_id)
    content = mail.attachment_bytes(file)
    if content is None:
        raise Http404("The file is gone.")
    is_shown = file.content_type in _SHOWN
    kind = file.content_type if is_shown else "application/octet-stream"
    response = HttpResponse(content, content_type=kind)
    name = quote(file.filename or "file")
    how = "inline" if is_shown else "attachment"
    response["Content-Disposition"] = f"{how}; filename*=UTF-8''{name}"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    return response
