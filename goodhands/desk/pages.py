"""What every page of the desk shares: who asks, full page or fragment, and words that come back."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.http import HttpResponseClientRedirect

from goodhands.accounts import queries as people
from goodhands.conversations.actions import NotAllowed
from goodhands.conversations.queries.reading import ConversationUnknown
from goodhands.desk.rail import build_rail
from goodhands.lib import clock

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails

    from goodhands.accounts.models import Person

    class AgentRequest(HttpRequest):
        """A request by somebody who is signed in."""

        user: Person
        htmx: HtmxDetails


P = ParamSpec("P")
_LONGEST_NUMBER = 19  # digits; more fit in no row
View = Callable[Concatenate["AgentRequest", P], HttpResponse]


def signed_in(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Let people through who are signed in, in their time zone; turn refusals into 403 and 404.

    Whoever signed in with a password that somebody else made chooses their own first.
    """

    @wraps(view)
    def wrapped(request: "AgentRequest", *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return _to_sign_in(request)
        if request.user.password_is_temporary:
            return go(request, reverse("account_change_password"))
        try:
            with timezone.override(request.user.time_zone):
                return view(request, *args, **kwargs)
        except ConversationUnknown as unknown:
            raise Http404(str(unknown)) from unknown
        except OverflowError as too_large:  # a number in the address that no row could have
            raise Http404("There is nothing with this number.") from too_large
        except NotAllowed as refused:
            raise PermissionDenied(str(refused)) from refused

    return wrapped  # type: ignore[return-value]  # the middleware makes the request an AgentRequest


def administrators(view: View[P]) -> Callable[Concatenate["AgentRequest", P], HttpResponse]:
    """Let through only those who set up the desk: managers and admins."""

    @wraps(view)
    def wrapped(request: "AgentRequest", *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.may_administer:
            raise PermissionDenied("Managers and admins set up the desk. Ask one of them.")
        return view(request, *args, **kwargs)

    return wrapped  # type: ignore[return-value]  # wraps names the first argument


def _to_sign_in(request: "AgentRequest") -> HttpResponse:
    if not people.anyone():
        return redirect("welcome")
    if request.htmx:
        return HttpResponseClientRedirect(reverse("account_login"))
    return redirect_to_login(request.get_full_path())


def page(
    request: "AgentRequest",
    template: str,
    context: Mapping[str, Any],
    *,
    fragment: str = "",
    status: int = 200,
) -> HttpResponse:
    """Answer with the whole page, or with its part `fragment` when htmx asks for it."""
    shared: dict[str, Any] = {"me": request.user, "now": context.get("now", clock.now()), **context}
    if fragment and request.htmx:
        return render(request, f"{template}#{fragment}", shared, status=status)
    if "rail" not in shared:
        shared["rail"] = build_rail(request.user, query="", is_deferred=True)
    return render(request, template, shared, status=status)


def method_of(request: HttpRequest) -> str:
    """Return the verb of a request; a plain form says DELETE in a hidden field named _method."""
    return request.POST.get("_method", request.method or "GET").upper()


def say(request: HttpRequest, words: str) -> None:
    """Show words on the next page."""
    messages.success(request, words, extra_tags="said")


def say_undoable(
    request: HttpRequest, words: str, *, undo: str, until: datetime, kind: str = "sending"
) -> None:
    """Show words with an Undo (a DELETE to `undo`) that stands until a moment.

    Of the kind "sending" a number in the words counts down; "said" lets them stand as they are.
    """
    messages.success(request, words, extra_tags=f"{kind} {undo} {until.isoformat()}")


def refused(request: "AgentRequest", words: str, *, back: str) -> HttpResponse:
    """Say why something was not done: as plain words to htmx, on the page one came from otherwise."""
    if request.htmx:
        return HttpResponse(words, status=409, content_type="text/plain; charset=utf-8")
    messages.error(request, words, extra_tags="problem")
    return redirect(back)


def number_in(text: str) -> int | None:
    """Return the number that a part of an address names, None where it names none that a row could have."""
    return int(text) if text.isdecimal() and len(text) < _LONGEST_NUMBER else None


def date_in(text: str) -> date | None:
    """Return the day that a part of an address names, None where it names none whose midnight is a moment."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if date.min.year < day.year < date.max.year else None


def go(request: "AgentRequest", url: str) -> HttpResponse:
    """Send the browser to another page, whoever asked."""
    return HttpResponseClientRedirect(url) if request.htmx else redirect(url)


def local_url(request: HttpRequest, url: str | None, fallback: str) -> str:
    """Return `url` if it is a page of this desk, `fallback` otherwise."""
    is_ours = bool(url) and url_has_allowed_host_and_scheme(url or "", {request.get_host()})
    return url if is_ours and url else fallback
