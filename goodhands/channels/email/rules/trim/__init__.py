"""Finding the new words in a reply, and the customer inside a forwarded mail (`design/mail.md`)."""

from goodhands.channels.email.rules.trim.forward import forwarded_from
from goodhands.channels.email.rules.trim.reply import Trimmed, trim

__all__ = ["Trimmed", "forwarded_from", "trim"]
