"""The certificate with which the mail door offers STARTTLS; renewed files are read again by themselves."""

import logging
import ssl
from pathlib import Path

_log = logging.getLogger(__name__)


class Certificate:
    """A certificate with its chain, and its key, both PEM; the key may stand in the same file."""

    def __init__(self, chain: Path, key: Path) -> None:
        """Read both. Raises OSError with words that help if they can't be read or don't belong together."""
        self._chain, self._key = chain, key
        self._read_at = self._times()
        try:
            self._context = self._loaded()
        except (OSError, ValueError) as error:
            raise OSError(
                f"The mail door can't use the certificate {chain} with the key {key} ({error}); set"
                " GOODHANDS_SMTP_CERTIFICATE and GOODHANDS_SMTP_KEY to PEM files that belong together."
            ) from error

    def context(self) -> ssl.SSLContext:
        """Return what a session encrypts with; of files that were renewed badly, the last good reading."""
        times = self._times()
        if times != self._read_at:
            self._read_at = times
            try:
                self._context = self._loaded()
            except (OSError, ValueError) as error:
                _log.warning(
                    "the renewed certificate %s can't be read, the old one stays: %s", self._chain, error
                )
        return self._context

    def _loaded(self) -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self._chain, self._key, password=_no_password)
        return context

    def _times(self) -> tuple[float, ...]:
        return tuple(_changed_at(path) for path in (self._chain, self._key))


def certificate(chain: str, key: str) -> Certificate | None:
    """Return the certificate that the settings name, None if they name none. Raises OSError."""
    return Certificate(Path(chain), Path(key or chain)) if chain else None


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _no_password() -> str:
    raise ValueError("the key is locked with a password; give it without")
