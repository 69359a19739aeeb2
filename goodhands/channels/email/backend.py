"""Django's own mail (a new password) leaves the way replies do."""

from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from typing_extensions import override

from goodhands.channels.email.transport import Envelope, hand_over


class DeskBackend(BaseEmailBackend):
    """Hands messages to the server, or the folder, that GOODHANDS_MAIL_OUT names; never raises."""

    @override
    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        sent = 0
        for message in email_messages:
            recipients = message.recipients()
            content = message.message().as_bytes()
            outcomes = hand_over(Envelope(message.from_email, recipients, content))
            sent += all(outcome.state == "sent" for outcome in outcomes.values())
        return sent
