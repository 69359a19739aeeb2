"""One SMTP or LMTP session: aiosmtpd's, with our way to read a message and its bounds.

A message is read in large pieces up to CR LF dot CR LF and nothing else, so no other line end can smuggle a
second message in (RFC 5321 2.3.8), and lines may be as long as real senders make them.
"""

import asyncio
import re
from dataclasses import dataclass, field
from typing import cast

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, syntax
from typing_extensions import override

_LINE_END = b"\r\n"
_ALWAYS_TAKEN = 1024 * 1024  # bytes of a message that is taken however busy we are
_MESSAGE_END = b"\r\n.\r\n"
_ADDRESS = r'((?:"(?:[^"\\]|\\.)*"@)?[^<>\s]*)'
_PATH = re.compile(rf"\s*<(?:@[^<>:\s]+:)?{_ADDRESS}>(?:\s+(.*))?")
_BARE = re.compile(rf"\s*{_ADDRESS}(?:\s+(.*))?")

TOO_LARGE = "552 5.3.4 The message is larger than this desk takes"
TOO_BUSY = "452 4.3.1 Too many large messages at once; please try again later"


@dataclass(slots=True)
class Traffic:
    """Who is here and how many bytes they hold; bounds what strangers can make us keep in memory."""

    most_sessions: int
    most_bytes: int
    bytes_held: int = 0
    sessions: "set[MailSession]" = field(default_factory=set)

    def is_full(self) -> bool:
        """Tell whether one more session would be too many."""
        return len(self.sessions) >= self.most_sessions


class MailSession(SMTP):
    """An SMTP session that counts itself among the traffic."""

    line_length_limit = 65_536  # of one piece and of a command; not of lines in a message

    traffic: Traffic
    is_receiving = False
    _bytes_held = 0

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count this session in."""
        self.traffic.sessions.add(self)
        super().connection_made(transport)

    @override
    def connection_lost(self, error: Exception | None) -> None:
        """Count this session out."""
        self.traffic.sessions.discard(self)
        super().connection_lost(error)

    def leave(self) -> None:
        """End the session because the service stops (RFC 5321 3.8); what was not acknowledged comes again."""
        if self.transport is not None and not self.transport.is_closing():
            self._writer.write(b"421 4.3.2 Closing down; please try again later\r\n")
            self.transport.close()

    @override
    @syntax("DATA")
    async def smtp_DATA(self, arg: str | None) -> None:
        """Take a message (RFC 5321 4.1.1.4)."""
        if await self.check_helo_needed():
            return
        if self.envelope is None or not self.envelope.rcpt_tos:
            await self.push("503 5.5.1 Error: need RCPT command")
            return
        if arg:
            await self.push("501 5.5.4 Syntax: DATA")
            return
        self.is_receiving = True
        try:
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            answer = await self._received()
            await self._answer(answer, len(self.envelope.rcpt_tos))
            self.envelope = self._create_envelope()
        finally:
            self.is_receiving = False

    async def _answer(self, answer: str, recipients: int) -> None:
        await self.push(answer)

    async def _received(self) -> str:
        try:
            content, refusal = await self._content()
            if refusal or self.envelope is None:
                return refusal
            self.envelope.content = self.envelope.original_content = content
            return cast("str", await self._call_handler_hook("DATA"))
        finally:
            self.traffic.bytes_held -= self._bytes_held
            self._bytes_held = 0

    async def _content(self) -> tuple[bytes, str]:
        """Read up to the end mark; return the message, or an answer that refuses it."""
        reader = self._reader
        # The line end before the first line, so that a lone dot there is found like any other.
        reader._buffer[:0] = _LINE_END  # type: ignore[attr-defined]
        pieces: list[bytes] = []
        refusal, is_last = "", False
        while not is_last:
            try:
                piece = await reader.readuntil(_MESSAGE_END)
                is_last = True
            except asyncio.LimitOverrunError as more:
                piece = await reader.read(more.consumed)
            self._reset_timeout()
            refusal = refusal or self._refusal(len(piece))
            if refusal:
                pieces.clear()
            else:
                pieces.append(piece)
        whole = b"".join(pieces)
        return whole[:-3].replace(b"\r\n.", _LINE_END)[2:], refusal

    def _refusal(self, more: int) -> str:
        self._bytes_held += more
        self.traffic.bytes_held += more
        if self.data_size_limit and self._bytes_held > self.data_size_limit + len(_LINE_END + _MESSAGE_END):
            return TOO_LARGE
        is_large = self._bytes_held > _ALWAYS_TAKEN
        return TOO_BUSY if is_large and self.traffic.bytes_held > self.traffic.most_bytes else ""

    @override
    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        found = _PATH.fullmatch(arg) or _BARE.fullmatch(arg)
        if found is None or not arg.isprintable():
            return None, None
        return found[1] or "<>", found[2] or ""


class LmtpSession(MailSession, LMTP):
    """An LMTP session: one answer for each recipient after the message (RFC 2033 4.2)."""

    @override
    async def _answer(self, answer: str, recipients: int) -> None:
        await self.push("\r\n".join([answer] * recipients))


class TooMany(asyncio.Protocol):
    """Turns away a session that would be too many; the sender tries again later (RFC 5321 3.8)."""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Say so and hang up."""
        stream = cast("asyncio.Transport", transport)
        stream.write(b"421 4.3.2 Too many sessions at once; please try again later\r\n")
        stream.close()
