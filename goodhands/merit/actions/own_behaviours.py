"""What the organisation adds to its ledger beside the work with customers (QM-11)."""

import re
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.handbook.rules.book import TIERS
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.models import OwnBehaviour

_LONGEST = 50


@dataclass(frozen=True, slots=True)
class NewBehaviour:
    """A behaviour in an area of work: its title, "merit" or "demerit", and the tier to suggest."""

    title: str
    area: str
    sign: str
    tier: str


def add_behaviour(new: NewBehaviour, *, by: Person, now: datetime) -> OwnBehaviour:
    """Add a behaviour to the ledger.

    Raises NotAllowed but for management; DecisionRefused without title or area, for an unknown sign or tier,
    and where one of that title stands in the area.
    """
    _require_management(by)
    title, area = " ".join(new.title.split())[:120], " ".join(new.area.split())[:60]
    if not title or not area:
        raise DecisionRefused("Give it a title and an area of work, like Safety.")
    if new.sign not in ("merit", "demerit") or new.tier not in TIERS:
        raise DecisionRefused("Say whether it counts for or against somebody, and the tier to begin with.")
    with transaction.atomic():
        same = OwnBehaviour.objects.select_for_update().filter(title__iexact=title, area__iexact=area)
        if same.filter(sign=new.sign, retired_at=None).exists():
            raise DecisionRefused(f"“{title}” stands under {area} already.")
        return OwnBehaviour.objects.create(
            code=_code(title), title=title, area=area, sign=new.sign, tier=new.tier, added_by=by, added_at=now
        )


def retire_behaviour(behaviour: OwnBehaviour, *, by: Person, now: datetime) -> None:
    """Take a behaviour out of use; what was confirmed of it stands. Raises NotAllowed but for management."""
    _require_management(by)
    OwnBehaviour.objects.filter(pk=behaviour.pk, retired_at=None).update(retired_by=by, retired_at=now)


def _require_management(by: Person) -> None:
    if not by.may_administer:
        raise NotAllowed("Management says what else the ledger covers.")


def _code(title: str) -> str:
    """Return an id that no rule and no other behaviour has, made of the title."""
    stem = "own-" + re.sub(r"\W+", "-", title.casefold()).strip("-")[:_LONGEST].strip("-")
    taken = set(OwnBehaviour.objects.filter(code__startswith=stem).values_list("code", flat=True))
    return next(
        code for code in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if code not in taken
    )
