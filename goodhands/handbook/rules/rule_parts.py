"""A rule file in parts that a form can hold, and back: what people type is kept, even while it is wrong."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_FENCE = "---"
_SECTION = re.compile(r"^##[ \t]+(good|bad)[ \t]*$", re.IGNORECASE | re.MULTILINE)
_COMMENT = re.compile(r"\s+#.*$")
_ORDER = re.compile(r"^order\s*=\s*\[(.*?)\]", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class RuleParts:
    """A rule as a form shows it. `check` is "people" for a rule that people judge; `channels` are names.

    `mode` is empty where the file leaves it to the handbook's `[modes]`.
    """

    id: str
    title: str
    guideline: str
    mode: str = "hint"
    phase: str = "1"
    behaviour: str = "none"
    starting_tier: str = ""
    channels: tuple[str, ...] = ("email", "form", "chat", "social", "phone")
    check: str = ""
    good: str = ""
    bad: str = ""


def split_rule(text: str) -> RuleParts | None:
    """Part a rule file for a form; None if its outline can't be made out, and only plain text will do."""
    front, closed, body = text.removeprefix(_FENCE + "\n").partition(f"\n{_FENCE}\n")
    if not text.startswith(_FENCE + "\n") or not closed:
        return None
    values = _values(front)
    found = _SECTION.split(body)
    names = [name.lower() for name in found[1::2]]
    if len(names) != len(set(names)):
        return None
    sections = dict(zip(names, (part.strip() for part in found[2::2]), strict=True))
    return RuleParts(
        id=values.get("id", ""),
        title=values.get("title", ""),
        guideline=found[0].strip(),
        mode=values.get("mode", ""),
        phase=values.get("phase", "1"),
        behaviour=values.get("behaviour", "none"),
        starting_tier=values.get("starting_tier", ""),
        channels=_names(values.get("channels", "")) or RuleParts("", "", "").channels,
        check=values.get("check", values.get("id", "")),
        good=sections.get("good", ""),
        bad=sections.get("bad", ""),
    )


def write_rule(parts: RuleParts) -> str:
    """Write the file of a rule. Words in a front matter stay on one line."""
    front: Mapping[str, str] = {
        "id": parts.id,
        "title": " ".join(parts.title.split()),
        "phase": parts.phase,
        "behaviour": parts.behaviour,
        "starting_tier": parts.starting_tier,
        "mode": parts.mode,
        "channels": f"[{', '.join(parts.channels)}]",
        "check": "" if parts.check == parts.id else parts.check,
    }
    head = "\n".join(f"{key}: {value}" for key, value in front.items() if value)
    text = f"{_FENCE}\n{head}\n{_FENCE}\n{parts.guideline.strip()}\n"
    for name, examples in (("Good", parts.good), ("Bad", parts.bad)):
        if examples.strip():
            text += f"\n## {name}\n\n{examples.strip()}\n"
    return text


def without_in_order(manifest: str, rule_id: str) -> str:
    """Take a rule out of the order that handbook.toml names, and leave the rest of the file alone."""
    found = _ORDER.search(manifest)
    if found is None:
        return manifest
    own_line = re.compile(rf'^[ \t]*"{re.escape(rule_id)}"[ \t]*,?[ \t]*\n', re.MULTILINE)
    among = re.compile(rf'(?<![\w-])"{re.escape(rule_id)}"\s*,?[ \t]*')
    inside = found[1]
    shorter = own_line.sub("", inside) if own_line.search(inside) else among.sub("", inside)
    return manifest[: found.start(1)] + shorter + manifest[found.end(1) :]


def _values(front: str) -> dict[str, str]:
    lines = (_COMMENT.sub("", line) for line in front.split("\n") if not line.lstrip().startswith("#"))
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {key.strip(): value.strip() for key, _, value in pairs}


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.strip("[] ").split(",") if part.strip())
