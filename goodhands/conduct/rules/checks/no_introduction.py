"""no-introduction: who answers for the first time says who they are (seed 002 greeting, seed 003 step 1)."""

import re
from collections.abc import Iterable
from dataclasses import replace

from goodhands.conduct.rules.case import Case, Check, Finding, Fix, Known, Turn
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.folding import fold_words, words_of
from goodhands.conduct.rules.nicknames import forms_of
from goodhands.conduct.rules.people import TITLES, customer_of, signed_names
from goodhands.conduct.rules.turn import turn_text
from goodhands.conduct.rules.zones import Span

_ID = "no-introduction"
_LETTERS = ("email", "form")
_LEADS = re.compile(
    r"(?:\b(?:i['’]?m|i am|am|this is|it['’]?s|it is|my name is|my name['’]s|name['’]s|name is|call me|"
    r"with|to|reached|meet|and i['’]m|"
    r"here is|here['’]s|from now on|yours truly,?|colleague)|[-–—^(])\s*(?:mr|mrs|ms|dr)?\.?\s*$",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"(?: \w[\w'’-]*)?,? ?(?:\(?(?:from|at|of|in|with|for|,) ?[^.!?\n]{1,50}?)?,? ?(?:here|speaking|again|"
    r"with you|at your service|taking over|on the line|"
    r"is (?:my name|here|the name)|from\b|at\b|jumping in|stepping in|joining)\b",
    re.IGNORECASE,
)
_HAND_OVER = re.compile(
    r"\b(?!(?:put|bring|get)(?:ting)? (?:it|this) (?:\w+ )?(?:with|by|on)\b)"
    r"(?:connect(?:ing)?|hand(?:ing)?|pass(?:ing)?|transfer(?:ring)?|put(?:ting)?|bring(?:ing)?|"
    r"get(?:ting)?|loop(?:ing)?|forward(?:ing)?|switch(?:ing)?|giv(?:e|ing)) "
    r"(?:you |this |it |the chat |your \w+ )(?:\w+ )?(?:over |through |on |in )?(?:to|with|by)\b|\b(?:my|"
    r"a) colleague\b[^.!?\n]{0,60}\b(?:take|takes|will|is going|can|help|join)|"
    r"\b(?:is|will be) taking over\b|\b(?:i['’]ll|let me|i will|i['’]m going to|let['’]s) (?:get|bring|"
    r"fetch|ask|invite|add|find) (?:\w+ )?(?:someone|somebody|a (?:colleague|specialist|person|human|"
    r"teammate)|[A-Z]\w+ (?:in|from|to))",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"\b(?:i['’]m|i am|this is) (?:the |an? |your )?(?:\w+ ){0,3}(?:bot|assistant|chatbot)\b|\bautomated "
    r"(?:message|reply)|\ball (?:our )?agents are busy|"
    r"\byou are (?:number|in the queue)|\b(?:someone|an? (?:agent|colleague|member|human|person)) (?:\w+ "
    r"){0,3}will be (?:with|right)",
    re.IGNORECASE,
)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice an agent's first reply in a conversation that does not say who is writing."""
    agent = [word for word in fold_words(case.agent_name) if word not in TITLES and len(word) > 1]
    if not agent or not draft.text.strip() or _has_spoken(case, agent):
        return
    names = frozenset(agent) | forms_of(agent[0])
    if not _is_named(draft, case, names):
        yield _finding(draft, case)


def find_new(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice the same in chats; of letters, which are signed, only those that take over from a colleague."""
    if case.channel not in _LETTERS or any(turn.sender == "agent" for turn in case.turns):
        yield from find(draft, case)


def _has_spoken(case: Case, agent: list[str]) -> bool:
    """Tell whether the agent wrote in this conversation before. A message without a name is taken for theirs,
    unless it hands the customer over or a machine wrote it.
    """
    names = frozenset(agent) | forms_of(agent[0])
    speaker: bool | None = None
    for turn in case.turns:
        if turn.sender != "agent":
            continue
        speaker = _is_by(turn, names, before=speaker)
        if speaker and not _HAND_OVER.search(turn.text):
            return True
    return False


def _is_by(turn: Turn, names: frozenset[str], *, before: bool | None) -> bool:
    """Tell whether the agent called `names` wrote `turn`. `before`: whether they wrote the one before it."""
    if turn.name:
        return not names.isdisjoint(fold_words(turn.name))
    if _MACHINE.search(turn.text):
        return False
    signed = [word for name in signed_names(turn.text) for word in fold_words(name)]
    if signed:
        return not names.isdisjoint(signed)
    if _HAND_OVER.search(turn.text):
        return False
    return True if before is None else before


def _is_named(draft: Draft, case: Case, names: frozenset[str]) -> bool:
    """Tell whether the body names the agent; a name shared with the customer needs "I'm …"."""
    text = draft.text
    signature = draft.zones.signature
    salutation = draft.zones.salutation
    for word in words_of(text):
        if word.folded not in names or _is_quoted(draft, word.start):
            continue
        if _LEADS.search(text[max(0, word.start - 30) : word.start]) and not _is_sign_off(
            text, word.start, signature
        ):
            return True
        if _FOLLOWS.match(text, word.end):
            return True
        outside = not (signature and word.start >= signature.start) and not (
            salutation and word.start < salutation.end
        )
        if outside and word.raw[:1].isupper() and word.folded not in customer_of(case).names:
            return True
    return False


def _is_sign_off(text: str, start: int, signature: Span | None) -> bool:
    """Tell "– Dana" at the end from "I'm Dana"."""
    return (
        signature is not None
        and start >= signature.start
        and text[max(0, start - 4) : start].rstrip()[-1:] in "-–—^(~*/"
    )


def _is_quoted(draft: Draft, start: int) -> bool:
    return any(span.start <= start < span.end for span in draft.zones.quoted)


def _finding(draft: Draft, case: Case) -> Finding:
    first = next(
        (word for word in case.agent_name.split() if word.lower().rstrip(".") not in TITLES), case.agent_name
    )
    text, salutation = draft.text, draft.zones.salutation
    start = len(text) - len(text.lstrip())
    line = text.find("\n", start)
    span = Span(start, line if line > start else len(text.rstrip()))
    turns = any(turn.sender == "agent" for turn in case.turns)
    reason = (
        f"{case.customer_name or 'The customer'} talked to somebody else so far. Say who took over: “I'm "
        f"{first}”."
        if turns
        else f"Nobody knows yet who is writing. “I'm {first}” makes it a talk between two people."
    )
    at = salutation.end if salutation else start
    greeting = f"I'm {first}. " if salutation or start == len(text) else f"Hi, I'm {first}. "
    while at < len(text) and text[at] in " \n":
        at += 1
    finding = draft.finding(_ID, span, reason, (Fix(f"Add “I'm {first}”", at, at, greeting),))
    heard = next((turn.text for turn in case.turns if turn.sender == "agent"), turn_text(case))
    return replace(finding, known=Known(case.agent_name, "your name"), trigger=heard)


CHECK = Check(_ID, find, is_called_for=True)
NEW_COLLEAGUE = Check("new-colleague", find_new, is_called_for=True)
