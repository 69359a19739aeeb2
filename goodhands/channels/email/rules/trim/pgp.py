"""The armour of a signed body (RFC 9580, cleartext signatures): nobody's words."""

_OPENING = "-----BEGIN PGP SIGNED MESSAGE-----"
_SIGNATURE = "-----BEGIN PGP SIGNATURE-----"
_CLOSING = "-----END PGP SIGNATURE-----"


def without_pgp(text: str) -> str:
    """The body without the lines that a cleartext signature puts around it."""
    if "-----BEGIN PGP" not in text:
        return text
    stripped = text.lstrip()
    if stripped.startswith(_OPENING):
        _, _, text = stripped.replace("\r\n", "\n").partition("\n\n")
    start = text.find(f"\n{_SIGNATURE}")
    end = text.find(_CLOSING, start)
    if start < 0 or end < 0:
        return text
    return text[:start] + text[end + len(_CLOSING) :]
