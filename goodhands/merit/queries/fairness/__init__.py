"""What management asks about those who judge, and about those whom they judge."""

from goodhands.merit.queries.fairness.concerned import (
    PEOPLE_SIZE,
    PersonFigures,
    TeamFigures,
    people_concerned,
    teams_concerned,
)
from goodhands.merit.queries.fairness.judging import PERIODS, Judge, judges

__all__ = [
    "PEOPLE_SIZE",
    "PERIODS",
    "Judge",
    "PersonFigures",
    "TeamFigures",
    "judges",
    "people_concerned",
    "teams_concerned",
]
