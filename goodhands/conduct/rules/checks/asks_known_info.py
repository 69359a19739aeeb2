"""asks-known-info: don't ask for what we have been told (seed 000 phase 1, 1.g; a major demerit)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from goodhands.conduct.rules.case import Case, Check, Finding, Fix, Known
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.facts.asking import asked
from goodhands.conduct.rules.facts.documents import DOCUMENTS
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.in_other_words import NAMED_ANYWAY
from goodhands.conduct.rules.facts.known import answers
from goodhands.conduct.rules.facts.names import title_of
from goodhands.conduct.rules.facts.steps import STEP_KINDS
from goodhands.conduct.rules.sentences import body_sentences
from goodhands.conduct.rules.wordlists import words
from goodhands.conduct.rules.zones import Span

_ID = "asks-known-info"
_PAPER = "paper"
_UNSAYABLE = frozenset([*STEP_KINDS, *DOCUMENTS])
_EMPTY = words("the of and in on at a to end for by from i is we are my our")
_PLAIN = re.compile(r"[^\w]+")
_IS_MANY = re.compile(r"[^s]s$")
_QUOTE_MAX = 90


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice a question whose answer stands in the record or in an earlier message, and show the answer.

    What is asked for by a kind of its own is told before what stands open: its answer is the more exact.
    """
    found: list[tuple[Question, Fact]] = []
    for question in sorted(asked(draft), key=lambda each: bool(each.want)):
        if any(question.start < seen.end and seen.start < question.end for seen, _ in found):
            continue
        facts = answers(case, question)
        if facts and not _is_choice(facts, question) and not _is_stated(draft, facts, question):
            found.append((question, facts[0]))
    for question, fact in sorted(found, key=lambda each: each[0].start):
        yield _finding(draft, question, fact)


def _is_choice(facts: tuple[Fact, ...], question: Question) -> bool:
    """Several known records to choose from are a fair question; one entry may list them all."""
    if not question.is_choice:
        return False
    first = facts[0]
    if first.said_by == "record" and _IS_MANY.search(first.where) and "," in first.value:
        return True
    return len({_plain(fact.value) for fact in facts}) > 1


def _is_stated(draft: Draft, facts: tuple[Fact, ...], question: Question) -> bool:
    """Tell whether the reply itself names the value beside the question: then it asks to confirm it."""
    said = body_sentences(draft)
    here = next((i for i, each in enumerate(said) if each.start <= question.start < each.end), 0)
    near = " ".join(draft.own_words[each.start : each.end] for each in said[max(0, here - 1) : here + 2])
    said_here = f" {_plain(near)} "
    asked = _plain(draft.text[question.start : question.end]).split()
    return any(
        _names(said_here, fact, asked)
        for fact in facts
        if question.kind not in _UNSAYABLE and question.want not in NAMED_ANYWAY and fact.kind != _PAPER
    )


def _names(spoken: str, fact: Fact, asked: list[str]) -> bool:
    """Tell whether `spoken` words name the value of a fact; what the question itself says does not count."""
    parts = _plain(fact.value).split()
    if not parts:
        return False
    if f" {' '.join(parts)} " in spoken:
        return parts != asked
    telling = [part for part in parts if part not in _EMPTY and part not in asked]
    said = [part for part in telling if f" {part} " in spoken]
    has_numbers = all(part in said for part in telling if part.isdigit())
    return bool(telling) and len(parts) > 1 and has_numbers and len(said) / len(telling) >= 0.5


def _plain(text: str) -> str:
    return _PLAIN.sub(" ", text.lower()).strip()


def _finding(draft: Draft, question: Question, fact: Fact) -> Finding:
    span = Span(question.start, question.end)
    title = title_of(question.kind, fact.kind)
    if question.kind in STEP_KINDS:
        reason = f"They did that already: “{_short(fact.where)}” Sent back to step one, people feel unheard."
    elif fact.said_by == "record":
        place = "in the profile" if fact.kind == "name" else f"in the record, under “{fact.where}”"
        reason = f"We have {title}: {_short(fact.value)} stands {place}. Asking again makes them do our work."
    else:
        who = "They told us" if fact.said_by == "customer" else "We told them ourselves"
        reason = f"{who} {title}: “{_short(fact.where)}” Asking again says that nobody read it."
    finding = draft.finding(_ID, span, reason, tuple(_fixes(draft, question, fact, title)))
    return replace(finding, known=Known(fact.value, fact.where))


def _fixes(draft: Draft, question: Question, fact: Fact, title: str) -> Iterator[Fix]:
    said = next(each for each in body_sentences(draft) if each.start <= question.start < each.end)
    if question.kind in STEP_KINDS:
        yield Fix("Thank them for it instead", said.start, said.end, "Thank you for trying that already.")
        return
    value = _short(fact.value)
    if len(said.text.split()) > 25 or " and " in said.text:
        return
    yield Fix(f"Say that we have it: {value}", said.start, said.end, f"I have {title} here: {value}.")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _QUOTE_MAX else line[: _QUOTE_MAX - 1].rstrip() + "…"


CHECK = Check(_ID, find)
