"""Minutes of a workshop, as a text that reads well as it is and as a page (Markdown)."""

from dataclasses import dataclass

HEADINGS = {
    "experience": "Experiences",
    "takeaway": "Takeaways",
    "tip": "Tips",
    "challenge": "Challenges",
    "prevention": "What we will prevent, and how",
}


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the agenda: what it was, whose it was ("" where the name is left out), what came of it."""

    kind: str
    text: str
    name: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A contribution; `name` is "" where it addresses a demerit: that is nobody else's business."""

    kind: str
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Minutes:
    """Everything that the minutes say. Moments are written out by the caller, in the reader's zone."""

    title: str
    when: str
    place: str
    chair: str
    people: tuple[str, ...]
    points: tuple[Point, ...] = ()
    words: tuple[Word, ...] = ()
    summary: str = ""
    excused: tuple[str, ...] = ()


def minutes_text(minutes: Minutes) -> str:
    """Return the minutes as Markdown. No demerit is named with a person."""
    m = minutes
    head = [
        f"# {_line(m.title)}",
        f"{m.when}{f', {_line(m.place)}' if m.place else ''}. Chair: {_line(m.chair)}.",
    ]
    head.append(f"There: {', '.join(map(_line, m.people)) or 'nobody'}.")
    if m.excused:
        head.append(f"Excused: {', '.join(map(_line, m.excused))}.")
    if m.summary.strip():
        head += ["## In short", *(_line(part) for part in m.summary.strip().split("\n\n"))]
    body = [*_points(m.points), *_words(m.words)]
    return "\n\n".join([*head, *body]) + "\n"


def _points(points: tuple[Point, ...]) -> list[str]:
    if not points:
        return []
    return ["## What we talked about", "\n".join(_point(number, one) for number, one in enumerate(points, 1))]


def _point(number: int, point: Point) -> str:
    who = f" ({_line(point.name)})" if point.name else ""
    lines = [f"{number}. **{point.kind}**{who}: {_line(point.text)}"]
    if point.outcome.strip():
        lines.append(f"    - What came of it: {_line(point.outcome)}")
    return "\n".join(lines)


def _words(words: tuple[Word, ...]) -> list[str]:
    parts: list[str] = []
    for kind, heading in HEADINGS.items():
        rows = [
            f"- {_line(one.text)}{f' ({_line(one.name)})' if one.name else ''}"
            for one in words
            if one.kind == kind
        ]
        if rows:
            parts += [f"## {heading}", "\n".join(rows)]
    return parts


def _line(text: str) -> str:
    """Return a text on one line, so that what somebody wrote can't become a heading or a list of its own."""
    return " ".join(text.split())
