"""Pure rules of workshops: when the next one is, what is expected of whom, calendar files, minutes."""
