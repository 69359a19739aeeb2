from collections.abc import Iterator

import pytest

from goodhands.channels.email.actions import mailboxes
from goodhands.channels.email.actions.mailboxes import MailboxSettings
from goodhands.channels.email.doors.smtp import Door
from goodhands.channels.email.models import Mailbox
from tests.conftest import NOW
from tests.dovecot import Dovecot, running
from tests.ports import free_port


@pytest.fixture
def door(transactional_db, support, settings) -> Iterator[Door]:
    """The mail door, open for SMTP and LMTP on the ports that the settings name."""
    settings.SMTP_DOOR = f"127.0.0.1:{free_port()}"
    settings.LMTP_DOOR = f"127.0.0.1:{free_port()}"
    door = Door()
    door.start()
    yield door
    door.stop()


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    yield from running()


@pytest.fixture
def settings_of(dovecot):
    def told(**changes: object) -> MailboxSettings:
        words = {"host": "127.0.0.1", "username": "support", "password": "secret"}
        return MailboxSettings(**{**words, "port": dovecot.port, "security": "none", **changes})

    return told


@pytest.fixture
def mailbox(transactional_db, support, settings_of) -> Mailbox:
    return mailboxes.add_mailbox(support, settings_of(), by=None, now=NOW)
