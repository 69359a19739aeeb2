"""Until when a confirmed incident can be disputed (ledger, words: state; gap 6)."""

from datetime import date, timedelta

from goodhands.handbook.rules.book import Handbook

DEFAULT_WINDOW_DAYS = 14


def last_day(confirmed_on: date, handbook: Handbook | None) -> date:
    """Return the last day on which it can be disputed, both ends counted by date, in the person's zone.

    The handbook in force when it was confirmed gives the window (`ledger.dispute_window_days`, default 14):
    confirmed on 1 March it can be disputed up to and on 15 March.
    """
    ledger = handbook.about.get("ledger", {}) if handbook else {}
    return confirmed_on + timedelta(days=ledger.get("dispute_window_days", DEFAULT_WINDOW_DAYS))
