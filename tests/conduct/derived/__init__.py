"""Cases derived from labelled ones by changes whose effect on the verdicts is known beforehand.

`kinds.derive` makes them, always the same for the same seed; `python -m tests.conduct.derived` measures how many of
each kind come out right over all labelled cases.
"""
