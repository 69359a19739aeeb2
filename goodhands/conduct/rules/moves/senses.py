"""What replies do, as learned: sympathy, thanks, joy, ownership, offers, next steps, open doors."""

from goodhands.conduct.rules.learned.sense import Reader
from goodhands.conduct.rules.moves.advancing import ADVANCE, SENT_AWAY
from goodhands.conduct.rules.moves.bringing_in import BROUGHT_IN, KEEPERS
from goodhands.conduct.rules.moves.leaving_open import OPEN_DOOR, SHUT
from goodhands.conduct.rules.moves.owning import DEED, LOOKING, OWNERSHIP
from goodhands.conduct.rules.moves.rejoicing import JOY
from goodhands.conduct.rules.moves.sympathy import SYMPATHY
from goodhands.conduct.rules.moves.thanking import THANKS

AGENT = Reader(
    "agent",
    {
        "+advance": ADVANCE,
        "+sent_away": SENT_AWAY,
        "+brought_in": BROUGHT_IN,
        "+keepers": KEEPERS,
        "+open_door": OPEN_DOOR,
        "+shut": SHUT,
        "+deed": DEED,
        "+looking": LOOKING,
        "+ownership": OWNERSHIP,
        "+joy": JOY,
        "+sympathy": SYMPATHY,
        "+thanks": THANKS,
    },
)
