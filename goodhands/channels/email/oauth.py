"""Asking a token server over HTTP. Knows no database; what is asked and answered is in `rules/oauth.py`."""

from http.client import HTTPException
from typing import IO, Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from typing_extensions import override

from goodhands.channels.email.rules.oauth import (
    Grant,
    Token,
    TokenRefused,
    is_token_url,
    read_answer,
    request_body,
)

_SECONDS = 15.0
_MOST_BYTES = 200_000


class _StayHere(HTTPRedirectHandler):
    """Secrets go to the address that was entered, and to no other."""

    @override
    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def fetch_token(grant: Grant) -> Token:
    """Ask for a token. Takes up to some 15 seconds. Raises TokenRefused with words that say what to do."""
    if not is_token_url(grant.token_url):
        raise TokenRefused("The address of the token server must begin with https://.", is_final=True)
    host = urlsplit(grant.token_url).hostname or ""
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    asked = Request(grant.token_url, request_body(grant), headers)  # noqa: S310  checked above
    try:
        with build_opener(_StayHere).open(asked, timeout=_SECONDS) as answer:
            return read_answer(answer.status, _body(answer), host)
    except HTTPError as error:
        with error:
            return read_answer(error.code, _body(error), host)
    except (OSError, HTTPException, ValueError) as error:
        reason = " ".join(str(getattr(error, "reason", "") or error).split())[:200]
        words = f"The token server {host} can't be reached: {reason or type(error).__name__}."
        raise TokenRefused(words) from error


def _body(answer: "IO[bytes]") -> bytes:
    return answer.read(_MOST_BYTES)
