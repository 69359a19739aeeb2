"""Changes of the outer form: marks, blanks, line breaks, capitals, emoji, what is left of HTML."""

import re
import textwrap
from collections.abc import Iterator
from random import Random

from tests.conduct.derived import stock
from tests.conduct.derived.letters import Letter, expecting, first_name, with_text

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)|(?<=s)'(?= )")
_LINK = re.compile(r"https?://|www\.|\w/\w")


def typographic(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    text = data["reply"]["text"]
    changes = [
        lambda text: _APOSTROPHE.sub(rng.choice("’ʼ’’"), text),
        lambda text: re.sub(r'"([^"\n]*)"', r"“\1”", text),
        lambda text: text.replace(" - ", rng.choice([" – ", " — ", "—"])),
        lambda text: re.sub(r"(?<=\d) (?=[a-z%€])|(?<=\b[a-z]) ", "\u00a0", text),
        lambda text: text.replace("...", "…"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: re.sub(r" (?=[!?;:])|(?<=[.]) ", "\u202f", text) if "://" not in text else text,
        lambda text: text.replace(" ", "\u00a0") if rng.random() < 0.3 else text,
        lambda text: re.sub(r"(?<=[a-z])-(?=[a-z])", "\u2011", text) if not _LINK.search(text) else text,
    ]
    for change in rng.sample(changes, rng.randint(1, 4)):
        text = change(text)
    if rng.random() < 0.5:
        text = _APOSTROPHE.sub("’", text)
    if text != data["reply"]["text"]:
        yield with_text(data, text)


def blank_lines(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    text = data["reply"]["text"]
    gap = rng.choice(["\n\n\n", "\n\n\n\n", "\n \n\n", "\n\n\t\n"])
    text = re.sub(r"\n{2,}", gap, text)
    text = rng.choice(["", "\n", "\n\n", "  \n"]) + text + rng.choice(["", "\n", "\n\n\n", " \n \n"])
    if text != data["reply"]["text"]:
        yield with_text(data, text)


def emoji(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    """Put emoji behind sentences, the greeting or the name; all verdicts stay."""
    text = data["reply"]["text"]
    stops = [m.end() for m in re.finditer(r"(?<=[a-z]{2})[.!](?=\s|$)", text) if "> " not in text[: m.end()]]
    if letter.greeting and text.startswith(letter.greeting) and rng.random() < 0.4:
        stops.append(len(letter.greeting))
    for at in sorted(rng.sample(stops, min(len(stops), rng.randint(1, 3))), reverse=True):
        text = f"{text[:at]} {rng.choice(stock.EMOJI)}{text[at:]}"
    if stops:
        yield with_text(data, text)


def html_left_over(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    text = data["reply"]["text"]
    if "> " in text:
        return
    changes = [
        lambda text: re.sub(r"(?<=[a-z][.!?]) (?=[A-Z])", "  ", text),
        lambda text: "\n".join(f"{line}  " if line else line for line in text.split("\n")),
        lambda text: re.sub(r"(?<=[a-z]) (?=[a-z])", lambda m: rng.choice([" "] * 9 + [" \u200b"]), text),
        lambda text: f"\ufeff{text}",
        lambda text: "\n".join(
            textwrap.fill(line, 72) if "://" not in line else line for line in text.split("\n")
        ),
        lambda text: f"{text}\n\n[cid:image001.png@01DB2F7E.5C1A9E40]" if letter.signature else text,
        lambda text: f"{text}\n[image: Harrow & Finch]" if letter.signature else text,
        lambda text: "\n".join(f"    {line}" if line else line for line in text.split("\n")),
        lambda text: (
            re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", lambda m: rng.choice([""] * 15 + ["\u00ad"]), text)
            if not _LINK.search(text)
            else text
        ),
        lambda text: text.replace("\n\n", "\n\u00a0\n"),
    ]
    for change in rng.sample(changes, rng.randint(1, 3)):
        text = change(text)
    if text != data["reply"]["text"]:
        yield with_text(data, text)


def name_case(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    """Write the names of customer and agent in other cases; all verdicts stay."""
    first, agent = first_name(data), (data["agent"].get("name") or "-").split()[0]
    if not first or first not in letter.greeting or not agent.isalpha():
        return
    greeting = letter.greeting.replace(first, rng.choice([first.lower(), first.upper()]))
    signature = letter.signature.replace(agent, rng.choice([agent.lower(), agent.upper(), agent]))
    yield with_text(data, Letter(greeting, letter.body, signature).text())


def all_small(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    """Write a letter of three sentences and more without one capital: poor writing."""
    starts = len(re.findall(r"(?:^|[a-z)][.!?] |\n)[A-Z][a-z' ]", letter.body))
    if (
        starts >= 3
        and data["channel"] in ("email", "form")
        and not re.search(r"https?:|\n[-*•\d]", letter.body)
    ):
        made = with_text(
            data, Letter(letter.greeting.lower(), letter.body.lower(), letter.signature.lower()).text()
        )
        yield expecting(made, ["poor-writing"], [])


def all_capitals(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    """Write the whole body in capitals: shouting."""
    if len(letter.body.split()) >= 16 and not re.search(r"https?:|[\"“”«»]|\n>|^>", letter.body):
        made = with_text(data, Letter(letter.greeting, letter.body.upper(), letter.signature).text())
        yield expecting(made, ["rude-term"], [])
