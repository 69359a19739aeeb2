"""Pages for what went wrong, each saying what to do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def _answer(request: HttpRequest, status: int, exception: object = None) -> HttpResponse:
    words = str(exception) if exception and not isinstance(exception, dict) else ""
    if request.headers.get("HX-Request"):
        return HttpResponse(
            words or "That isn't possible.", status=status, content_type="text/plain; charset=utf-8"
        )
    return render(
        request, f"{status}.html", {"words": words, "me": getattr(request, "user", None)}, status=status
    )


def not_allowed(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 403 with who may."""
    return _answer(request, 403, exception)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 404 with where to go."""
    raised = exception.args[0] if exception and exception.args else ""
    return _answer(request, 404, raised if isinstance(raised, str) else None)
