"""What the wiring names exists, and every kind of event is known to it and to the pages."""

import pytest
from django.utils.module_loading import import_string

from goodhands.config import wiring
from goodhands.conversations.events import KINDS

PATHS = [
    *(path for paths in wiring.LISTENERS.values() for path in paths),
    *wiring.DECIDED,
    *wiring.ERASED,
    *wiring.RECORD_PARTS,
    *wiring.TASKS.values(),
]


@pytest.mark.parametrize("path", PATHS)
def test_every_path_leads_to_something_that_can_be_called(path):
    assert callable(import_string(path))


@pytest.mark.parametrize("path", wiring.SERVICES)
def test_every_service_can_be_started_and_stopped(path):
    service = import_string(path)
    assert callable(service.start)
    assert callable(service.stop)


def test_periodic_work_names_tasks_that_exist():
    assert {periodic.task for periodic in wiring.SCHEDULE} <= set(wiring.TASKS)


def test_listeners_hear_kinds_that_are_told():
    assert set(wiring.LISTENERS) <= {"*", *KINDS}
