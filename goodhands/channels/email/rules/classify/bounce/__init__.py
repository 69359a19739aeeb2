"""Delivery reports: those after RFC 3464, and the many forms that servers made up."""

from goodhands.channels.email.rules.classify.bounce.detect import Bounce, find_bounce

__all__ = ["Bounce", "find_bounce"]
