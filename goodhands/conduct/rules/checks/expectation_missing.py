"""expectation-missing: the customer knows what to do, what comes next, or that nothing is needed (seed "
"000, 1.d)."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from goodhands.conduct.rules.answers import open_asks
from goodhands.conduct.rules.asks import asks_of
from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.deciding import is_missing
from goodhands.conduct.rules.commitments import commitments
from goodhands.conduct.rules.dates import near_times
from goodhands.conduct.rules.draft import MASK, Draft
from goodhands.conduct.rules.due import due_time
from goodhands.conduct.rules.moves.reading import body_of
from goodhands.conduct.rules.moves.senses import AGENT
from goodhands.conduct.rules.sentences import Sentence, body_sentences, sentences
from goodhands.conduct.rules.signals.closing import is_closing
from goodhands.conduct.rules.signals.reading import turn_answered
from goodhands.conduct.rules.signals.senses import CUSTOMER
from goodhands.conduct.rules.spotting import Passage
from goodhands.conduct.rules.turn import turn_text, written_text
from goodhands.conduct.rules.wording import nextsteps
from goodhands.conduct.rules.wording.answering import MANNERS, POINTER
from goodhands.conduct.rules.zones import Span

_ID = "expectation-missing"
_DAYS = ("day", "weekday", "date", "clock")
_NEXT = ("do", "expect", "nothing", "commit")
_PROBLEM = ("problem", "trouble")
_LISTED = -0.3  # odds of a next step below which a reply without the wordings of one lacks it
_SHOWN, _SOLVED, _MEANT = -1.2, -1.0, 0.3  # the same for a reply whose wordings do not tell
_MENDED = 2.2  # odds from which the matter is solved, and no next step is needed
_WANTED, _OFFERED = 1.5, 1.0  # odds that the customer wants to buy; that the reply moves it on
_LEEWAY = 1.5  # how much more sure the sense must be where the wordings of a next step stand
_OPENING = 15  # letters of good manners, behind which a sentence may still tell what to do
_REASON = (
    "And now? Say what the customer should do, what you will do and by when, or that nothing more is needed."
)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice a reply that leaves the customer without a next step in a matter that needs one."""
    cut = body_sentences(draft)
    if not cut or is_closing(case):
        return
    trigger = suspect(draft, case)
    if not trigger and (not _is_pressing(case) or AGENT.odds(body_of(draft), "solved") >= _MENDED):
        return
    if not is_missing(_ID, draft, case, suspicion=suspicion(draft, trigger)):
        return
    last = cut[-1]
    time = near_times(case.now)[-1]
    fixes = (
        Fix("Say what you will do", last.end, last.end, f" I will … {time}."),
        Fix("Say what the customer should do", last.end, last.end, " Please … ."),
        Fix("Say that nothing is needed", last.end, last.end, " You don't need to do anything more."),
    )
    found = draft.finding(_ID, Span(last.start, last.end), _REASON, fixes)
    yield replace(found, trigger=trigger or _surest(turn_answered(case), *_PROBLEM, "ask"))


def _is_pressing(case: Case) -> bool:
    """Tell whether the customer has a problem or wants to buy: a plain question may end with its answer."""
    turn = turn_answered(case)
    return CUSTOMER.odds(turn, *_PROBLEM) >= _MEANT or CUSTOMER.odds(turn, "buying") >= _WANTED


def suspicion(draft: Draft, trigger: str) -> float:
    """Return 1 if a next step is suspected to be missing (`trigger`), -1 if wordings tell one, else 0."""
    if trigger:
        return 1.0
    return -1.0 if _tells_what_comes(draft) else 0.0


def suspect(draft: Draft, case: Case) -> str:
    """Return the customer's words that call for a next step where wordings and odds say that none is told."""
    cut = body_sentences(draft)
    if not cut:
        return ""
    shown = AGENT.odds(body_of(draft), *_NEXT)
    tells = _tells_what_comes(draft)
    trigger = "" if tells else _trigger(draft, case, cut)
    if trigger and (shown >= _LISTED or AGENT.odds(body_of(draft), "solved") >= _MENDED):
        return ""
    return (
        trigger
        or _problem_left(draft, case, shown + _LEEWAY * tells)
        or ("" if tells or shown >= _LISTED else _wish_left(draft, case))
    )


def _problem_left(draft: Draft, case: Case, shown: float) -> str:
    """Return the customer's sentence on a problem for which the reply surely holds no next step."""
    body, turn = body_of(draft), turn_answered(case)
    if shown >= _SHOWN or body.asks or AGENT.odds(body, "solved") >= _SOLVED:
        return ""
    if CUSTOMER.odds(turn, *_PROBLEM) < _MEANT:
        return ""
    return _surest(turn, *_PROBLEM)


def _wish_left(draft: Draft, case: Case) -> str:
    """Return the customer's sentence on what they would buy, if the reply lets it stand there."""
    body, turn = body_of(draft), turn_answered(case)
    if (
        body.asks
        or AGENT.odds(body, "advance", "brought") >= _OFFERED
        or CUSTOMER.odds(turn, "buying") < _WANTED
    ):
        return ""
    return _surest(turn, "buying")


def _surest(turn: Passage, *labels: str) -> str:
    spot = CUSTOMER.surest(turn, *labels)
    return turn.text[spot.start : spot.end] if spot else ""


@lru_cache(maxsize=16)
def _tells_what_comes(draft: Draft) -> bool:
    cut = body_sentences(draft)
    return bool(commitments(draft)) or any(_tells(_lower(draft, sentence)) for sentence in reversed(cut))


def _lower(draft: Draft, sentence: Sentence) -> str:
    own = draft.own_words[sentence.start : sentence.end].replace("\n", " ")
    has_link = "/" in sentence.text or "www." in sentence.text
    return own if has_link else own.replace(MASK, " ")


@lru_cache(maxsize=512)
def _tells(lower: str) -> bool:
    """Tell whether a sentence in lower case says what is to be done or what will come."""
    if nextsteps.NOTHING_LEFT.search(lower):
        return True
    if nextsteps.BARE_OFFER.search(lower):
        return False
    if MANNERS.match(lower):
        return nextsteps.TO_DO.search(lower, min(len(lower), _OPENING)) is not None
    if lower.endswith("?"):
        return True
    wording = (nextsteps.TO_DO, nextsteps.TO_COME, POINTER)
    time = due_time(Sentence(0, len(lower), lower), lower)
    return any(signs.search(lower) for signs in wording) or (time is not None and time.kind in _DAYS)


def _trigger(draft: Draft, case: Case, cut: tuple[Sentence, ...]) -> str:
    """Return the customer's words that call for a next step: trouble not yet mended, or no ask answered."""
    left = [ask for ask in open_asks(draft, case) if ask.kind != "help"]
    is_settled = any(nextsteps.SETTLED.search(_lower(draft, sentence)) for sentence in cut)
    trouble = _trouble(case)
    if trouble:
        return left[0].text if left else "" if is_settled else trouble
    asks = [ask for ask in asks_of(case) if ask.kind != "help"]
    return asks[0].text if asks and len(left) == len(asks) and not is_settled else ""


def _trouble(case: Case) -> str:
    """Return the customer's sentence that tells of trouble, or nothing."""
    written = written_text(turn_text(case))
    found = nextsteps.TROUBLE.search(written.lower())
    if found is None:
        return ""
    return next((each.text for each in sentences(written) if each.start <= found.start() < each.end), written)


CHECK = Check(_ID, find)
