"""sign-off-name: the letter is signed with the sending agent's own name (seed 000 phase 1, 1.i)."""

import re
from collections.abc import Iterable
from dataclasses import replace

from goodhands.conduct.rules.case import Case, Check, Finding, Fix, Known
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.folding import Word, fold_words, words_of
from goodhands.conduct.rules.manner import Manner
from goodhands.conduct.rules.nicknames import is_form_of
from goodhands.conduct.rules.people import TITLES
from goodhands.conduct.rules.zones import Span

_ID = "sign-off-name"
_ADDRESS = re.compile(r"\S+@\S+\.\S+|(?:https?://|www\.)\S+")
_PLACEHOLDER = re.compile(r"\{+[^{}\n]{1,40}\}+|\[[^\[\]\n]{1,40}\]|<[^<>\n]{1,40}>|_{4,}|\bX{3,}\b")
_ROLE = re.compile(
    r"team|support|care|service|sales|desk|success|department|office|manager|agent|specialist|advisor|adviser|"
    r"billing|orders|accounts|logistics|help|technical|happiness|experience|concierge|reservations",
    re.IGNORECASE,
)
_INITIALS_MARK = re.compile(r"(?:^|[\s^/*~–—-])([A-Za-z]{1,3})\.?\s*$")


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice a letter without the agent's own name at its end; on social media initials will do."""
    agent = [word for word in fold_words(case.agent_name) if word not in TITLES]
    if not agent or not draft.text.strip():
        return
    if case.channel == "social":
        if not _signs_socially(draft, agent):
            yield replace(_unsigned(draft, case), known=Known(case.agent_name, "your name"))
    elif case.channel in ("email", "form") and not _signs(draft, agent):
        yield replace(_unsigned(draft, case), known=Known(case.agent_name, "your name"))


def _signs(draft: Draft, agent: list[str]) -> bool:
    signature = draft.zones.signature
    if signature is None:
        return False
    written = _ADDRESS.sub(
        lambda match: " " * len(match.group()), draft.text[signature.start : signature.end]
    )
    words = list(words_of(written))
    return any(_is_own_name(words, i, agent, written) for i in range(len(words)))


def _is_own_name(words: list[Word], i: int, agent: list[str], written: str) -> bool:
    """Tell whether word `i` is the agent's; "Sally Wong" is a colleague of Sally Kim, not Sally Kim."""
    word = words[i].folded
    if word in agent[1:]:
        alone = i == 0 or len(agent) == 1 or not _is_other_first_name(words, i, agent, written)
        return alone and not _names_a_firm(words, i, agent, written)
    if not is_form_of(word, agent[0]):
        return False
    following = words[i + 1] if i + 1 < len(words) else None
    if len(agent) == 1 or following is None or written[words[i].end : following.start] != " ":
        return True
    line_end = written.find("\n", following.end)
    alone = not written[following.end : line_end if line_end >= 0 else len(written)].strip()
    is_surname = following.raw[:1].isupper() and not _ROLE.search(following.raw) and len(following.raw) > 1
    starts_line = not written[written.rfind("\n", 0, words[i].start) + 1 : words[i].start].strip()
    return not (alone and starts_line and is_surname and following.folded not in agent)


def _names_a_firm(words: list[Word], i: int, agent: list[str], written: str) -> bool:
    """Tell whether a surname only opens the name of a firm: "Clarke Piano Care" is not Fiona Clarke."""
    following = words[i + 1] if i + 1 < len(words) else None
    starts_line = not written[written.rfind("\n", 0, words[i].start) + 1 : words[i].start].strip()
    if following is None or not starts_line or written[words[i].end : following.start] not in (" ", " & "):
        return False
    return following.raw[:1].isupper() and following.folded not in agent


def _is_other_first_name(words: list[Word], i: int, agent: list[str], written: str) -> bool:
    first = words[i - 1]
    beside = written[first.end : words[i].start] == " "
    return (
        beside
        and first.raw[:1].isupper()
        and len(first.folded) > 1
        and first.folded not in TITLES
        and first.folded not in agent
        and not is_form_of(first.folded, agent[0])
        and not _ROLE.search(first.raw)
    )


def _signs_socially(draft: Draft, agent: list[str]) -> bool:
    salutation = draft.zones.salutation
    opened = salutation.end if salutation else 0
    names = [
        word
        for word in words_of(draft.text, opened)
        if is_form_of(word.folded, agent[0]) or word.folded in agent
    ]
    if any(len(word.folded) > 1 for word in names):
        return True
    initials = _INITIALS_MARK.search(draft.text.rstrip()[-12:])
    if initials is None:
        return False
    written = initials.group(1).lower()
    full = "".join(name[0] for name in agent)
    if len(agent) == 1:  # the surname is not known
        return written[0] == full
    return written in {full, agent[0][0], full[0] + full[-1]}


def _unsigned(draft: Draft, case: Case) -> Finding:
    first = next((w for w in case.agent_name.split() if w.lower().rstrip(".") not in TITLES), case.agent_name)
    end = len(draft.text.rstrip())
    if case.channel == "social":
        span = Span(max(0, draft.text.rfind("\n", 0, end) + 1), end)
        reason = "People like to know who is talking. Your name or initials at the end are enough."
        return draft.finding(_ID, span, reason, (Fix(f"Sign as {first}", end, end, f" – {first}"),))
    signature = draft.zones.signature
    if signature is None:
        span = Span(max(0, draft.text.rfind("\n", 0, end) + 1), end)
        reason = f"The letter ends without a name. Sign it, {first}, so that it comes from a person."
        return draft.finding(
            _ID, span, reason, (Fix(f"Sign as {first}", end, end, f"\n\n{draft.manner.goodbye}\n{first}"),)
        )
    return _signed_by_nobody(draft, signature, first)


def _signed_by_nobody(draft: Draft, signature: Span, first: str) -> Finding:
    written = draft.text[signature.start : signature.end]
    hole = _PLACEHOLDER.search(written)
    if hole:
        span = Span(signature.start + hole.start(), signature.start + hole.end())
        reason = "The field for your name was left open."
        return draft.finding(_ID, span, reason, (Fix(f"Write {first}", *span, first),))
    reason = f"A team can't sign a letter, a person can. Put your own name here, {first}."
    return draft.finding(_ID, signature, reason, (_sign(written, signature, first, draft.manner),))


def _sign(written: str, signature: Span, first: str, manner: Manner) -> Fix:
    """Put the name under the closing formula: above a team, in the place of another name."""
    label = f"Sign as {first}"
    head, _, below = written.partition("\n")
    if not manner.is_closing(head):
        return Fix(label, signature.start, signature.start, f"{first}\n")
    comma = head.find(",")
    if 0 <= comma < len(head.rstrip()) - 1:
        start = signature.start + comma + 1
        blanks = len(head) - comma - 1 - len(head[comma + 1 :].lstrip())
        return Fix(label, start, start + blanks, f"\n{first}\n")
    at = signature.start + len(head)
    name = below.split("\n", 1)[0]
    if name.strip() and not _ROLE.search(name) and len(name.split()) <= 2:
        return Fix(label, at + 1, at + 1 + len(name), first)
    return Fix(label, at, at, f"\n{first}")


CHECK = Check(_ID, find)
