"""What the handbook says of workshops, as values."""

from dataclasses import dataclass, field

from goodhands.handbook.rules.book import Handbook
from goodhands.merit.rules.standing import terms as standing

KIND = "Workshop"
MODULE = "workshops"
UNADDRESSED = "unaddressed-demerits"


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a meeting. `every` is a period of the handbook ("month"), `ledger` what tiers are worth.

    `expects` tells whether contributions are expected by merits and demerits, and unaddressed demerits cost
    something: from `limit` units on, a demerit of the tier `cost`.
    """

    expects: bool = False
    every: str = "month"
    allows_extra: bool = True
    limit: int = 9
    cost: str = "major"
    ledger: standing.Terms = field(default_factory=standing.Terms)

    @property
    def step(self) -> int:
        """Return the units that ask for one contribution: those of a major, so that it stays in reach."""
        return max(1, self.ledger.major)


def terms_of(handbook: Handbook | None, kind: str = KIND) -> Terms:
    """Return the terms of a meeting of this kind (ledger, rule 10; X2, X23).

    Only the workshop itself expects anything, and only where the handbook names the module and its ledger
    counts demerits; every other meeting is a meeting.
    """
    counts = standing.terms_of(handbook)
    if handbook is None:
        return Terms(ledger=counts)
    workshop = handbook.about.get("workshop", {})
    return Terms(
        expects=kind == KIND and MODULE in handbook.about.get("modules", ()) and counts.demerits_count,
        every=kinds_of(handbook).get(kind, "month"),
        allows_extra=bool(workshop.get("extra_sessions", True)),
        limit=max(1, workshop.get("unaddressed_demerits_units", counts.major)),
        cost=workshop.get("unaddressed_demerits_cost", "major"),
        ledger=counts,
    )


def kinds_of(handbook: Handbook | None) -> dict[str, str]:
    """Return the kinds of meetings that the handbook names, each with its period (X23).

    Where it names none, there is the workshop, every month unless `[workshop]` says otherwise.
    """
    about = handbook.about if handbook else {}
    named = {str(one["name"]): str(one["every"]) for one in about.get("meetings", ())}
    every = about.get("workshop", {}).get("every", "")
    if every or not named:
        named = {KIND: every or "month", **{name: period for name, period in named.items() if name != KIND}}
    return named
