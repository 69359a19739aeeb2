"""Figures by which those who judge are looked at: shares with their margin, strictness, found per reply."""
