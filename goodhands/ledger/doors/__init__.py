"""Doors to programs outside."""
