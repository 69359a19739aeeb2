"""What the demo's people brought in themselves: claims, praise, and one thing that no letter shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from goodhands.accounts.models import Person
from goodhands.conversations.models import Message
from goodhands.demo.company import Company, Story
from goodhands.merit import actions

_NEXT_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Brought:
    """Who says what of whom, so many days ago, and the monitor's answer: confirmed or refused."""

    by: str
    about: str
    days_ago: int
    kind: str
    words: str
    link: str = ""
    is_confirmed: bool = False
    refusal: str = ""


BROUGHT = (
    Brought(
        *("mira", "tobias", 16, "helped-a-coworker"),
        "Took my returns over for a whole day when my train stood still, and left a note on each.",
        is_confirmed=True,
    ),
    Brought(
        *("hana", "hana", 20, "new-opportunity"),
        "Sold a second travel pass to the Okafor family.",
        refusal="She had asked for it in her first letter. Show me the next one that you find yourself.",
    ),
    Brought(
        *("dev", "dev", 2, "resource"),
        "Wrote down all error codes of the lab balances on one page. Nobody has to ask the maker any more.",
        "https://wiki.wrenfield-quay.example/balances/error-codes",
    ),
)
# Story, who passes on what its customer says, of whom, for what, and which of the words.
PRAISED_BY_CUSTOMER = (
    *("orders-cracked-ostia-pots", "tobias", "mira", "positive-language"),
    "And the tip about the shards saved me buying gravel. Thanks Mira!",
)
OTHER_AREAS = (
    actions.NewBehaviour("Late for the early shift", "Punctuality", "demerit", "minor"),
    actions.NewBehaviour("A way kept blocked in the warehouse", "Safety", "demerit", "mid"),
    actions.NewBehaviour("A deadline kept under strain", "Deadlines", "merit", "mid"),
)
_LATE = "Twenty-five minutes on Monday; two customers waited on the phone. We have talked about it."


def bring_in_all(told: Company, people: Mapping[str, Person], *, now: datetime) -> None:
    """Let people claim, praise and report; what is older the monitor has answered."""
    monitor = next(person for person in people.values() if person.role == "monitor")
    for one in BROUGHT:
        at = now - timedelta(days=one.days_ago)
        said = actions.Claim(one.kind, one.words, link=one.link)
        made = actions.claim(people[one.about], said, by=people[one.by], now=at)
        if one.is_confirmed:
            actions.confirm(made, by=monitor, now=at + _NEXT_DAY)
        elif one.refusal:
            actions.dismiss(made, one.refusal, by=monitor, now=at + _NEXT_DAY)
    _pass_on(told, people, now=now)
    late, *_ = [actions.add_behaviour(new, by=people["leilani"], now=now) for new in OTHER_AREAS]
    on = (now - timedelta(days=3)).date()
    seen = actions.Sighting(late.code, _LATE, on)
    actions.bring_in(people["dev"], seen, by=people["josephine"], now=now - _NEXT_DAY)


def _pass_on(told: Company, people: Mapping[str, Person], *, now: datetime) -> None:
    key, by, about, kind, words = PRAISED_BY_CUSTOMER
    story = next((story for story in told.stories if story.key == key), None)
    letter = _letter(story, words) if story else None
    if letter is not None:
        said = actions.Claim(kind, "So warm that she wrote once more to say it.", words, message=letter)
        actions.claim(people[about], said, by=people[by], now=now - _NEXT_DAY)


def _letter(story: Story, words: str) -> Message | None:
    letters = Message.objects.filter(direction=Message.Direction.INBOUND, conversation__subject=story.subject)
    return letters.filter(reply__contains=words).first()
