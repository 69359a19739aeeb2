"""Who sees what is known of one person, by the word of the handbook: `[visibility]` (X1).

The data is kept the same way under every policy; only views differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from goodhands.handbook.rules.book import Handbook

POLICIES = ("individual-public", "individual-private", "team-only")
# Themselves; who leads them (a lead their team, management all); the monitor; colleagues of an inbox; all.
WATCHERS = ("self", "manager", "monitor", "team", "everybody")
PRIVATE = "individual-private"
TEAM_ONLY = "team-only"

_SELF = frozenset({"self"})
_DUTY = frozenset({"self", "manager", "monitor"})  # ledger, rule 11: others see nothing of a record
_MOST_OF_RECORD = {"individual-public": _DUTY, PRIVATE: _DUTY, TEAM_ONLY: _SELF}
_MOST_OF_FIGURES = {"individual-public": frozenset(WATCHERS), PRIVATE: _DUTY, TEAM_ONLY: _SELF}
_FIGURES_UNSAID = {"individual-public": ("everybody",), PRIVATE: ("self", "manager"), TEAM_ONLY: ("self",)}
_TEAM_UNSAID = ("manager", "monitor")


@dataclass(frozen=True, slots=True)
class Visibility:
    """Who sees a person's `record` (what the monitor decided), a person's `figures` (how much was read and
    praised), and the sums of a `team`; each a set of WATCHERS. A person always sees their own.
    """

    policy: str
    record: frozenset[str]
    figures: frozenset[str]
    team: frozenset[str]

    @property
    def is_team_only(self) -> bool:
        """Tell whether nobody but the person sees anything of one person."""
        return self.policy == TEAM_ONLY


def visibility_of(handbook: Handbook | None) -> Visibility:
    """Return who sees what under a handbook; without one, or without a word of it: individual-private.

    The lists `ledger`, `individual_metrics` and `team_metrics` say it more exactly than the policy. Where
    they say more than the policy allows, the policy holds; no record is for colleagues (ledger, rule 11).
    """
    about: Mapping[str, Any] = handbook.about.get("visibility", {}) if handbook else {}
    said = about.get("policy")
    policy = said if said in POLICIES else PRIVATE
    record = frozenset(about.get("ledger", _DUTY))
    figures = frozenset(about.get("individual_metrics", _FIGURES_UNSAID[policy]))
    return Visibility(
        policy=policy,
        record=(record & _MOST_OF_RECORD[policy]) | _SELF,
        figures=(figures & _MOST_OF_FIGURES[policy]) | _SELF,
        team=frozenset(about.get("team_metrics", _TEAM_UNSAID)),
    )
