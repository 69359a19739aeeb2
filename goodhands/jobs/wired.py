"""Task names and schedules as the wiring lists them; found by a setting, so nothing imports upward."""

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string


class UnknownTask(LookupError):
    """The wiring lists no task of this name."""


def _wiring() -> ModuleType:
    return importlib.import_module(settings.WIRING)


def tasks() -> dict[str, str]:
    """Return task name → dotted path of its function."""
    return dict(_wiring().TASKS)


def function(task: str) -> Callable[[Any], None]:
    """Return the function of `task`. Raises UnknownTask, or ImportError when its path leads nowhere."""
    try:
        path = _wiring().TASKS[task]
    except KeyError as error:
        raise UnknownTask(f"no task {task!r} in {settings.WIRING}") from error
    found: Callable[[Any], None] = import_string(path)
    return found


def schedule() -> tuple[Any, ...]:
    """Return the periodic work."""
    return tuple(_wiring().SCHEDULE)


def services() -> tuple[str, ...]:
    """Return dotted paths of what a worker runs beside jobs: objects with start() and stop()."""
    return tuple(_wiring().SERVICES)
