"""The SMTP and LMTP door: says "taken" only after the raw message is on disk.

Sessions run on one event loop; a writer thread stores what arrives, many messages in one commit.
"""

import asyncio
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings
from django.db import close_old_connections, connections

from goodhands import __version__
from goodhands.channels.email.actions.storing import Arrived
from goodhands.channels.email.doors.certificate import certificate
from goodhands.channels.email.doors.session import LmtpSession, MailSession, TooMany, Traffic
from goodhands.channels.email.doors.writer import Writer
from goodhands.channels.email.rules.understand import plain
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock

MOST_SESSIONS = 100
_MOST_RECIPIENTS = 100
_LARGE_AT_ONCE = 4  # messages of the greatest size that may be under way together
_OWN_KEPT_SECONDS = 2.0
_STOP_SECONDS = 5.0
_log = logging.getLogger(__name__)


class Handler:
    """What a session asks: is this address ours, and is this message stored?"""

    def __init__(self, writer: Writer, door: str) -> None:
        self._writer = writer
        self._door = door
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mail-addresses")
        self._own: frozenset[str] = frozenset()
        self._own_read_at = float("-inf")

    def close(self) -> None:
        """Let go of the database."""
        self._reader.submit(connections.close_all)
        self._reader.shutdown()

    async def handle_EHLO(  # noqa: N802  the names that aiosmtpd calls
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Offer to take several commands at once (RFC 2920); offer no sign-in, there is none."""
        session.host_name = hostname
        offered = [line for line in responses[:-1] if not line.startswith("250-AUTH")]
        return [*offered, "250-PIPELINING", responses[-1]]

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, rcpt_options: list[str]
    ) -> str:
        """Accept our inboxes' addresses, refuse to relay anything else (RFC 5321 3.6.2)."""
        if len(envelope.rcpt_tos) >= _MOST_RECIPIENTS:
            return "452 4.5.3 Too many recipients"
        if not await self._is_ours(plain(address)):
            return "550 5.1.1 No inbox here has this address"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Store the message, then say so; 451 on any doubt, so that the sender keeps it and tries again."""
        content = envelope.original_content or b""
        arrived = Arrived(
            content=content,
            door=self._door,
            received_at=clock.now(),
            mail_from=(envelope.mail_from or "").removeprefix("<>"),
            rcpt_to=list(envelope.rcpt_tos),
        )
        try:
            await asyncio.wrap_future(self._writer.put(arrived))
        except Exception:
            return "451 4.3.0 Could not store the message; please try again later"
        return "250 2.0.0 Stored"

    async def handle_exception(self, error: Exception) -> str:
        """Answer what went wrong on our side with "try again", never with "no"."""
        _log.error("in a mail session", exc_info=error)
        return "451 4.3.0 Something went wrong here; please try again later"

    async def _is_ours(self, address: str) -> bool:
        age = asyncio.get_running_loop().time() - self._own_read_at
        if age > _OWN_KEPT_SECONDS or (address not in self._own and age > _OWN_KEPT_SECONDS / 20):
            loop = asyncio.get_running_loop()
            self._own = await loop.run_in_executor(self._reader, _own_addresses)
            self._own_read_at = loop.time()
        return address in self._own


@dataclass(frozen=True, slots=True)
class Listening:
    """One address that the door listens on."""

    kind: str
    host: str
    port: int


class Door:
    """The service that the worker runs: listens where the settings say."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._servers: list[asyncio.Server] = []
        self._handlers: list[Handler] = []

    def start(self) -> None:
        """Listen. Raises OSError, with words that help, when a port is taken or a certificate is none."""
        places = [*_places("smtp", settings.SMTP_DOOR), *_places("lmtp", settings.LMTP_DOOR)]
        self._certificate = certificate(settings.SMTP_CERTIFICATE, settings.SMTP_KEY)
        self._writer = Writer()
        self._writer.start()
        self._traffic = Traffic(MOST_SESSIONS, settings.MAIL_MAX_BYTES * _LARGE_AT_ONCE)
        loop = self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=_run, args=(loop,), name="mail-door", daemon=True)
        self._thread.start()
        try:
            for place in places:
                asyncio.run_coroutine_threadsafe(self._listen(place), loop).result(timeout=10)
        except OSError:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop listening; let messages under way end, a few seconds long; what was acknowledged is stored."""
        if self._loop is None or self._thread is None:
            return
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(timeout=30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)
        self._loop = None
        self._writer.stop()
        for handler in self._handlers:
            handler.close()
        self._servers, self._handlers = [], []

    async def _close(self) -> None:
        for server in self._servers:
            server.close()
        loop = asyncio.get_running_loop()
        until = loop.time() + _STOP_SECONDS
        while loop.time() < until and any(session.is_receiving for session in self._traffic.sessions):
            await asyncio.sleep(0.02)
        for session in tuple(self._traffic.sessions):
            session.leave()

    async def _listen(self, place: Listening) -> None:
        loop = asyncio.get_running_loop()
        try:
            server = await loop.create_server(self._session(place.kind), place.host, place.port)
        except OSError as error:
            name = f"GOODHANDS_{place.kind.upper()}_DOOR"
            raise OSError(
                f"The mail door can't listen on {place.host}:{place.port} ({error.strerror or error}); "
                f"set {name} to another address, like 127.0.0.1:8026."
            ) from error
        self._servers.append(server)
        _log.info("%s door on %s:%d", place.kind, place.host, place.port)

    def _session(self, kind: str) -> Callable[[], asyncio.Protocol]:
        handler = Handler(self._writer, kind)
        self._handlers.append(handler)
        protocol: type[MailSession] = LmtpSession if kind == "lmtp" else MailSession

        def begin() -> asyncio.Protocol:
            if self._traffic.is_full():
                return TooMany()
            session = protocol(
                handler,
                data_size_limit=settings.MAIL_MAX_BYTES,
                enable_SMTPUTF8=True,
                hostname="goodhands",
                ident=f"Goodhands {__version__}",
                loop=self._loop,
                timeout=300,
                tls_context=self._certificate.context() if self._certificate else None,
                auth_exclude_mechanism=("LOGIN", "PLAIN"),  # who may send here hangs on no password
            )
            session.traffic = self._traffic
            return session

        return begin


def _run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    loop.run_forever()
    rest = asyncio.all_tasks(loop)
    for task in rest:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*rest, return_exceptions=True))
    loop.close()


def _places(kind: str, setting: str) -> list[Listening]:
    if not setting or setting == "off":
        return []
    host, _, port = setting.rpartition(":")
    return [Listening(kind, host.strip("[]") or "127.0.0.1", int(port))]


def _own_addresses() -> frozenset[str]:
    close_old_connections()
    return inboxes.own_addresses()


DOOR = Door()
