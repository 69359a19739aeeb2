"""The turn answered: what the customer has written since we last wrote (RULES, "Turn answered")."""

from functools import lru_cache

from goodhands.conduct.rules.case import Case, Turn


def turns_answered(case: Case) -> tuple[Turn, ...]:
    """Return the customer's messages since the last agent message, all of them if there is none."""
    turns = case.turns
    last = next((i for i in range(len(turns) - 1, -1, -1) if turns[i].sender == "agent"), -1)
    return turns[last + 1 :]


def turn_text(case: Case) -> str:
    """Return the messages of the turn answered as one text, a blank line between two.

    The offsets of a finding about the customer's words count in this text.
    """
    return "\n\n".join(turn.text for turn in turns_answered(case))


def written_text(text: str) -> str:
    """Return a customer's message with quoted lines and what stands below an earlier letter
    turned into line breaks, so that offsets stay.
    """
    return _written(text)


@lru_cache(maxsize=64)
def _written(text: str) -> str:
    lines: list[str] = []
    is_quoted = False
    for line in text.split("\n"):
        head = line.lstrip()
        is_quoted = is_quoted or head.startswith(("-----", "_____")) or _opens_quote(head)
        lines.append("\n" * len(line) if is_quoted or head.startswith(">") else line)
    return "\n".join(lines)


def _opens_quote(head: str) -> bool:
    low = head.lower().rstrip()
    return low.startswith("on ") and low.endswith("wrote:") and len(low) < 200
