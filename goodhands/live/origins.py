"""May a page of this origin listen?"""

from urllib.parse import urlsplit

from django.conf import settings
from django.http.request import split_domain_port, validate_host


def is_own(origin: str, host: str) -> bool:
    """Return whether `origin` is one of our public addresses, or the very host that was asked."""
    if origin in settings.CSRF_TRUSTED_ORIGINS:
        return True
    return urlsplit(origin).netloc == host and validate_host(
        split_domain_port(host)[0], settings.ALLOWED_HOSTS
    )
