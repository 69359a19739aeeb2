"""Asking the judge over HTTP: a chat endpoint in the form that many servers share. Knows no database."""

import json
import time
from dataclasses import dataclass
from http.client import HTTPException
from typing import IO, Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from typing_extensions import override

from goodhands.merit.rules.judge.answer import JudgeTrouble, content_of

_MOST_BYTES = 200_000
_PIECE = 8_192
_PATH = "/chat/completions"


@dataclass(frozen=True, slots=True)
class Judge:
    """An endpoint ("https://host/v1"), the model's name, the key ("" for none), seconds to wait in all."""

    url: str
    model: str
    key: str = ""
    seconds: float = 30.0


class _StayHere(HTTPRedirectHandler):
    """Letters and the key go to the address that was set, and to no other."""

    @override
    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def ask(judge: Judge, messages: list[dict[str, str]]) -> str:
    """Send the messages and return what the judge says. Waits `seconds` at most. Raises JudgeTrouble."""
    if urlsplit(judge.url).scheme not in ("http", "https"):
        raise JudgeTrouble("GOODHANDS_JUDGE_URL must begin with https:// (or http:// in your own network).")
    address = judge.url.rstrip("/")
    address = address if address.endswith(_PATH) else f"{address}{_PATH}"
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if judge.key:
        headers["Authorization"] = f"Bearer {judge.key}"
    asked = Request(address, _body(judge, messages), headers)  # noqa: S310  checked above
    until = time.monotonic() + judge.seconds
    try:
        with build_opener(_StayHere).open(asked, timeout=judge.seconds) as answer:
            return content_of(_read(answer, until))
    except HTTPError as error:
        with error:
            raise JudgeTrouble(f"The judge answered with status {error.code}.") from error
    except TimeoutError as error:
        raise JudgeTrouble(f"The judge gave no answer within {judge.seconds:g} seconds.") from error
    except (OSError, HTTPException, ValueError) as error:
        reason = " ".join(str(getattr(error, "reason", "") or error).split())[:200]
        raise JudgeTrouble(f"The judge can't be reached: {reason or type(error).__name__}.") from error


def _body(judge: Judge, messages: list[dict[str, str]]) -> bytes:
    wanted = {
        "model": judge.model,
        "messages": messages,
        "temperature": 0,
        "response_format": {"type": "json_object"},
    }
    return json.dumps(wanted).encode()


def _read(answer: "IO[bytes]", until: float) -> bytes:
    """Read an answer that may come in drops, but not for ever and not without end."""
    body = b""
    while len(body) < _MOST_BYTES:
        if time.monotonic() > until:
            raise TimeoutError
        piece = answer.read1(_PIECE)  # type: ignore[attr-defined]
        if not piece:
            return body
        body += piece
    raise JudgeTrouble("The judge's answer has no end.", is_nonsense=True)
