"""How well an ask and a reply fit together, in numbers: what `answer_model.json` weighs.

Each number has a name and a meaning that a reader of the two letters could check by hand. Shares go
from 0 to 1; signs that hold or not are 0 or 1.
"""

import math
import re
from functools import lru_cache

from goodhands.conduct.rules.talk import Signs, Talk
from goodhands.conduct.rules.topics import is_weak
from goodhands.conduct.rules.wants import HARD, Want
from goodhands.conduct.rules.wording import answering, fitting, wanting, wishes
from goodhands.conduct.rules.wordlists import words

_WANTS = ("time", "sum", "reason", "way", "thing", "act", "leave")
_TRUTH: frozenset[Want] = frozenset(["truth", "duty"])
_FORMED: frozenset[Want] = frozenset(["time", "deadline"])
_SOME, _NEAR = 0.6, 0.2
_TOKEN = re.compile(r"[a-z]+\d*|\d+")
_LINKS = words("""
    a an the i we you it is are do does did can could may will would should must my our your to of in on at
    for and if be have has with not type
""")


def signs_of(ask: int, talk: Talk) -> Signs:
    """Return the signs by which one may tell whether the reply answers an ask, given by its number.

    `talk.said` is not empty.
    """
    free = talk.free_for(ask)
    return {
        **_words(ask, talk),
        **_match(ask, talk),
        **_room(ask, talk, free),
        **_form(ask, talk),
        **_asking(ask, talk),
        **_size(ask, talk),
        **_manner(talk),
    }


def _words(ask: int, talk: Talk) -> Signs:
    """What of the ask the reply speaks of: at best in one piece, in one sentence, in all of it."""
    asked, own, mine = talk.asks[ask], talk.own[ask], talk.mine[ask]
    shares, fits = talk.shares[ask], talk.fits[ask]
    fitting_places = {piece.number for piece, fit in zip(talk.pieces, fits, strict=True) if fit >= _SOME}
    heard = {
        number: talk.share(asked.topics, sentence.topics)
        for number, sentence in enumerate(talk.said)
        if sentence.says_something and not sentence.is_question
    }
    there = frozenset[str]().union(*(talk.said[number].topics for number in fitting_places))
    return {
        "in_piece": max(shares, default=0.0),
        "in_fitting_piece": max(
            (s for s, fit in zip(shares, fits, strict=True) if fit >= _SOME), default=0.0
        ),
        "in_sentence": max(heard.values(), default=0.0),
        "in_fitting_sentence": max((heard.get(number, 0.0) for number in fitting_places), default=0.0),
        "in_all": talk.share(asked.topics, talk.spoken_of),
        "own_in_piece": max((talk.share(own, piece.topics) for piece in talk.pieces), default=0.0),
        "own_in_all": talk.share(own, talk.spoken_of),
        "rarest": max(map(talk.weight, mine), default=0.0),
        "rarest_where_it_fits": max(map(talk.weight, mine & there), default=0.0),
        "telling_in_common": min(3, sum(not is_weak(topic) for topic in mine)) / 3,
        "unheard": float(not mine),
        "in_pointer": max(
            (talk.share(asked.topics, sentence.topics) for sentence in talk.said if sentence.is_pointer),
            default=0.0,
        ),
    }


def _match(ask: int, talk: Talk) -> Signs:
    """The piece taken for the answer: how much of the ask and of others it speaks of, how well it fits."""
    piece = talk.matched.get(ask)
    if piece is None:
        return dict.fromkeys(("match", "match_words", "match_form", "match_rival"), 0.0)
    return {
        "match": talk.scores[ask][piece],
        "match_words": talk.shares[ask][piece],
        "match_form": talk.fits[ask][piece],
        "match_rival": talk.rivals[ask][piece],
    }


def _room(ask: int, talk: Talk, free: list[int]) -> Signs:
    """What is left for this ask, the answers to the others taken off."""
    shares, fits, pieces = talk.shares[ask], talk.fits[ask], [talk.pieces[j] for j in free]
    topics = talk.asks[ask].topics | talk.asks[ask].around
    states = [piece for piece in pieces if not piece.is_question and not piece.sentence.instructs]
    return {
        "free": min(5, len(free)) / 5,
        "free_states": min(4, len(states)) / 4,
        "free_fits": min(3, sum(fits[j] >= _SOME for j in free)) / 3,
        "free_form": max((fits[j] for j in free), default=0.0),
        "free_score": max((shares[j] + fits[j] / 2 for j in free), default=0.0),
        "free_of_ask": max((talk.share(piece.topics, topics) for piece in pieces), default=0.0),
        "free_particular": min(3, sum(piece.is_particular for piece in pieces)) / 3,
        "free_concrete": min(3, sum(_is_concrete(piece.text) for piece in pieces)) / 3,
        "free_deed": float(any(piece.is_deed or piece.is_to_come for piece in pieces)),
        "free_handed_on": float(any(fitting.HANDED_ON.search(piece.text) for piece in pieces)),
    }


@lru_cache(maxsize=1024)
def _is_concrete(text: str) -> bool:
    """Tell whether a piece speaks as people do of one matter: with a day, a number, a plain yes or "I'll"."""
    return answering.IN_PARTICULAR.search(text) is not None


def _form(ask: int, talk: Talk) -> Signs:
    """Whether what is wanted has been given, where it can be known by its form."""
    wants = talk.wants[ask]
    hard = wants & HARD
    needed = {want: sum(want in other for other in talk.wants) for want in hard}
    given = max((min(1.0, talk.holding(want) / needed[want]) for want in hard), default=0.0)
    waits = bool(wants & _FORMED)
    return {
        **{f"wants_{want}": float(want in wants) for want in _WANTS},
        "wants_truth": float(not wants.isdisjoint(_TRUTH)),
        "form_anywhere": max(talk.fits[ask], default=0.0),
        "form_given": given,
        "form_missing": float(bool(hard - {"deadline"}) and not given),
        "time_missing": float(waits and not talk.holding("time")),
        "vague_near": float(waits and _is_vague(ask, talk)),
        "choices_named": _choices_named(ask, talk),
    }


def _is_vague(ask: int, talk: Talk) -> bool:
    """Tell whether where the reply speaks of the ask it says no more of the time than "soon"."""
    alone = len(talk.asks) == 1
    return any(
        (alone or share > _NEAR) and not piece.names_time and fitting.VAGUE.search(piece.sentence.lower)
        for share, piece in zip(talk.shares[ask], talk.pieces, strict=True)
    )


def _choices_named(ask: int, talk: Talk) -> float:
    """Return how many of the two things between which an ask leaves the choice the reply names, halved."""
    sides = wanting.CHOICE.split(talk.lower[ask], maxsplit=1)
    if len(sides) == 1:
        return 0.0
    one, two = (set(_TOKEN.findall(side)) - _LINKS for side in sides)
    said = {word for sentence in talk.telling for word in _TOKEN.findall(sentence.lower)}
    return (bool((one - two) & said) + bool((two - one) & said)) / 2


def _asking(ask: int, talk: Talk) -> Signs:
    """How it is asked: a wish told as a fact, before a real question, often only tells what that is about."""
    stated = [wishes.STATED.match(lower) is not None for lower in talk.lower]
    return {
        "stated": float(stated[ask]),
        "stated_before": float(stated[ask] and not all(stated[ask + 1 :])),
        "evaded": _evaded(ask, talk),
        "for_help": float(talk.asks[ask].kind == "help"),
        "nothing_wanted": float(not any(talk.holding(want) for want in talk.wants[ask])),
        "sum_missing": float("sum" in talk.wants[ask] and not talk.holding("sum")),
    }


def _evaded(ask: int, talk: Talk) -> float:
    """Return how many of the pieces that speak of an ask only sound like an answer."""
    alone = len(talk.asks) == 1
    near = [
        answering.EVADES.search(piece.text) is not None
        for share, piece in zip(talk.shares[ask], talk.pieces, strict=True)
        if alone or share > _NEAR
    ]
    return sum(near) / len(near) if near else 0.0


def _size(ask: int, talk: Talk) -> Signs:
    """How much is said for so many asks, and where this one stands."""
    number = len(talk.asks)
    told = [piece for piece in talk.pieces if not piece.sentence.is_file]
    pieces = len(told)
    return {
        "pieces": min(10, pieces) / 10,
        "pieces_each": min(4.0, pieces / number) / 4,
        "words": math.log1p(sum(len(piece.text.split()) for piece in told)),
        "asks": min(4, number) / 4,
        "alone": float(number == 1),
        "first": float(ask == 0),
        "last": float(number > 1 and ask == number - 1),
        "topics": min(6, len(talk.asks[ask].topics)) / 6,
        "length": min(25, len(talk.lower[ask].split())) / 25,
    }


@lru_cache(maxsize=1)
def _manner(talk: Talk) -> Signs:
    """What sort of reply it is, the same for each ask."""
    told = talk.telling
    return {
        "in_general": sum(sentence.is_general for sentence in talk.said) / len(talk.said),
        "tells": float(bool(told)),
        "points_elsewhere": float(any(sentence.is_pointer for sentence in talk.said)),
        "promises": float(any(sentence.promises for sentence in told)),
        "handed_on": float(any(fitting.HANDED_ON.search(sentence.lower) for sentence in told)),
        "of_else": sum(sentence.topics.isdisjoint(talk.turn) for sentence in told) / max(1, len(told)),
        "serves_all": float(any(answering.ALL_OF_THEM.search(sentence.lower) for sentence in told)),
    }
