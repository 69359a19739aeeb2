"""What was noticed of a skill, in the words that the monitor reads and weighs."""

from datetime import date

from goodhands.merit.rules.skills.noticing import Noticed, halves


def reason_for(noticed: Noticed) -> str:
    """Return why it is proposed: how often, of how many, from when to when, and what to look at first."""
    stretch, title = noticed.stretch, noticed.skill.title
    span = f"from {day_in_words(stretch.starts)} to {day_in_words(stretch.ends)}"
    if noticed.kind == "gap":
        return (
            f"“{title}” was missing in {stretch.missing} of the {stretch.due} replies that called for it, "
            f"{span}. Read some of them first: each letter may have had its reason."
        )
    if noticed.kind == "mastery":
        return f"“{title}”: shown in {stretch.shown} of the {stretch.due} replies that called for it, {span}."
    first, second = halves(stretch)
    if first is None:
        raise ValueError("a single week has no halves to compare")
    return (
        f"“{title}” grew fast: shown in {first.shown} of {first.due} replies that called for it at first, in "
        f"{second.shown} of {second.due} then, {span}."
    )


def day_in_words(day: date) -> str:
    """Return a day as people write it: 2 November 2026."""
    return f"{day.day} {day:%B %Y}"
