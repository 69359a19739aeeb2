"""Reading a mailbox over IMAP: connect, list what is new, fetch, wait. Knows no database.

Nothing is ever changed on the server: the folder is opened for reading only and bodies are peeked at, so the
read flags stay what people made them. IDLE is a hint; listing what is new is the truth.
"""

import contextlib
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

_CONNECT_SECONDS = 15.0
_READ_SECONDS = 60.0
_SLICE_SECONDS = 1.0
_UIDS_AT_ONCE = 20_000  # keeps one answer of the server below the line length that imaplib takes


@dataclass(frozen=True, slots=True)
class Access:
    """Where a mailbox is and how to get in: by password, or by what `bearer` returns (OAuth2).

    `bearer` is asked at each sign-in and may raise Trouble.
    """

    host: str
    port: int
    security: str
    username: str
    password: str
    folder: str
    bearer: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A message as the server holds it, and when it got there."""

    content: bytes
    at: datetime | None


class Trouble(Exception):
    """A mailbox can't be read; the words say what to do. `is_refusal`: waiting alone won't help."""

    def __init__(self, words: str, *, is_refusal: bool = False) -> None:
        super().__init__(words)
        self.is_refusal = is_refusal


class HungUp(Trouble):
    """The connection is gone."""


class NotHandedOver(Exception):
    """The server says no to a fetch, though the connection lives."""


@contextlib.contextmanager
def opened(access: Access) -> Iterator["Folder"]:
    """Open a folder for reading. Raises Trouble."""
    try:
        client = _connected(access)
    except (OSError, UnicodeError, IMAPClientError) as error:
        raise Trouble(_cannot_connect(error, access)) from error
    try:
        _sign_in(client, access)
        yield Folder(client, access)
    finally:
        with contextlib.suppress(OSError, IMAPClientError):
            client.shutdown()


class Folder:
    """One open folder."""

    def __init__(self, client: IMAPClient, access: Access) -> None:
        self._client = client
        self._host = access.host
        selected = self._select(access.folder)
        self.uidvalidity: int = selected.get(b"UIDVALIDITY", 0)
        self.next_uid: int = selected.get(b"UIDNEXT", 0)
        self.can_idle = bool(client.has_capability("IDLE"))

    def new_uids(self, after: int) -> list[int]:
        """Return the UIDs greater than `after`, in order. Raises HungUp."""
        found: set[int] = set()
        first = after + 1
        with self._spoken():
            while first + _UIDS_AT_ONCE < self.next_uid:
                found.update(self._client.search(["UID", f"{first}:{first + _UIDS_AT_ONCE - 1}"]))
                first += _UIDS_AT_ONCE
            found.update(self._client.search(["UID", f"{first}:*"]))
        # "n:*" names the newest message even when it is older than n.
        return sorted(uid for uid in found if uid > after)

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """Return size in bytes by UID, of those still there. Raises HungUp, NotHandedOver."""
        with self._spoken():
            answer = self._client.fetch(uids, ["RFC822.SIZE"])
        return {uid: row.get(b"RFC822.SIZE", 0) for uid, row in answer.items()}

    def fetch(self, uids: Sequence[int], *, first_bytes: int = 0) -> dict[int, Fetched]:
        """Return whole messages (or their first bytes) by UID, of those still there.

        Raises HungUp, and NotHandedOver when the server doesn't give one of them.
        """
        item = f"BODY.PEEK[]<0.{first_bytes}>" if first_bytes else "BODY.PEEK[]"
        with self._spoken():
            answer = self._client.fetch(uids, [item, "INTERNALDATE"])
            missing = sorted(set(uids) - set(answer))
            if missing and self._client.search(["UID", ",".join(map(str, missing))]):
                raise NotHandedOver("The server passed over a message that it has.")
        found = {}
        for uid, row in answer.items():
            content = row.get(b"BODY[]<0>" if first_bytes else b"BODY[]")
            if content is None:
                raise NotHandedOver("The server gave no content.")
            found[uid] = Fetched(content, row.get(b"INTERNALDATE"))
        return found

    def wait(self, seconds: float, *, woken: Callable[[], bool]) -> None:
        """Wait until something may be new, `woken()` says so, or the time is over. Raises HungUp."""
        until = time.monotonic() + seconds
        with self._spoken():
            if not self.can_idle:
                while not woken() and (left := until - time.monotonic()) > 0:
                    time.sleep(min(_SLICE_SECONDS, left))
            else:
                self._idle(until, woken)
            self._client.noop()

    def _idle(self, until: float, woken: Callable[[], bool]) -> None:
        self._client.idle()
        while not woken() and (left := until - time.monotonic()) > 0:
            began = time.monotonic()
            told = self._client.idle_check(timeout=min(_SLICE_SECONDS, left))
            if any(b"BYE" in answer for answer in told):
                raise HungUp(f"{self._host} ended the connection.")
            if any(b"EXISTS" in answer for answer in told):
                break
            if not told and time.monotonic() - began < min(_SLICE_SECONDS, left) / 2:
                break  # it reads as ready and says nothing: the line may be dead, the next command tells
        self._client.idle_done()

    def _select(self, folder: str) -> dict[bytes, int]:
        try:
            selected: dict[bytes, int] = self._client.select_folder(folder, readonly=True)
        except IMAPClientAbortError as error:
            raise HungUp(f"{self._host} ended the connection: {error}") from error
        except IMAPClientError as error:
            words = f"There is no folder {folder!r} that can be read. The mailbox has: {self._names()}."
            raise Trouble(words, is_refusal=True) from error
        return selected

    def _names(self) -> str:
        with contextlib.suppress(OSError, IMAPClientError):
            return ", ".join(sorted(str(name) for _, _, name in self._client.list_folders())[:20])
        return "folders that could not be listed"

    @contextlib.contextmanager
    def _spoken(self) -> Iterator[None]:
        try:
            yield
        except (IMAPClientAbortError, OSError) as error:
            raise HungUp(f"The connection to {self._host} broke: {_words(error)}") from error
        except IMAPClientError as error:
            raise NotHandedOver(_words(error)) from error


def _connected(access: Access) -> IMAPClient:
    context = ssl.create_default_context() if access.security == "tls" else None
    times: Any = SocketTimeout(_CONNECT_SECONDS, _READ_SECONDS)
    client = IMAPClient(access.host, access.port, ssl=context is not None, ssl_context=context, timeout=times)
    client.normalise_times = False
    return client


def _sign_in(client: IMAPClient, access: Access) -> None:
    token = access.bearer() if access.bearer else ""
    try:
        if token and client.has_capability("AUTH=OAUTHBEARER"):
            client.oauthbearer_login(access.username, token)
        elif token:
            client.oauth2_login(access.username, token)  # XOAUTH2
        elif f"{access.username}{access.password}".isascii():
            client.login(access.username, access.password)
        else:
            client.plain_login(access.username, access.password)  # LOGIN knows no other signs than ASCII
    except LoginError as error:
        raise Trouble(_refused(error, access), is_refusal=True) from error
    except (OSError, IMAPClientError) as error:
        raise HungUp(f"{access.host} broke off while we signed in: {_words(error)}") from error


def _refused(error: Exception, access: Access) -> str:
    if access.bearer:
        return (
            f"{access.host} refuses the token for {access.username} ({_words(error)}). The client needs the"
            " right to read this mailbox over IMAP, and the user name must be the mailbox's address."
        )
    return (
        f"{access.host} refuses the user name or the password ({_words(error)}). Enter both again; "
        "many providers want an app password made for this purpose."
    )


def _cannot_connect(error: Exception, access: Access) -> str:
    place = f"{access.host} port {access.port}"
    if isinstance(error, socket.gaierror | UnicodeError):  # the latter: no name at all
        return f"There is no server called {access.host}. Check the host name."
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"The certificate of {place} can't be trusted: {error.verify_message}. Check the host name."
    if isinstance(error, ssl.SSLError):
        return f"{place} does not speak TLS. Usual ports are 993 with TLS and 143 without."
    if isinstance(error, ConnectionRefusedError):
        return f"Nobody answers at {place}. Usual ports are 993 with TLS and 143 without."
    if isinstance(error, TimeoutError):
        return (
            f"{place} does not answer within {_CONNECT_SECONDS:.0f} seconds. Check host, port and firewall."
        )
    return f"{place} can't be reached: {_words(error)}"


def _words(error: Exception) -> str:
    first = error.args[0] if error.args else ""
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(error)
    return " ".join(text.split())[:300] or type(error).__name__
