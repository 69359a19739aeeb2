"""Doors to services outside."""
