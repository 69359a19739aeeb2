"""Changes in the body: sentences put in, words of the customer quoted, slips of the pen, promises."""

import re
from collections.abc import Iterator
from random import Random

from tests.conduct.derived import stock
from tests.conduct.derived.letters import Letter, expecting, first_name, with_text

WRITING, PROMISE = "poor-writing", "promise-without-date"


def _paragraphs(letter: Letter) -> list[str]:
    return [part for part in re.split(r"\n{2,}", letter.body) if part.strip()]


def _put_in(letter: Letter, rng: Random, *sentences: str) -> str:
    """Return the text with sentences as a paragraph of their own, somewhere in the body."""
    parts = _paragraphs(letter)
    last = len(parts) - (not letter.signature)
    parts.insert(rng.randint(0, last), " ".join(sentences))
    return Letter(letter.greeting, "\n\n".join(parts), letter.signature).text()


def padding(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if letter.body and data["channel"] != "social":
        yield with_text(data, _put_in(letter, rng, *rng.sample(stock.PADDING, rng.randint(1, 3))))


def quoted_lines(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if not letter.body or data["channel"] not in ("email", "form"):
        return
    said = rng.sample(stock.ANGRY, rng.randint(1, 4))
    lines = "\n".join(f"{rng.choice(['> ', '>', '>> '])}{line}" for line in said)
    lead = rng.choice(["", f"On Mon, 2 Mar 2026 at 09:14, {first_name(data) or 'the customer'} wrote:\n"])
    if rng.random() < 0.7:
        yield with_text(data, f"{data['reply']['text']}\n\n{lead}{lines}")
    else:
        yield with_text(data, Letter(letter.greeting, f"{lines}\n\n{letter.body}", letter.signature).text())


def quotation(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if not letter.body or data["channel"] not in ("email", "form", "chat"):
        return
    left, right = rng.choice(['""', "“”", "«»", "„“", "‘’"])
    said = rng.choice([line for line in stock.ANGRY if left != "‘" or "'" not in line])
    said = said.rstrip(".") if rng.random() < 0.5 else said
    sentence = rng.choice(stock.QUOTING).format(f"{left}{said}{right}")
    yield with_text(data, _put_in(letter, rng, sentence))


def undated_promise(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if not letter.body or data["channel"] == "social":
        return
    promise = rng.choice(stock.UNDATED)
    around = rng.sample(stock.PADDING[:14], 2)
    yield expecting(with_text(data, _put_in(letter, rng, around[0], promise, around[1])), [PROMISE], [])


def dated_promise(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if letter.body and data["channel"] != "social" and PROMISE not in data["expect"]["fire"]:
        made = with_text(data, _put_in(letter, rng, rng.choice(stock.DATED)))
        yield expecting(made, [], [PROMISE])


def _slips(rng: Random, body: str, wanted: int) -> str | None:
    """Return the body with `wanted` of its words misspelt, or None where it hasn't so many."""
    found = [
        (match.start(), match.end(), wrong)
        for match in re.finditer(r"(?<![\w/@.'-])[A-Za-z]+(?![\w/@'-]|\.\w)", body)
        if (wrong := _misspelt(rng, match.group())) and body.count('"', 0, match.start()) % 2 == 0
    ]
    different = {body[start:end].lower(): (start, end, wrong) for start, end, wrong in found}
    if len(different) < wanted:
        return None
    for start, end, wrong in sorted(rng.sample(sorted(different.values()), wanted), reverse=True):
        body = body[:start] + wrong + body[end:]
    return body


def _misspelt(rng: Random, word: str) -> str:
    """Return the word with a slip people make, nothing if it is no everyday word."""
    if word in stock.MISSPELT:
        return stock.MISSPELT[word]
    if not word.islower() or word not in stock.EVERYDAY:
        return ""
    i = rng.randint(1, len(word) - 3)
    swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    dropped = word[:i] + word[i + 1 :]
    doubled = word[:i] + word[i] + word[i:]
    return next((wrong for wrong in rng.sample([swapped, dropped, doubled], 3) if wrong != word), "")


def two_slips(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    body = _slips(rng, letter.body, 2 + (rng.random() < 0.3))
    if body and WRITING not in data["expect"]["fire"]:
        made = with_text(data, Letter(letter.greeting, body, letter.signature).text())
        yield expecting(made, [WRITING], [])


def one_slip(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    body = _slips(rng, letter.body, 1)
    if body and not re.search(r"[\[{%<]", letter.greeting) and WRITING not in data["expect"]["fire"]:
        made = with_text(data, Letter(letter.greeting, body, letter.signature).text())
        yield expecting(made, [], [WRITING])
