"""Writes a talk down as an example of a rule: the block quote that `examples` reads."""

import re
from collections.abc import Sequence

from goodhands.handbook.rules.book import Speech

# A line of a letter that would be read as the head of a speech or as a field of the example.
_HEAD = re.compile(r"(?:Customer|Agent|Attached|Facts|Evidence)\b.*:")
_WHO = {"customer": "Customer", "agent": "Agent"}


def write_scene(said: Sequence[Speech], *, channel: str, evidence: str = "") -> str:
    """Return an example out of what was said; the last speech is the reply under check (QM-17).

    Of `evidence` stays its longest piece on one line: an example names passages without line breaks.
    """
    lines: list[str] = []
    for number, speech in enumerate(said):
        label = [speech.name.strip(), channel if number == 0 and channel != "email" else ""]
        name = ", ".join(part for part in label if part)
        lines.append(f"{_WHO[speech.sender]} ({name}):" if name else f"{_WHO[speech.sender]}:")
        lines += [f" {line}" if _HEAD.match(line) else line for line in speech.text.strip().splitlines()]
    piece = max(re.split(r"[;\n]", evidence), key=len).strip()
    if piece:
        lines.append(f"Evidence: {piece}")
    return "\n".join(f"> {line}".rstrip() for line in lines)
