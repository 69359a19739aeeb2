"""What a subject is about: without the prefixes of replies and forwards, list tags and automatic headings."""

import re
import unicodedata

from goodhands.channels.email.rules.classify import phrases

_REPLY = (
    # English and Romance; Germanic and Nordic; Slavic, Baltic, Hungarian; Greek, Turkish; Semitic; Asian
    r"re|r|ref|réf|rif|res|rép|reply|antwort|aw|antw|sv|svar|vs|vá|odp|odpověď|odpoveď|re-?\d{1,3}|vast|vl|att"
    r"|atb|ats|válasz|na|hf|bls|rsp|отв|отг|ответ|відп|від|απ|σχετ|yan|ynt|cvp|cevap|السابقة|رد|השב|תשובה|תגובה"
    r"|返信|返|回复|回覆|答复|答覆|回信|회신|답장|re\.|ตอบกลับ|ตอบ|trả lời|balas"
)
_FORWARD = (
    r"fwd?|fw|forwarded|wg|weitergeleitet|tr|rv|renv|i|inoltro|enc|encaminhado|reenv|doorst|doorgestuurd|vb|vidaresänt"
    r"|videresendt|välitetty|vl\.|pd|podaj dalej|přeposlané|prep|továbbítás|fs|пересл|пер|πρθ|ilt|iletilen"
    r"|إعادة توجيه|הועבר|転送|转发|轉寄|전달|ส่งต่อ|chuyển tiếp|terusan"
)
_TAG = r"\[[^\[\]]{1,80}\]"
_MARK = r"(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3})?"
_REPLY_PREFIX = re.compile(rf"\s*(?:{_REPLY}){_MARK}\s?[:：]\s*")
_FORWARD_PREFIX = re.compile(rf"\s*[\[(]?(?:{_FORWARD}){_MARK}\s?[:：]\s*")
_AUTOMATIC_PREFIX = re.compile(rf"\s*(?:{phrases.AUTOMATIC_REPLY}|{phrases.AWAY_HEADING})\s?[:：]\s*")
_TAG_PREFIX = re.compile(rf"\s*{_TAG}\s*")
_FORWARD_TAIL = re.compile(r"(?:\s*\((?:fwd?|wg|转发)\))+\s*$")
_MAX_PREFIXES = 20
_MAX_LENGTH = 500


def normalised_subject(subject: str | None) -> str:
    """Return what `subject` is about, for comparing and as an index key: "" if nothing is left.

    Taken off: reply and forward prefixes of 30 languages, list tags, "(fwd)", case, width, runs of blanks.
    """
    return _taken_apart(subject)[0]


def is_reply_subject(subject: str | None) -> bool:
    """Return whether `subject` says that it answers something, and was not forwarded on top of it."""
    _, prefixes = _taken_apart(subject)
    return bool(prefixes) and "forward" not in prefixes


def is_forward_subject(subject: str | None) -> bool:
    """Return whether `subject` says that a mail is passed on."""
    return "forward" in _taken_apart(subject)[1]


def _taken_apart(subject: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the bare subject and the kinds of prefix ("reply", "forward") that stood before it."""
    text = unicodedata.normalize("NFKC", (subject or "")[:_MAX_LENGTH]).casefold()
    text = " ".join(unicodedata.normalize("NFKC", text).split())
    kinds: list[str] = []
    for _ in range(_MAX_PREFIXES):
        kind, rest = _without_prefix(text)
        if kind is None or (kind == "tag" and not rest):
            break
        if kind != "tag":
            kinds.append(kind)
        text = rest
    if _FORWARD_TAIL.search(text):
        kinds.append("forward")
        text = _FORWARD_TAIL.sub("", text)
    if text.endswith("]") and "[" not in text:
        text = text[:-1]
    return text.strip(), tuple(kinds)


def _without_prefix(text: str) -> tuple[str | None, str]:
    for kind, pattern in _KINDS:
        matched = pattern.match(text)
        if matched:
            return kind, text[matched.end() :]
    return None, text


_KINDS = (
    ("reply", _REPLY_PREFIX),
    ("forward", _FORWARD_PREFIX),
    ("reply", _AUTOMATIC_PREFIX),
    ("tag", _TAG_PREFIX),
)
