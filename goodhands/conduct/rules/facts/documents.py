"""Photos, videos, logs, receipts: what a customer may have sent already.

Whether a file came with a message is read off its words ("photo attached", "here is the HAR file"): the words
also say what it shows.
"""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.facts.fact import Fact
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.sentences import sentences

_NOUNS = {
    "screenshot": r"screen ?shots?|screen[ -]?(?:capture|grab)s?|print ?screens?",
    "video": r"(?:short |screen )?(?:videos?|video clips?|screen recordings?|recordings?|clips?|footage)",
    "photo": r"photos?|photographs?|pictures?|pics?|images?|snapshots?|fotos?",
    "log": r"(?:console |debug |error |crash |server )?(?:logs?|log ?files?)|har(?: file)?|console output|"
    r"stack ?trace|trace|dump|diagnostics?|crash report",
    "receipt": r"receipts?|proof of (?:purchase|payment)|sales slip|bank statement|payment confirmation",
    "report": r"(?:police |incident |damage |test |lab )?reports?",
    "certificate": r"(?:tax[ -]?exempt(?:ion)? |resale |birth |death |marriage )?certificates?|attest",
    "copy of the invoice": r"cop(?:y|ies) of (?:the|your|that|this) (?:invoice|bill|contract|order)",
    "identity document": r"(?:copy|scan|photo) of (?:your|the) (?:id|passport|driving licen[cs]e|id card)",
    "form": r"(?:signed |completed |filled[ -](?:in|out) |return |claim |application )forms?",
    "data": r"(?:raw |plate )?data|data ?set|export file|csv(?: file)?|sample file",
    "spreadsheet": r"spreadsheet|excel (?:file|sheet)",
    "plate layout": r"plate layout|plate map",
    "standard curve": r"standard curve",
    "blot": r"(?:gel|blot) (?:image|picture|scan)|blots?",
    "list": r"(?:guest|packing|parts|item|participant) list|list of (?:guests|items|participants|users|"
    r"names)",
    "drawing": r"floor ?plan|drawing|sketch|blueprint|measurements sheet",
    "contract": r"signed (?:contract|agreement|offer|quote)",
}
_KINDS = {kind: re.compile(rf"\b(?:{noun})(?![\w'-])", re.IGNORECASE) for kind, noun in _NOUNS.items()}
DOCUMENTS = tuple(_KINDS)
IS_DOCUMENT = re.compile("|".join(rf"\b(?:{noun})(?![\w'-])" for noun in _NOUNS.values()), re.IGNORECASE)
_SENT = re.compile(
    r"\battach|\benclos|\b(?:here(?:'s|’s| is| are| comes?)|see|find)\b|\bsent\b|\bsending (?:you )?(?:the|"
    r"a|my|our|it|them|photos|pictures)|"
    r"\b(?:uploaded|included|added|recorded|took|made|taken|forwarded|emailed|pasted|shared|posted|filmed|"
    r"linked)\b|\bbelow\b|\bin the (?:attachment|mail)|"
    r"\bi (?:put|have) (?:it|them) in|\bdm(?:'|’)?ed\b|\bas (?:you|u) asked|:\s*$|\bshows?\b|\bclearly "
    r"(?:shows|see)",
    re.IGNORECASE,
)
_NOT_SENT = re.compile(
    r"\b(?:can|could|should|shall|may|might|will|would|do you (?:want|need)|if you|let me know|want me to|"
    r"need me to|how (?:do|can)|"
    r"haven't|have not|haven’t|couldn't|couldn’t|can't|can’t|cannot|didn't|didn’t|unable|forgot|without|no "
    r"(?:photo|picture|screenshot|receipt|video)|"
    r"tomorrow|later|don't have|don’t have|lost|website|online|your (?:photo|picture|image|video|report|"
    r"log))\b",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"[ ,]*(?:of|that shows?|showing|with|from|where|in which|which shows?|for|on)\b([^,;.?!:]*)"
)
_GENERAL = stems_of("""
    error issue problem bug damage defect fault page screen message thing product item it case happens
    happening same mentioned matter situation incident occur effect behaviour behavior see look better
    further short clear today tomorrow friday monday tuesday wednesday thursday email mail reply send help
    team check
""")
_MORE = re.compile(
    r"\b(?:pages?|back of|front of|another|more|second|additional|further|new|clearer|sharper|better|closer|close-up|different|"
    r"other|fresh|larger|bigger|"
    r"higher|full-size|full|original|remaining|missing|rest|both|again|two|three|each|whole|current|later|"
    r"next|signed|completed)\b"
)


def documents_asked(region: str, start: int) -> Iterator[tuple[str, int, int, frozenset[str]]]:
    """Give the files that `region` (lower case) asks for: kind, place in the reply, what they are to show.

    `start` is where the region starts. Another, a clearer or a new one is no file that is known.
    """
    taken = -1
    for kind, noun in _KINDS.items():
        for match in noun.finditer(region):
            before = re.split(r"[,:;]| and | or ", region[: match.start()])[-1]
            if match.start() < taken or _MORE.search(before):
                continue
            taken = match.end()
            shown = _SHOWN.match(region, match.end())
            about = (
                stems_of(re.split(r"\b(?:and|by|so|to|or|in|before|until)\b", shown[1], maxsplit=1)[0])
                if shown
                else frozenset()
            )
            yield kind, start + match.start(), start + match.end(), about


def documents_in(text: str, turn: int, before: str = "") -> Iterator[Fact]:
    """Give the files that a customer's message says it brings; what the message `before` it, ours, asked for need
    only be spoken of.
    """
    if not IS_DOCUMENT.search(text):
        return
    for said in sentences(text):
        is_named = IS_DOCUMENT.search(before) is not None and not said.text.endswith("?")
        if not (is_named or _SENT.search(said.text)) or _NOT_SENT.search(said.text):
            continue
        for kind, noun in _KINDS.items():
            match = noun.search(said.text)
            if match and (_SENT.search(said.text) or noun.search(before)):
                place = (said.start + match.start(), said.start + match.end())
                yield Fact(kind, match.group(), said.text, "customer", turn, place)


def shows_it(about: frozenset[str], message: str) -> bool:
    """Tell whether a file that came with `message` can be the one that is to show `about`."""
    wanted = about - _GENERAL
    return not wanted or not wanted.isdisjoint(stems_of(message.lower()))
