"""Bringing a draft into force, and reading beforehand what it would change."""

from goodhands.revising.actions.accepting import Terms, accept, renew, withdraw
from goodhands.revising.actions.effects import ask_effect, read_effect
from goodhands.revising.queries import EFFECT_TASK

__all__ = ["EFFECT_TASK", "Terms", "accept", "ask_effect", "read_effect", "renew", "withdraw"]
