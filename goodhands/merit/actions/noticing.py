"""Once a week the system looks at how everybody's skills do, and proposes what there is to weigh (QM-13)."""

from datetime import date, datetime, timedelta

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conduct.queries import is_called_for
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.handbook.rules.phases import skills_of
from goodhands.jobs import actions as jobs
from goodhands.jobs.work import Work
from goodhands.merit.actions.proposals import Proposal
from goodhands.merit.actions.proposing import propose
from goodhands.merit.models import Incident, SkillNotice
from goodhands.merit.queries.skills import noticed_so_far, skill_weeks, start_of, today_of, waits_to_be_read
from goodhands.merit.rules.skills.noticing import Noticed, Skills, mondays_to_look_at, notice
from goodhands.merit.rules.skills.terms import skill_terms
from goodhands.merit.rules.skills.weeks import weeks_before
from goodhands.merit.rules.skills.words import reason_for
from goodhands.merit.rules.switches import weighs_people

NOTICE_TASK = "notice_skills"
_WEEKS_BACK = 12  # how many week ends are looked at again: as long as nothing may run and all is caught up
_LATER = timedelta(hours=1)
_SETTLED = timedelta(days=2)  # a week is looked at once it has been over for so long: by then it is read


def notice_skills(work: Work) -> None:
    """Look at everybody's skills (task `notice_skills`), a person a transaction; what stands is left.

    While replies of the weeks looked at are still to be read, it waits an hour and looks again.
    """
    if waits_to_be_read(work.now() - _SETTLED):
        with work.finishing():
            jobs.enqueue(NOTICE_TASK, now=work.now(), run_at=work.now() + _LATER, dedupe="later")
        return
    for person in Person.objects.active().order_by("pk"):
        with transaction.atomic():
            work.guard()
            notice_skills_of(person, now=work.now())


def notice_skills_of(person: Person, *, now: datetime) -> list[Incident]:
    """Propose what the ended weeks show of somebody's skills and was not proposed yet; the monitor weighs it.

    Nothing where the handbook weighs nobody. Each week is judged by the handbook that held at its end; a
    skill that today's doesn't know any more is let be.
    """
    current = handbooks.in_force(now)
    if current is None or not weighs_people(current):
        return []
    mondays = mondays_to_look_at(today_of(person, now - _SETTLED), _WEEKS_BACK)
    books = _books(mondays, person, current)
    if not books:
        return []
    longest = max(skill_terms(book).weeks for book in books.values())
    weeks = skill_weeks(person, weeks_before(mondays[-1], _WEEKS_BACK - 1 + longest))
    skills = Skills(person.handbook_since, weeks, _called_for(current))
    with transaction.atomic():
        found = notice(skills, noticed_so_far(person), books)
        return [_propose(person, one, now=now) for one in found if current.rule(one.skill.id)]


def _books(mondays: list[date], person: Person, current: Handbook) -> dict[date, Handbook]:
    """Return the handbooks that held when somebody's weeks ended, where they weighed people.

    Before the first was stored here, it is today's: from when on it holds for them, their own date says.
    """
    ends = {monday: start_of(monday, person) for monday in mondays}
    held = handbooks.held_at(ends.values())
    found = {monday: held[ends[monday]] or current for monday in mondays}
    return {monday: book for monday, book in found.items() if weighs_people(book)}


def _called_for(handbook: Handbook) -> frozenset[str]:
    return frozenset(rule.id for rule in skills_of(handbook) if is_called_for(rule))


def _propose(person: Person, noticed: Noticed, *, now: datetime) -> Incident:
    """Bring it in and remember that; both happen once, whoever else looks at the same time."""
    stretch, is_gap = noticed.stretch, noticed.kind == "gap"
    proposal = Proposal(
        behaviour=noticed.skill.id if is_gap else "phase-2-mastery",
        reason=reason_for(noticed),
        sign="demerit" if is_gap else "merit",
        tier=(noticed.skill.starting_tier or "minor") if is_gap else "",
        key=f"skill:{noticed.kind}:{person.pk}:{noticed.skill.id}:{stretch.ends}",
        occurred_at=start_of(stretch.ends + timedelta(days=1), person) - timedelta(seconds=1),
    )
    incident = propose(person, proposal, now=now)
    SkillNotice.objects.get_or_create(
        person=person,
        skill=noticed.skill.id,
        kind=noticed.kind,
        ends_on=stretch.ends,
        defaults={
            "starts_on": stretch.starts,
            "due": stretch.due,
            "shown": stretch.shown,
            "incident": incident,
            "noticed_at": now,
        },
    )
    return incident
