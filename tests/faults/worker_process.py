"""The desk's worker with a short lease, so that what a killed one left is taken up again soon."""

import os
from datetime import timedelta

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goodhands.config.settings")
django.setup()

from goodhands.jobs import leases  # noqa: E402  after the setup

leases.LEASE = timedelta(seconds=5)

from goodhands.cli import serving  # noqa: E402  reads the lease

serving.worker()
