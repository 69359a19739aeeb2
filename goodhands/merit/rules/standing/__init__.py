"""A person's standing as a pure function of what was recorded (ledger, rule 12)."""
