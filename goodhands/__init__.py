"""Goodhands: a self-hosted customer support desk that runs a company's own support handbook."""

__version__ = "0.1.0"
