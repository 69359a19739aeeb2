"""What customers say, as learned: trouble, anger, news, praise, interest, goodbyes, asks, hard triggers."""

from goodhands.conduct.rules.learned.sense import Reader
from goodhands.conduct.rules.signals.anger import OUTRAGE, REPROACH
from goodhands.conduct.rules.signals.authority import LEGAL, MANAGER
from goodhands.conduct.rules.signals.breakdown import BREAKDOWN
from goodhands.conduct.rules.signals.buying import BROWSING, BUYING
from goodhands.conduct.rules.signals.disputed import CHARGED, DISPUTE, PROTEST
from goodhands.conduct.rules.signals.effort import EFFORT, TRIED
from goodhands.conduct.rules.signals.farewells import FAREWELL, GRATITUDE, OUTCOME
from goodhands.conduct.rules.signals.fault import FAULT
from goodhands.conduct.rules.signals.felt import FELT, GRIEF, LET_DOWN
from goodhands.conduct.rules.signals.news import NEWS
from goodhands.conduct.rules.signals.reports import IN_PASSING, POINTED_OUT, PRAISE
from goodhands.conduct.rules.signals.safety import PRIVACY, SECURITY, THREAT
from goodhands.conduct.rules.spotting import Passage

CUSTOMER = Reader(
    "customer",
    {
        "+outrage": OUTRAGE,
        "+reproach": REPROACH,
        "+legal": LEGAL,
        "+manager": MANAGER,
        "+breakdown": BREAKDOWN,
        "+browsing": BROWSING,
        "+buying": BUYING,
        "+charged": CHARGED,
        "+dispute": DISPUTE,
        "+protest": PROTEST,
        "+effort": EFFORT,
        "+tried": TRIED,
        "+farewell": FAREWELL,
        "+gratitude": GRATITUDE,
        "+outcome": OUTCOME,
        "+fault": FAULT,
        "+felt": FELT,
        "+grief": GRIEF,
        "+let_down": LET_DOWN,
        "+news": NEWS,
        "+in_passing": IN_PASSING,
        "+pointed_out": POINTED_OUT,
        "+praise": PRAISE,
        "+privacy": PRIVACY,
        "+security": SECURITY,
        "+threat": THREAT,
    },
)

_CONTENT = 2.5  # how much surer praise or a goodbye must be than trouble


def is_content(turn: Passage) -> bool:
    """Tell whether a customer asks for nothing and praises or takes leave: then hard words are no complaint."""
    kind = ("credit", "farewell") if turn.says(PRAISE) else ("farewell",)
    surest = max(CUSTOMER.odds(turn, each) for each in kind)
    return CUSTOMER.odds(turn, "ask") < 0 and surest - CUSTOMER.odds(turn, "problem", "trouble") > _CONTENT
