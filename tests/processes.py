"""The command line as a process of its own, on the database of the test."""

import os
import sys
from pathlib import Path

from django.conf import settings

from tests.jobs.conftest import database_url

GOODHANDS = [sys.executable, "-c", "from goodhands.cli.main import run; run()"]


def environment(data_dir: Path, **more: str) -> dict[str, str]:
    """What a process needs to work on the database of this test."""
    names = {"DATABASE_URL": database_url(), "DATA_DIR": str(data_dir), "SMTP_DOOR": "off"}
    names["SECRET_KEY"] = settings.SECRET_KEY
    return os.environ | {f"GOODHANDS_{name}": value for name, value in (names | more).items()}
