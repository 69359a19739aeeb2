"""Every change of the mailboxes that we fetch."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from django.conf import settings
from django.db import IntegrityError, transaction

from goodhands.accounts.models import Person
from goodhands.channels.email import imap, oauth
from goodhands.channels.email.models import Mailbox
from goodhands.channels.email.rules.oauth import Grant, Token, TokenRefused, is_token_url
from goodhands.inboxes.models import Inbox
from goodhands.lib.seal import Unreadable, seal, unseal

FROM_THE_END = -1
_SET = (
    "host", "port", "security", "username", "folder", "password",
    "token_url", "client_id", "client_secret", "refresh_token", "scope",
)  # fmt: skip


class MailboxRefused(Exception):
    """The mailbox can't be set so; the words say what to change."""


@dataclass(frozen=True, slots=True)
class MailboxSettings:
    """Where a mailbox is, how to get in, and whether mail that lies there already is wanted.

    `oauth` stands in for the password. An empty password or secret, when a mailbox is changed, keeps the one
    we have.
    """

    host: str
    username: str
    password: str
    port: int = 993
    security: str = "tls"
    folder: str = "INBOX"
    takes_old_mail: bool = True
    oauth: Grant | None = None


def add_mailbox(inbox: Inbox, wanted: MailboxSettings, *, by: Person | None, now: datetime) -> Mailbox:
    """Fetch a mailbox into `inbox` from now on; the worker begins within seconds.

    Raises MailboxRefused for settings that can't be right or a mailbox that is fetched already.
    """
    _require_admin(by)
    mailbox = Mailbox(inbox=inbox, last_uid=0 if wanted.takes_old_mail else FROM_THE_END)
    return _saved(mailbox, wanted)


def update_mailbox(mailbox: Mailbox, wanted: MailboxSettings, *, by: Person | None, now: datetime) -> Mailbox:
    """Change where or how a mailbox is fetched. Another host, user or folder starts from its beginning.

    Raises MailboxRefused.
    """
    _require_admin(by)
    is_another = (mailbox.host, mailbox.username, mailbox.folder) != (
        wanted.host.strip(),
        wanted.username.strip(),
        wanted.folder.strip(),
    )
    if is_another:
        mailbox.uidvalidity = None
        mailbox.last_uid = 0 if wanted.takes_old_mail else FROM_THE_END
    if wanted.oauth and wanted.oauth.refresh_token:
        mailbox.asked_at = now  # whoever waits after a refusal tries the new one at once
    return _saved(mailbox, wanted)


def set_active(mailbox: Mailbox, *, is_active: bool, by: Person | None, now: datetime) -> None:
    """Stop fetching a mailbox, or go on where it stopped."""
    _require_admin(by)
    mailbox.is_active = is_active
    mailbox.save(update_fields=["is_active"])


def fetch_now(mailbox: Mailbox, *, by: Person | None, now: datetime) -> None:
    """Ask whoever fetches the mailbox to look at once, pause or not."""
    mailbox.asked_at = now
    mailbox.save(update_fields=["asked_at"])


def try_mailbox(wanted: MailboxSettings, *, known: Mailbox | None = None) -> str:
    """Connect, sign in and open the folder; return words about what is there. Takes up to some 20 seconds.

    `known` lends its password where `wanted` has none. Raises MailboxRefused with words that say what to do.
    """
    try:
        with imap.opened(_access(wanted, known)) as folder:
            count = len(folder.new_uids(0))
            how = "tells us of new mail at once" if folder.can_idle else "is asked once a minute"
    except (imap.Trouble, Unreadable) as trouble:
        raise MailboxRefused(str(trouble)) from trouble
    return f"It works: {count} message{'' if count == 1 else 's'} in {wanted.folder}; the server {how}."


def access_of(mailbox: Mailbox) -> imap.Access:
    """Return how to get into a mailbox, its password unsealed. Raises lib.seal.Unreadable."""
    bearer = partial(_fresh_token, mailbox.pk) if mailbox.token_url else None
    password = "" if bearer else _open(mailbox.password)
    place = (mailbox.host, mailbox.port, mailbox.security, mailbox.username)
    return imap.Access(*place, password, mailbox.folder, bearer)


def _fresh_token(mailbox_id: int) -> str:
    """Ask for a token with what is stored now; keep a new refresh token. Raises imap.Trouble."""
    mailbox = Mailbox.objects.get(pk=mailbox_id)
    try:
        grant = _grant_of(mailbox)
    except Unreadable as error:
        words = "The client's secret can't be read, since the secret key changed. Enter it again."
        raise imap.Trouble(words, is_refusal=True) from error
    token = _token(grant)
    if token.refresh and token.refresh != grant.refresh_token:
        same = Mailbox.objects.filter(pk=mailbox_id, refresh_token=mailbox.refresh_token)
        same.update(refresh_token=seal(token.refresh, settings.SECRET_KEY))
    return token.access


def _token(grant: Grant) -> Token:
    try:
        return oauth.fetch_token(grant)
    except TokenRefused as refused:
        raise imap.Trouble(str(refused), is_refusal=refused.is_final) from refused


def _access_token(grant: Grant) -> str:
    return _token(grant).access


def _grant_of(mailbox: Mailbox) -> Grant:
    secrets = _open(mailbox.client_secret), _open(mailbox.refresh_token)
    return Grant(mailbox.token_url, mailbox.client_id, *secrets, mailbox.scope)


def _open(sealed: str) -> str:
    return unseal(sealed, settings.SECRET_KEY) if sealed else ""


def _access(wanted: MailboxSettings, known: Mailbox | None) -> imap.Access:
    password: str = wanted.password
    bearer: partial[str] | None = None
    if wanted.oauth:
        kept = _grant_of(known) if known and _is_client_of(known, wanted.oauth) else Grant("", "")
        secret = wanted.oauth.client_secret or kept.client_secret
        refresh = wanted.oauth.refresh_token or kept.refresh_token
        grant = replace(wanted.oauth, client_secret=secret, refresh_token=refresh)
        bearer = partial(_access_token, grant)
    elif not password and known:
        _check_kept_for(known, wanted)
        password = _open(known.password)
    return imap.Access(
        wanted.host.strip(),
        wanted.port,
        wanted.security,
        wanted.username.strip(),
        password,
        wanted.folder.strip(),
        bearer,
    )


def _saved(mailbox: Mailbox, wanted: MailboxSettings) -> Mailbox:
    _check(mailbox, wanted)
    mailbox.host, mailbox.port, mailbox.security = wanted.host.strip(), wanted.port, wanted.security
    mailbox.username, mailbox.folder = wanted.username.strip(), wanted.folder.strip()
    if wanted.password:
        mailbox.password = seal(wanted.password, settings.SECRET_KEY)
    _set_grant(mailbox, wanted.oauth or Grant("", ""))
    fields = [*_SET, "uidvalidity", "last_uid", "asked_at"]
    try:
        with transaction.atomic():
            mailbox.save(update_fields=fields if mailbox.pk else None)
    except IntegrityError:
        name = f"{mailbox.username} on {mailbox.host}, folder {mailbox.folder}"
        raise MailboxRefused(f"The mailbox {name} is fetched already.") from None
    return mailbox


def _set_grant(mailbox: Mailbox, grant: Grant) -> None:
    """Put down the client; secrets of another client are forgotten."""
    if not _is_client_of(mailbox, grant):
        mailbox.client_secret = mailbox.refresh_token = ""
    mailbox.token_url, mailbox.client_id, mailbox.scope = grant.token_url, grant.client_id, grant.scope
    for name in ("client_secret", "refresh_token"):
        if given := getattr(grant, name):
            setattr(mailbox, name, seal(given, settings.SECRET_KEY))


def _is_client_of(mailbox: Mailbox, grant: Grant) -> bool:
    return (mailbox.token_url, mailbox.client_id) == (grant.token_url, grant.client_id)


def _check(mailbox: Mailbox, wanted: MailboxSettings) -> None:
    if not wanted.host.strip() or any(sign in wanted.host.strip() for sign in " /@:"):
        raise MailboxRefused("Give the host name alone, like imap.example.com.")
    if not 0 < wanted.port < 65_536:
        raise MailboxRefused("A port is a number from 1 to 65535; IMAP with TLS is at 993.")
    if wanted.security not in {"tls", "none"}:
        raise MailboxRefused("Security is tls or none.")
    if not wanted.username.strip() or not wanted.folder.strip():
        raise MailboxRefused("Give the user name of the mailbox and the folder, usually INBOX.")
    if wanted.oauth:
        _check_grant(mailbox, wanted.oauth)
    elif not (wanted.password or mailbox.password):
        raise MailboxRefused("Give the password of the mailbox.")
    elif not wanted.password:
        _check_kept_for(mailbox, wanted)


def _check_kept_for(known: Mailbox, wanted: MailboxSettings) -> None:
    """A stored password goes to the server that it was given for, and to no other, TLS not taken away."""
    is_weaker = known.security == "tls" and wanted.security != "tls"
    if known.host != wanted.host.strip() or is_weaker:
        raise MailboxRefused("The server is another one than before. Give the password again for it.")


def _check_grant(mailbox: Mailbox, grant: Grant) -> None:
    if not is_token_url(grant.token_url):
        raise MailboxRefused("Give the address of the token server; it begins with https://.")
    if not grant.client_id:
        raise MailboxRefused("Give the id of the client, as the provider shows it.")
    kept = _is_client_of(mailbox, grant) and (mailbox.client_secret or mailbox.refresh_token)
    if not (kept or grant.client_secret or grant.refresh_token):
        raise MailboxRefused("Give the secret of the client, a refresh token, or both.")


def _require_admin(by: Person | None) -> None:
    if by is not None and not by.may_administer:
        raise MailboxRefused("Mailboxes are set by managers and admins. Ask one of them.")
