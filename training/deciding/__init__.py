"""Trains the models that decide whether what a rule asks for is missing in a reply."""
