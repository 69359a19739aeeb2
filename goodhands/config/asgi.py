"""What the web server serves."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from goodhands.config.root import build
from goodhands.live.hub import Hub
from goodhands.live.sources import open_source

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goodhands.config.settings")
_pages = get_wsgi_application()
app = build(
    _pages,
    Hub(lambda: open_source(settings.DATABASES["default"])),
    most_bytes=settings.UPLOAD_MAX_BYTES,
)
