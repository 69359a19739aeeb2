"""A guard around each field: what cannot be read is left out and named, and never stops the rest."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Guard:
    """Calls readers; one that fails gives its fallback, and the field's name is kept for the warnings."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    def read(self, field: str, fallback: T, reader: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `reader` says, or `fallback` if it fails in whatever way."""
        try:
            return reader(*args, **kwargs)
        except Exception:  # the promise is that any bytes give a letter; the failure is shown as a warning
            self.failed.append(field)
            return fallback

    def warnings(self) -> tuple[str, ...]:
        """Return a warning for each field that could not be read."""
        return tuple(f"unreadable-{field}" for field in self.failed)
