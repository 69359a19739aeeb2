"""Raw bytes in, a `Letter` out; no input is refused."""

from goodhands.channels.email.rules.read.reader import read

__all__ = ["read"]
