"""A worker as an own process: python -m tests.jobs.worker_process jobs|beats LEASE_SECONDS"""

import os
import sys
import threading
from datetime import timedelta

import django
from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goodhands.config.settings")


def main(mode: str, lease: float) -> None:
    django.setup()
    settings.WIRING = "tests.jobs.wired_tasks"
    from goodhands.jobs.runner import Runner

    runner = Runner(threads=2, lease=timedelta(seconds=lease))
    if mode == "jobs":
        runner._schedule = ()
    runner.start()
    threading.Event().wait()


main(sys.argv[1], float(sys.argv[2]))
