"""How bytes leave: to an SMTP server, or into a folder of messages when none is set."""

import mailbox
import smtplib
import ssl
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from django.conf import settings

from goodhands.conversations.actions import Outcome

_TIMEOUT_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who sends to whom, and the message."""

    sender: str
    recipients: Sequence[str]
    content: bytes


def hand_over(envelope: Envelope) -> Mapping[str, Outcome]:
    """Give a message to the server that the settings name; say for each recipient what became of it.

    Never raises for what a server or the network does: that becomes an outcome, `waiting` where a new try may
    help (RFC 5321 4yz, no connection) and `failed` where it can't (5yz).
    """
    target = urlsplit(settings.MAIL_OUT)
    if target.scheme == "maildir":
        return _into_folder(Path(target.path), envelope)
    return _over_smtp(target, envelope)


def _into_folder(path: Path, envelope: Envelope) -> Mapping[str, Outcome]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mailbox.Maildir(str(path), create=True).add(envelope.content)
    except OSError as error:
        return _for_all(envelope, Outcome("waiting", f"{path} can't be written: {error.strerror}."))
    return _for_all(envelope, Outcome("sent", f"Written to the folder {path.name}; no mail server is set."))


def _over_smtp(target: SplitResult, envelope: Envelope) -> Mapping[str, Outcome]:
    try:
        server = _connected(target)
        try:
            refused = server.sendmail(envelope.sender, list(envelope.recipients), envelope.content)
        finally:
            server.close()  # no QUIT: what the server says after it took the message changes nothing
    except smtplib.SMTPRecipientsRefused as error:
        refused = error.recipients
    except smtplib.SMTPResponseException as error:
        return _for_all(envelope, _outcome(error.smtp_code, error.smtp_error))
    except (smtplib.SMTPException, OSError) as error:
        words = str(error) or type(error).__name__
        return _for_all(envelope, Outcome("waiting", f"{target.hostname} could not be reached: {words}"))
    sent = Outcome("sent", f"Taken by {target.hostname} at {time.strftime('%H:%M:%S', time.gmtime())} UTC.")
    return {r: _outcome(*refused[r]) if r in refused else sent for r in envelope.recipients}


def _connected(target: SplitResult) -> smtplib.SMTP:
    host, context = target.hostname or "127.0.0.1", ssl.create_default_context()
    server: smtplib.SMTP
    if target.scheme == "smtps":
        server = smtplib.SMTP_SSL(host, target.port or 465, timeout=_TIMEOUT_SECONDS, context=context)
    else:
        server = smtplib.SMTP(host, target.port or 25, timeout=_TIMEOUT_SECONDS)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=context)
    if target.username:
        server.login(unquote(target.username), unquote(target.password or ""))
    return server


def _outcome(code: int, words: bytes | str) -> Outcome:
    said = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return Outcome("failed" if code >= 500 else "waiting", f"{code} {said}")


def _for_all(envelope: Envelope, outcome: Outcome) -> Mapping[str, Outcome]:
    return dict.fromkeys(envelope.recipients, outcome)
