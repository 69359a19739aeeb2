"""The pictures of a message: those that came along, and those from elsewhere once they are asked for."""

import html as entities
import re
from collections.abc import Mapping
from urllib.parse import unquote

# A cleaned page holds "<" only where an element begins, and quotes only around attributes.
_OWN = re.compile(r"(<img\b[^<>]*?) src=\"cid:([^\"]*)\"", re.IGNORECASE)
_REMOTE = re.compile(r"(<img\b[^<>]*?) data-remote-src=\"(https?://[^\"]*)\"", re.IGNORECASE)


def with_own_pictures(page: str, addresses: Mapping[str, str]) -> str:
    """Let `cid:` pictures come from where their files are served (RFC 2392); `addresses` by Content-ID."""

    def found(match: re.Match[str]) -> str:
        head, name = match.group(1), entities.unescape(match.group(2))
        address = addresses.get(name) or addresses.get(unquote(name))
        return f'{head} src="{entities.escape(address)}"' if address else match.group()

    return _OWN.sub(found, page) if addresses else page


def with_remote_pictures(page: str) -> str:
    """Let pictures from elsewhere load, which the cleaning had kept from loading."""
    return _REMOTE.sub(r'\1 src="\2"', page)
