"""After an upgrade browsers get the new static files, without anybody asking for it."""

import pytest
from django.contrib.staticfiles.finders import get_finder

from goodhands.ui.collecting import renew_static


@pytest.fixture
def kept(settings, tmp_path):
    """Where collected files lie, with a source of our own to change."""
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "look.css").write_text("p { color: red }")
    settings.STATICFILES_DIRS = [tmp_path / "source"]
    settings.STATIC_ROOT = tmp_path / "static"
    get_finder.cache_clear()
    yield tmp_path
    get_finder.cache_clear()


def test_changed_files_are_collected_anew_and_unchanged_ones_left(kept):
    assert renew_static(kept / "static")
    assert not renew_static(kept / "static")
    (kept / "source" / "look.css").write_text("p { color: blue }")
    assert renew_static(kept / "static")
    assert "blue" in (kept / "static" / "look.css").read_text()
