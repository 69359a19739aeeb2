"""Good and Bad examples in a rule file: block quotes that read as a little scene.

    > Customer (Maria Lopez, email): My parcel is late. Maria
    > Agent (Tom Becker):
    > Hi Maria,
    >
    > It arrives tomorrow by noon.
    > Evidence: the words that a finding must touch; another passage

The last Agent part is the reply under check. `Attached:` names files, `Facts:` gives what the record knows.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

from goodhands.handbook.rules.book import CHANNELS, Example, HandbookError, Speech

_SPEAKER = re.compile(r"(Customer|Agent)\s*(?:\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)?)\))?:\s?(.*)$")
_FIELD = re.compile(r"(Attached|Facts|Evidence):\s?(.*)$")


@dataclass
class _Scene:
    """An example while its lines are read."""

    path: str
    line: int
    channel: str = "email"
    said: list[tuple[Literal["customer", "agent"], str, list[str]]] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)

    def take(self, number: int, text: str) -> None:
        """Take one line of the block quote."""
        speaker, label = _SPEAKER.match(text), _FIELD.match(text)
        if speaker:
            self._begin(speaker, number)
        elif label:
            self.fields[label[1]] = label[2].strip()
        elif not self.said:
            raise HandbookError(
                self.path,
                number,
                f"an example starts with “Customer (Name):” or “Agent (Name):”; got {text!r}",
            )
        else:
            self.said[-1][2].append(text)

    def _begin(self, speaker: re.Match[str], number: int) -> None:
        parts = [part.strip() for part in (speaker[2] or "").split(",")]
        if len(parts) > 1 and parts[-1] in CHANNELS:
            self.channel = parts.pop()
        elif len(parts) > 1 and parts[-1].islower():
            raise HandbookError(
                self.path, number, f"channel must be one of {', '.join(CHANNELS)}; got {parts[-1]!r}"
            )
        who: Literal["customer", "agent"] = "customer" if speaker[1] == "Customer" else "agent"
        if parts == ["email"] or (len(parts) == 1 and parts[0] in CHANNELS):
            self.channel, parts = parts[0], [""]
        self.said.append((who, ", ".join(parts), [speaker[3]] if speaker[3] else []))

    def finish(self, *, is_good: bool, note: str) -> Example:
        """Return the example; its last part must be the agent's."""
        if not self.said or self.said[-1][0] != "agent":
            raise HandbookError(self.path, self.line, "an example ends with “Agent (Name):” and the reply")
        speeches = [Speech(who, name, "\n".join(lines).strip()) for who, name, lines in self.said]
        reply = speeches.pop()
        example = Example(
            is_good=is_good,
            channel=self.channel,
            customer=next((said.name for said in speeches if said.sender == "customer"), ""),
            agent=reply.name,
            said=tuple(speeches),
            reply=reply.text,
            attachments=_listed(self.fields.get("Attached", ""), ","),
            facts=_facts(self.fields.get("Facts", ""), self.path, self.line),
            evidence=_listed(self.fields.get("Evidence", ""), ";"),
            note=note,
            line=self.line,
        )
        self._check_evidence(example)
        return example

    def _check_evidence(self, example: Example) -> None:
        heard = "\n".join([example.reply, *(said.text for said in example.said)])
        missing = next((words for words in example.evidence if words not in heard), None)
        if missing:
            raise HandbookError(
                self.path, self.line, f"the evidence {missing!r} stands nowhere in the example"
            )
        if example.is_good and example.evidence:
            raise HandbookError(self.path, self.line, "a good example has no evidence")


def read_examples(path: str, lines: list[tuple[int, str]], *, is_good: bool) -> tuple[Example, ...]:
    """Read the block quotes among `lines` (line number and text). Text before a quote is its note.

    Raises HandbookError with file and line for a quote that is no scene.
    """
    examples: list[Example] = []
    scene: _Scene | None = None
    note: list[str] = []
    for number, text in [*lines, (0, "")]:
        if text.startswith(">"):
            scene = scene or _Scene(path, number)
            scene.take(number, text[1:].removeprefix(" ").rstrip())
        elif scene:
            examples.append(scene.finish(is_good=is_good, note=" ".join(note)))
            scene, note = None, [text.strip()] if text.strip() else []
        elif text.strip():
            note.append(text.strip())
    return tuple(examples)


def _listed(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip().strip('“”"') for part in text.split(mark) if part.strip())


def _facts(text: str, path: str, line: int) -> dict[str, str]:
    facts: dict[str, str] = {}
    for part in text.split(";"):
        if not part.strip():
            continue
        label, equals, value = part.partition("=")
        if not equals:
            raise HandbookError(
                path, line, f"facts are written “label = value; label = value”; got {part.strip()!r}"
            )
        facts[label.strip()] = value.strip()
    return facts
