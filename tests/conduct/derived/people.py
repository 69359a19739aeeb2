"""Changes of greeting and signature: who is addressed, who signs."""

import re
from collections.abc import Iterator
from random import Random

from tests.conduct.derived import stock
from tests.conduct.derived.letters import Letter, expecting, first_name, with_text

LETTERS = ("email", "form")
GREET, SIGN = "greet-by-name", "sign-off-name"


def _named_elsewhere(data: dict, letter: Letter) -> bool:
    """Tell whether the customer's or the agent's name stands in the body."""
    names = f"{data['customer'].get('name', '')} {data['agent'].get('name', '')}".lower().split()
    said = set(re.findall(r"\w+", letter.body.lower()))
    return any(name in said for name in names) or "signed" in said


def _is_plain(data: dict, letter: Letter) -> bool:
    known = first_name(data) and data["channel"] in LETTERS and letter.greeting and letter.signature
    own = set((data["customer"].get("name") or "").split()) & set((data["agent"].get("name") or "").split())
    return bool(known) and bool(letter.body) and not own and not _named_elsewhere(data, letter)


def no_salutation(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if _is_plain(data, letter):
        body = letter.body[0].upper() + letter.body[1:]
        yield expecting(with_text(data, Letter("", body, letter.signature).text()), [GREET], [])


def generic_salutation(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if _is_plain(data, letter):
        made = with_text(data, Letter(rng.choice(stock.GENERIC), letter.body, letter.signature).text())
        yield expecting(made, [GREET], [])


def greeting_variant(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if not _is_plain(data, letter):
        return
    first, last = data["customer"]["name"].split()
    greeting = rng.choice(
        [
            f"Hello {first},",
            f"Dear {first} {last},",
            f"Dear Ms. {last},",
            f"Dear Mr {last},",
            f"Good morning {first},",
            f"Good afternoon, {first}!",
            f"hi {first.lower()},",
            f"HELLO {first.upper()},",
            f"Hi {first}!",
            f"{first},",
            f"Hey {first} 👋",
            f"Dear {first}:",
            f"Hi {first} –",
            f"Hello again, {first},",
            f"Hi {first} ,",
            f"Dear Dr. {last},",
            f"Hi {first}\u00a0{last},",
            f"Welcome back, {first}!",
            f"Hallo {first},",
            f"Hi {first}.",
        ]
    )
    yield _expecting_too(data, Letter(greeting, letter.body, letter.signature), GREET)


def _expecting_too(data: dict, letter: Letter, quiet: str) -> dict:
    """Expect the labelled verdicts, and that `quiet` does not fire."""
    fire = [rule for rule in data["expect"]["fire"] if rule != quiet]
    return expecting(with_text(data, letter.text()), fire, sorted({*data["expect"]["not_fire"], quiet}))


def _signed(data: dict, letter: Letter, signature: str) -> dict:
    return expecting(with_text(data, Letter(letter.greeting, letter.body, signature).text()), [SIGN], [])


def signed_by_team(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if _is_plain(data, letter):
        yield _signed(data, letter, f"{rng.choice(stock.CLOSINGS)}\n{rng.choice(stock.TEAMS)}")


def signed_by_colleague(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if _is_plain(data, letter):
        block = f"\n{rng.choice(stock.TITLES)}" if rng.random() < 0.4 else ""
        yield _signed(data, letter, f"{rng.choice(stock.CLOSINGS)}\n{rng.choice(stock.COLLEAGUES)}{block}")


def signed_by_title(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if _is_plain(data, letter):
        yield _signed(data, letter, f"{rng.choice(stock.CLOSINGS)}\n{rng.choice(stock.TITLES_ONLY)}")


def unsigned(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    if _is_plain(data, letter):
        yield _signed(data, letter, rng.choice(["", rng.choice(stock.CLOSINGS), rng.choice(stock.FOOTERS)]))


def signed_otherwise(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    """Sign with the agent's own name in another form; all verdicts stay."""
    agent = data["agent"].get("name", "")
    if not _is_plain(data, letter) or not agent.replace(" ", "").isalpha():
        return
    first, closing = agent.split()[0], rng.choice(stock.CLOSINGS)
    signature = rng.choice(
        [
            f"{closing}\n{first}",
            f"{closing}\n{agent}",
            f"{closing} {first}",
            f"– {first}",
            first,
            f"{closing}\n\n{agent}\n{rng.choice(stock.TITLES)}",
            f"{closing}\n{agent}, {rng.choice(stock.TITLES_ONLY)}",
            f"{closing}\n{first} and the whole team",
            f"{closing}\n{first.lower()}",
            f"{closing}\n{agent.upper()}",
            f"{closing}\n{first} from Customer Care",
            f"{closing}\n\n\n*{agent}*\n{rng.choice(stock.FOOTERS)}",
        ]
    )
    yield _expecting_too(data, Letter(letter.greeting, letter.body, signature), SIGN)


def block_appended(rng: Random, data: dict, letter: Letter) -> Iterator[dict]:
    """Add a title block, a legal footer or both below a signature; all verdicts stay."""
    if data["channel"] in LETTERS and letter.signature and letter.body:
        parts = [rng.choice(stock.TITLES), rng.choice(stock.FOOTERS)]
        tail = rng.choice(["\n".join(parts), parts[0], "\n" + parts[1], parts[1], "\n\n".join(parts)])
        yield with_text(data, f"{data['reply']['text'].rstrip()}\n{tail}")
