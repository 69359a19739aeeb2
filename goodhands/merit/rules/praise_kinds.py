"""What praise can be for: skills of phase 2 (TR-02), reasons for a merit (QM-12), speaking up (QM-19)."""

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
    "other-benefit": "Anything else that does good",
}
PRAISE_KINDS: dict[str, str] = {**SKILLS, **REASONS}
