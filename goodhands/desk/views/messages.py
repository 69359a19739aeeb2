"""What is inside a message: its own HTML in a sandbox, its source, its files."""

from typing import TYPE_CHECKING

from csp.decorators import csp_exempt
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.html import escape
from django.views.decorators.clickjacking import xframe_options_sameorigin

from goodhands.channels.email import queries as mail
from goodhands.conversations.queries import reading
from goodhands.desk.pages import page, signed_in
from goodhands.desk.pictures import with_own_pictures, with_remote_pictures

if TYPE_CHECKING:
    from goodhands.conversations.models import Message
    from goodhands.desk.pages import AgentRequest

# A stranger's HTML: no script, no form, nothing loaded from elsewhere unless asked for; links open outside.
_SANDBOX = "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox"
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:{images}; frame-ancestors 'self'"
)
_DOCUMENT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Message</title>
<base target="_blank"><style>body{{margin:0;padding:2px;font:15px/1.6 Inter,system-ui,sans-serif;
color:#23271f;overflow-wrap:anywhere}}img{{max-width:100%;height:auto}}table{{max-width:100%}}a{{color:#14695c}}
blockquote{{margin:0 0 0 .5em;padding-left:.8em;border-left:2px solid #ccc;color:#555}}</style></head>
<body>{body}</body></html>"""


@csp_exempt()  # type: ignore[arg-type]  # typed for views without arguments
@xframe_options_sameorigin
@signed_in
def body(request: "AgentRequest", message_id: int) -> HttpResponse:
    """Show a message as its writer set it, in a sandbox; `images=1` lets remote pictures load."""
    message = reading.message(request.user, message_id)
    wants_remote = bool(request.GET.get("images"))
    response = HttpResponse(_DOCUMENT.format(body=_words_of(message, wants_remote=wants_remote)))
    images = " https: http:" if wants_remote else ""
    response["Content-Security-Policy"] = f"{_SANDBOX}; {_POLICY.format(images=images)}"
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "private, max-age=600"
    return response


def _words_of(message: "Message", *, wants_remote: bool) -> str:
    """Return a message as HTML; the pictures that came with it stand where its writer put them."""
    if not message.html:
        return f"<pre>{escape(message.text)}</pre>"
    files = message.attachments.exclude(content_id="")
    addresses = {file.content_id: reverse("attachment", args=[file.pk]) for file in files}
    shown = with_own_pictures(message.html, addresses)
    return with_remote_pictures(shown) if wants_remote else shown


@signed_in
def source(request: "AgentRequest", message_id: int) -> HttpResponse:
    """Show the bytes of an inbound message as they came, headers and all."""
    message = reading.message(request.user, message_id)
    raw = mail.source_of(message)
    if raw is None:
        raise Http404("This message was written here; there is no source.")
    if request.GET.get("download"):
        response = HttpResponse(raw, content_type="message/rfc822")
        response["Content-Disposition"] = f'attachment; filename="message-{message_id}.eml"'
        return response
    context = {"message": message, "source": raw[:200_000].decode("utf-8", "replace"), "size": len(raw)}
    return page(request, "desk/source.html", context)
