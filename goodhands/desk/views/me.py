"""A person's own page: name, signature, time zone, how the desk behaves for them."""

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from goodhands.accounts import actions
from goodhands.desk.forms import ProfileForm
from goodhands.desk.pages import local_url, page, say, signed_in

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest

_A_YEAR = 365 * 86400
AFTER_SENDING = {"stay": "Stay on the conversation", "next": "Go to the next one"}


@signed_in
def me(request: "AgentRequest") -> HttpResponse:
    """Show and change one's own page."""
    person = request.user
    form = ProfileForm(
        request.POST or None,
        initial={"name": person.name, "signature": person.signature, "time_zone": person.time_zone},
    )
    if request.method == "POST" and form.is_valid():
        actions.change_profile(person, **form.cleaned_data)
        say(request, "Your page is up to date.")
        response = redirect("me")
        after = request.POST.get("after_sending", "")
        if after in AFTER_SENDING:
            response.set_cookie("after-sending", after, max_age=_A_YEAR, samesite="Lax")
        return response
    context = {
        "form": form,
        "zones": sorted(available_timezones()),
        "after": AFTER_SENDING,
        "after_now": request.COOKIES.get("after-sending", "stay"),
        "active": "me",
    }
    return page(request, "desk/me.html", context, status=422 if form.errors else 200)


@signed_in
@require_POST
def theme(request: "AgentRequest") -> HttpResponse:
    """Remember light, dark or the computer's own."""
    actions.set_theme(request.user, request.POST.get("theme", "system"))
    if request.htmx:
        return HttpResponse(status=204)
    return redirect(local_url(request, request.POST.get("next"), "/"))
