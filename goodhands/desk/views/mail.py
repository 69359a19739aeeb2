"""How mail fares: mailboxes, quarantine, jobs that gave up."""

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from goodhands.channels.email import actions, queries
from goodhands.desk.pages import administrators, page, say, signed_in
from goodhands.jobs import actions as job_actions
from goodhands.jobs import queries as jobs
from goodhands.lib import clock
from goodhands.merit import queries as merit

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest

_SHOWN_BYTES = 200_000
_SHOWN_JOBS = 50


@signed_in
def health(request: "AgentRequest") -> HttpResponse:
    """Show how fetching fares, what lies in quarantine and which jobs died."""
    context = {
        "mailboxes": queries.mailbox_health(),
        "quarantined": queries.quarantined(100),
        "stored": queries.stored_count(),
        "folder": queries.outgoing_folder(),
        "dead": jobs.dead_jobs()[:_SHOWN_JOBS],
        "still_since": jobs.still_since(clock.now()),
        "judge": merit.judge_state(),
        "active": "mail",
    }
    return page(request, "desk/mail.html", context)


@signed_in
@administrators
@require_POST
def again(request: "AgentRequest", raw_id: int) -> HttpResponse:
    """Run a quarantined mail again."""
    actions.retry(raw_id, by=request.user, now=clock.now())
    say(request, "It is read again now. Load the page in a moment to see what became of it.")
    return redirect("mail")


@signed_in
@administrators
@require_POST
def job_again(request: "AgentRequest", job_id: int) -> HttpResponse:
    """Run a dead job again from its first attempt."""
    job = jobs.dead_jobs().filter(pk=job_id).first()
    if job is None:
        raise Http404("This job isn't dead any more.")
    job_actions.retry(job, by=request.user, now=clock.now())
    say(request, "The job runs again.")
    return redirect("mail")


@signed_in
@administrators
def raw(request: "AgentRequest", raw_id: int) -> HttpResponse:
    """Show a raw mail as it came."""
    found = queries.raw_mail(raw_id)
    if found is None:
        raise Http404("There is no such mail.")
    content = bytes(found.content)
    context = {
        "raw": found,
        "source": content[:_SHOWN_BYTES].decode("utf-8", "replace"),
        "size": len(content),
    }
    return page(request, "desk/source.html", {**context, "active": "mail"})
