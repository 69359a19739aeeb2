"""Decides what kind of mail a letter is, cheap tests first."""

from goodhands.channels.email.rules.classify import labels
from goodhands.channels.email.rules.classify.answerable import may_auto_answer
from goodhands.channels.email.rules.classify.auto_reply import is_auto_reply
from goodhands.channels.email.rules.classify.bounce import find_bounce
from goodhands.channels.email.rules.classify.classification import Classification
from goodhands.channels.email.rules.classify.envelope import open_envelope
from goodhands.channels.email.rules.letter import Letter


def classify(letter: Letter, *, own_addresses: frozenset[str] = frozenset()) -> Classification:
    """Return what kind of mail `letter` is (RFC 3834, RFC 3464 and the forms seen in the wild).

    `own_addresses` (lower case) are the desk's own: mail that claims to come from them is a loop. A delivery
    report is a bounce and never an automatic reply, although RFC 3834 lets it be marked as one: agents do
    different things with the two.
    """
    envelope = open_envelope(letter)
    bounce = find_bounce(letter, envelope)
    is_reply = bounce is None and is_auto_reply(letter, envelope)
    return Classification(
        auto_reply=is_reply,
        bounce=bounce is not None,
        bounced_addresses=bounce.addresses if bounce else (),
        may_auto_answer=not bounce and not is_reply and may_auto_answer(letter, envelope, own_addresses),
        list_id=labels.list_id(envelope),
        reply_token=labels.reply_token(letter, envelope),
        bounced_message_id=bounce.message_id if bounce else None,
    )
