"""OAuth2 towards a token server: what to ask it, and what its answer means (RFC 6749). Pure."""

import json
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_LONGEST_WORDS = 300
_ADVICE = {
    "invalid_grant": "The refresh token ran out or is not of this client. Make a new one and enter it.",
    "invalid_client": "The client id or its secret is wrong, or the secret ran out. Enter both again.",
    "unauthorized_client": "This client may not ask so. Give it the right to read mail over IMAP.",
    "invalid_scope": "The scope is not one that the provider knows. Check it letter by letter.",
}


@dataclass(frozen=True, slots=True)
class Grant:
    """With what a token is asked for; without a refresh token the client asks in its own name."""

    token_url: str
    client_id: str
    client_secret: str = ""
    refresh_token: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """What opens the mailbox now, and a refresh token that takes the place of the old one, if given."""

    access: str
    refresh: str = ""


class TokenRefused(Exception):
    """No token; the words say what to do. `is_final`: asking again alone won't help."""

    def __init__(self, words: str, *, is_final: bool = False) -> None:
        super().__init__(words)
        self.is_final = is_final


def is_token_url(url: str) -> bool:
    """Tell whether secrets may go there: https anywhere, plain http only on this machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if not parts.hostname or parts.username is not None:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOCAL)


def request_body(grant: Grant) -> bytes:
    """Return the form that asks for a token: by refresh token, or as the client (RFC 6749, 6 and 4.4)."""
    asked = {"grant_type": "client_credentials", "client_id": grant.client_id}
    if grant.refresh_token:
        asked |= {"grant_type": "refresh_token", "refresh_token": grant.refresh_token}
    if grant.client_secret:
        asked["client_secret"] = grant.client_secret
    if grant.scope:
        asked["scope"] = grant.scope
    return urlencode(asked).encode()


def read_answer(status: int, body: bytes, host: str) -> Token:
    """Return the token out of an answer of `host`. Raises TokenRefused."""
    said = _fields(body)
    access = said.get("access_token")
    if status == 200 and isinstance(access, str) and access.isascii() and access.isprintable() and access:
        refresh = said.get("refresh_token")
        return Token(access, refresh if isinstance(refresh, str) else "")
    code = said.get("error") if isinstance(said.get("error"), str) else ""
    told = " ".join(str(said.get("error_description") or code or f"status {status}").split())
    advice = _ADVICE.get(str(code), "Check the address of the token server and the client.")
    is_final = status in {400, 401, 403, 404}
    if status >= 500 or status == 429:
        advice = "It is asked again by itself."
    raise TokenRefused(f"{host} gives no token ({told[:_LONGEST_WORDS]}). {advice}", is_final=is_final)


def _fields(body: bytes) -> dict[str, object]:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
