"""What is monitored, and how much of it: the handbook's word, unless another was set here (QM-02, X22)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from goodhands.handbook.rules.book import Handbook

ALL = 100
SAMPLED = 10
# Phone calls are no messages; they are not read here.
CHANNELS = ("email", "form", "chat", "social")
_KINDS = {"every-message": ALL, "sample": SAMPLED, "self-assessment": 0, "process-review": 0}


def percent_by_handbook(handbook: Handbook | None, inbox: str, channel: str, known: Sequence[str]) -> int:
    """Return how many in a hundred replies of an inbox (by slug) and channel the handbook wants read.

    Without a word about monitoring: all. `known` are the slugs that exist; a list of inboxes that names none
    of them was written for another house and narrows nothing.
    """
    about = handbook.about.get("monitoring") if handbook else None
    if about is None:
        return ALL
    named = [slug for slug in about.get("inboxes", ()) if slug in known]
    if (named and inbox not in named) or channel not in about.get("channels", CHANNELS):
        return 0
    kind = about.get("kind", "every-message")
    return round(about["share"] * 100) if "share" in about and _KINDS[kind] else _KINDS[kind]


@dataclass(frozen=True, slots=True)
class Scope:
    """The rate of each inbox (by id) and channel in percent, and which of them were set here."""

    rates: Mapping[tuple[int, str], int] = field(default_factory=dict)
    set_here: frozenset[tuple[int, str]] = frozenset()

    def percent(self, inbox_id: int, channel: str) -> int:
        """Return the rate; a channel that nobody thought of is read like email."""
        return self.rates.get((inbox_id, channel), self.rates.get((inbox_id, "email"), ALL))

    def reads(self, channel: str) -> bool:
        """Tell whether anything of a channel is read, in whatever inbox; so too while there is none."""
        return not self.rates or any(percent for (_, name), percent in self.rates.items() if name == channel)

    @property
    def inboxes(self) -> frozenset[int]:
        """Return the inboxes of which anything is monitored."""
        return frozenset(inbox for (inbox, _), percent in self.rates.items() if percent)
