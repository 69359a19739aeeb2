"""What praise can be for: skills of phase 2 (TR-02), reasons for a merit (QM-12), speaking up (QM-19)."""

import re

from goodhands.handbook.rules.book import Handbook

SKILLS: dict[str, str] = {
    "empathy": "Empathy",
    "upsell": "Recommending what fits",
    "brand-promotion": "Speaking well for the house",
    "opportunity-identification": "Spotting an opportunity",
    "positive-language": "Positive language",
}
REASONS: dict[str, str] = {
    "phase-2-mastery": "Mastery of a phase 2 skill",
    "new-solution": "A new answer to a new difficulty",
    "helped-a-coworker": "Help for a colleague",
    "new-opportunity": "An opportunity of any kind found",
    "hard-situation": "Part in resolving a hard situation",
    "guideline": "A guideline for something not covered before",
    "resource": "A resource that makes common work quicker",
    "spoke-up": "A question, a worry or a challenge spoken out",
    "other-benefit": "Anything else that does the team or the customer good",
}
PRAISE_KINDS: dict[str, str] = {**SKILLS, **REASONS}
_ALWAYS = "spoke-up"
_LONGEST_ID = 60
_ids = {title.casefold(): kind for kind, title in REASONS.items()}


def reasons_of(handbook: Handbook | None) -> dict[str, str]:
    """Return the reasons for a merit that a handbook names (`[merits] reasons`), by id; unsaid, REASONS.

    What reads like one of REASONS keeps its id; another is known by its words, and is a reason of its own
    once they change. Speaking up is always among them.
    """
    named = handbook.about.get("merits", {}).get("reasons") if handbook else None
    if named is None:
        return REASONS
    found = {_id_of(words): words[:1].upper() + words[1:] for words in map(str.strip, named) if words}
    return {**found, _ALWAYS: REASONS[_ALWAYS]}


def kinds_of(handbook: Handbook | None) -> dict[str, str]:
    """Return everything that praise can be for under a handbook, by id."""
    return {**SKILLS, **reasons_of(handbook)}


def _id_of(words: str) -> str:
    known = _ids.get(words.casefold())
    return known or "merit-" + re.sub(r"\W+", "-", words.casefold()).strip("-")[: _LONGEST_ID - 6]
