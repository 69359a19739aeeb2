"""What the merit room adds to a person's whole record: functions of (person, now=) that return a Part.

Which parts there are, of this room and of others, stands in `config/wiring.py` under RECORD_PARTS.
"""

from goodhands.merit.queries.parts.about import about
from goodhands.merit.queries.parts.brought_in import brought_in
from goodhands.merit.queries.parts.incidents import incidents, waiting
from goodhands.merit.queries.parts.looks import looks
from goodhands.merit.queries.parts.process import process
from goodhands.merit.queries.parts.reading import reading, rehearsed, skills
from goodhands.merit.queries.parts.work import judged

__all__ = [
    "about",
    "brought_in",
    "incidents",
    "judged",
    "looks",
    "process",
    "reading",
    "rehearsed",
    "skills",
    "waiting",
]
