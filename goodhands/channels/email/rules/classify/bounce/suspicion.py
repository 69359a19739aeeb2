"""Weighs whether a letter is a delivery report at all, by signs that a person's mail does not have together.

Points are given for sender, subject and words, and each kind of sender needs its own number of them.
A customer who forwards a bounce, or writes that a parcel "could not be delivered", does not reach it.
"""

import re

from goodhands.channels.email.rules.classify.bounce import addresses, phrases
from goodhands.channels.email.rules.classify.bounce.notice import Notice
from goodhands.channels.email.rules.classify.envelope import Envelope
from goodhands.channels.email.rules.letter import Letter

_ENOUGH = 3
_DAEMONS = re.compile(
    r"(?:mailer-?_?daemons?|mail-?_?daemon|maildaemon|mdaemon|mail(?:er)?-?system|mailsystem"
    r"|mail-?deliver(?:y|er)?(?:-?(?:system|subsystem))?"
    r"|post-?_?master|mail-?admin|delivery-?status|(?:e-?)?mail-?error|bounced?-?mail|ndr"
    r"|smtpd?-?daemon|mail-?returns?"
    r"|microsoftexchange[0-9a-f]{20,40}|symantecemail|ses-?bounce|mailbounce|mta"
    r"|\"?system administrator\"?|[\w\-]{0,40}(?:smtp|mail)[_\-]?gateways?)(?:[+\-=\\].*)?"
)
_DAEMON_NAMES = re.compile(
    r"mailer[- _]?daemon|mail deliver(?:y|er)? ?(?:sub)?-?(?:system|service|agent|software|notification)?s?\b"
    r"|mail system|^post-?master|delivery (?:sub)?system|mail administrator|microsoft outlook$|interscan"
    r"|internet mail service|e-?mail (?:delivery|router|gateway)|mail (?:router|gateway)|bounce notification"
    r"|почтовая система|メール配信|退信|邮件系统"
    r"|system administrator$|^systemadministrator|^administrateur syst|^administrador del sistema"
    r"|^amministratore di sistema|^systeem-?beheerder|systemadministratör|системный администратор"
    r"|システム管理者|系统管理员|系統管理員|시스템 관리자"
)
_FIELDS = (
    "x-failed-recipients",
    "x-ms-exchange-message-is-ndr",
    "x-mx-bounce",
    "x-ms-embedded-report",
    "x-bounce-report",
    "x-bounced-address",
    "x-mpm-delivery-status",
    "x-ahmailid",
)
_SURE_SUBJECT = re.compile(rf"\W{{0,6}}(?:{phrases.SURE_SUBJECTS})")
_LIKELY_SUBJECT = re.compile(rf"\W{{0,6}}(?:{phrases.LIKELY_SUBJECTS})")
_SURE_WORDS = re.compile(phrases.SURE_WORDS, re.IGNORECASE)
_LIKELY_WORDS = re.compile(phrases.LIKELY_WORDS, re.IGNORECASE)
_CERTAIN_WORDS = re.compile(phrases.CERTAIN_WORDS, re.IGNORECASE | re.MULTILINE)
_SMTP_CODE = re.compile(r"\b[45]\d\d[ \-#]{1,3}[45]\.\d{1,3}\.\d{1,3}\b|rcpt to:\s*<", re.IGNORECASE)
_SURE_END = re.compile(r"\((?:delivery failed|undeliverable|non remis|unzustellbar)\)$")
_ADDRESS_FOLLOWS = re.compile(
    rf"(?:(?:failed )?(?:recipient|address)\s*:\s*)?[<\"'(\[]?{addresses.ADDRESS.pattern}[>\"')\]]?[.:;,]?"
    r"(?:\s*\(.{0,80}\))?",
    re.IGNORECASE,
)
_MAIL_FAILS = re.compile(
    r"\b(?:e-?mail|mail|message)\b.{0,120}(?:\bnot\b|n't|fail|postponed|delay|n'a pas pu)|"
    r"(?:could not|unable to|cannot|failed to) (?:deliver|send) (?:the |your )?(?:e-?mail|mail|message)\b",
    re.IGNORECASE,
)
_HUMAN_WORDS = re.compile(
    r"\b(?:my (?:own )?(?:e-?mail|mail|message)s?|came back|comes back|meine[rn]? (?:e-?mail|mail|nachricht)"
    r"|mon (?:e-?mail|mail|message|courriel)|mi (?:correo|mensaje)|la mia e-?mail"
    r"|mijn (?:e-?mail|mail))\b"
    r"|[?？]\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_HUMAN_FORWARD = re.compile(r"^(?:-{2,}|_{4,}|begin forwarded|>|on .{5,80} wrote)", re.IGNORECASE)


def may_be_report(letter: Letter, envelope: Envelope) -> bool:
    """Return quickly whether anything speaks for a report: an ordinary mail ends here."""
    return (
        letter.root.content_type == "multipart/report"
        or sender_points(envelope) > 0
        or subject_points(envelope) > 0
        or bool(envelope.auto_submitted and not envelope.is_list)
        or _CERTAIN_WORDS.search(letter.text[:300]) is not None
    )


def is_report(letter: Letter, envelope: Envelope, notice: Notice, *, has_status: bool) -> bool:
    """Return whether the signs together make a delivery report."""
    sender = sender_points(envelope)
    if letter.root.content_type == "multipart/report":
        return has_status or bool(notice.status) or sender > 0 or notice.has_original
    subject = subject_points(envelope)
    if envelope.is_answer_or_forward and not _SURE_END.search(envelope.subject):
        subject = 0
    words = word_points(_top_lines(notice)[: 30 if sender or envelope.auto_submitted else 2])
    proof = notice.has_original + has_status + _has_smtp_code(notice)
    if sender == 2:
        return subject + words + proof > 1
    if sender == 1:
        return max(subject, words, 2 * has_status) == 2 and (proof > 0 or _names_somebody(letter, notice))
    if subject == 2 and _sets_address_below_words(notice):
        return True
    return subject + words + min(proof, 1) + _certainty(notice) - _doubt(envelope, notice) >= _ENOUGH


def _sets_address_below_words(notice: Notice) -> bool:
    """Tell whether a server's sentence about mail opens the notice, and the next line is but an address."""
    top = [line.strip(" \t*") for line in _top_lines(notice)[:6]]
    top = [line for line in top if line]
    return any(
        _MAIL_FAILS.search(" ".join(top[: number + 1])) is not None and _ADDRESS_FOLLOWS.fullmatch(below)
        for number, below in enumerate(top[1:4])
    )


def _doubt(envelope: Envelope, notice: Notice) -> int:
    """How much a letter without a daemon has to prove; less if it calls itself automatic."""
    if envelope.is_answer_or_forward or _HUMAN_WORDS.search("\n".join(_top_lines(notice)[:4])):
        return 5
    return 1 if envelope.auto_submitted or envelope.has("x-auto-response-suppress") else 2


def _certainty(notice: Notice) -> int:
    """Three if the letter opens with a sentence that one program is known by."""
    return 3 if _CERTAIN_WORDS.search("\n".join(_top_lines(notice)[:2])) else 0


def _names_somebody(letter: Letter, notice: Notice) -> bool:
    """Tell whether the notice holds an address other than those of the letter itself, and no helper's."""
    own = {
        (box.address or "").lower() for box in (*letter.to[:20], *letter.reply_to[:5], letter.from_) if box
    }
    found = (address for line in notice.lines[:100] if "@" in line for address in addresses.in_text(line))
    return any(address.lower() not in own and not addresses.is_role(address) for address in found)


def _has_smtp_code(notice: Notice) -> bool:
    return any(_SMTP_CODE.search(line) for line in notice.lines[:100])


def sender_points(envelope: Envelope) -> int:
    """Two for a mail daemon's address or field; one for a name like a daemon's or a null envelope sender."""
    if envelope.has(*_FIELDS) or _DAEMONS.fullmatch(envelope.local_part[:200]):
        return 2
    if _raw_sender_is_daemon(envelope):
        return 2
    return int(envelope.has_null_sender or _DAEMON_NAMES.search(envelope.sender_name[:200]) is not None)


def subject_points(envelope: Envelope) -> int:
    """Two for words that only mail servers head letters with, one for words used of parcels too."""
    if _SURE_SUBJECT.match(envelope.subject) or _SURE_END.search(envelope.subject):
        return 2
    return 1 if _LIKELY_SUBJECT.match(envelope.subject) else 0


def word_points(lines: list[str]) -> int:
    """Two for a mail server's own sentence, one for words of failure in general."""
    top = "\n".join(lines)
    if _SURE_WORDS.search(top):
        return 2
    if _LIKELY_WORDS.search(top):
        return 1
    return 0


def _top_lines(notice: Notice) -> list[str]:
    """The first 30 filled lines, up to where somebody quotes or forwards."""
    found: list[str] = []
    for line in notice.lines:
        stripped = line.strip()
        if _HUMAN_FORWARD.match(stripped) and found and "@" in stripped:
            break
        if stripped:
            found.append(stripped[:300])
        if len(found) >= 30:
            break
    return found


def _raw_sender_is_daemon(envelope: Envelope) -> bool:
    """A From without any address, or a broken one: "From: MAILER-DAEMON", "<Postmaster\\@host@host>"."""
    if envelope.sender:
        return False
    raw = envelope.first("from")[:200]
    return _DAEMON_NAMES.search(raw) is not None or _DAEMONS.fullmatch(raw.strip("<>")) is not None
