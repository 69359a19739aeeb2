"""Trains the small models that the checks read with: `python -m training`. See DATACARD.md."""
