"""A real IMAP server of the test's own: private settings, loopback port, mail in a temporary folder."""

import grp
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from imapclient import IMAPClient

from tests.ports import free_port
from tests.waiting import until

_SETTINGS = """
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/log
protocols = imap
ssl = no
disable_plaintext_auth = no
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
mail_max_userip_connections = 100
auth_failure_delay = 0
service imap-login {{
  chroot =
  inet_listener imap {{
    address = 127.0.0.1
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
passdb {{
  driver = static
  args = password=secret
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={root}/home/%u
}}
mail_location = maildir:{root}/mail/%u
mailbox_idle_check_interval = 1 secs
"""
_OAUTH = """
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {root}/oauth2.conf
}}
"""
_INTROSPECTION = """
introspection_mode = post
introspection_url = {url}
username_attribute = username
active_attribute = active
active_value = true
"""


class Dovecot:
    """One running server; any user may sign in with the password `secret`.

    With `introspection`, the address of a token server, also by OAuth2 with a token that it knows.
    """

    def __init__(self, introspection: str = "") -> None:
        self.root = Path(tempfile.mkdtemp(prefix="goodhands-dovecot-"))
        self.root.chmod(0o755)
        self.port = free_port()
        is_root = os.getuid() == 0
        me = pwd.getpwuid(os.getuid()).pw_name
        owner = pwd.getpwnam("nobody") if is_root else pwd.getpwuid(os.getuid())
        words = {
            "root": self.root,
            "port": self.port,
            "uid": owner.pw_uid,
            "gid": owner.pw_gid,
            "internal": "dovecot" if is_root else me,
            "login": "dovenull" if is_root else me,
            "group": "dovecot" if is_root else grp.getgrgid(os.getgid()).gr_name,
        }
        told = (_OAUTH if introspection else "") + _SETTINGS
        (self.root / "dovecot.conf").write_text(told.format(**words))
        (self.root / "oauth2.conf").write_text(_INTROSPECTION.format(url=introspection))
        for folder in ("mail", "home"):
            (self.root / folder).mkdir()
            os.chown(self.root / folder, owner.pw_uid, owner.pw_gid)
        self._process: subprocess.Popen[bytes] | None = None
        self._count = 0

    def start(self) -> None:
        command = [_program() or "dovecot", "-F", "-c", str(self.root / "dovecot.conf")]
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        until(self._answers)

    def kill(self) -> None:
        """End the server and every session, without a word."""
        if self._process is None:
            return
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None

    def close(self) -> None:
        self.kill()
        shutil.rmtree(self.root, ignore_errors=True)

    def client(self, user: str = "support") -> IMAPClient:
        client = IMAPClient("127.0.0.1", self.port, ssl=False, timeout=20)
        client.login(user, "secret")
        return client

    def maildir(self, user: str = "support") -> Path:
        return self.root / "mail" / user

    def deliver(self, raw: bytes, user: str = "support") -> None:
        """Put a message into the user's INBOX as a mail server does: one rename."""
        self._count += 1
        box = self.maildir(user)
        if not (box / "new").is_dir():
            with self.client(user) as client:
                client.append("INBOX", raw)
            return
        name = f"{time.time_ns()}.{self._count}.here"
        (box / "tmp" / name).write_bytes(raw)
        (box / "tmp" / name).chmod(0o644)
        (box / "tmp" / name).rename(box / "new" / name)

    def number_anew(self, user: str = "support") -> None:
        """Lose all numbering, as after a restore: UIDVALIDITY changes and UIDs begin at 1."""
        for path in self.maildir(user).glob("dovecot*"):
            path.unlink()

    def _answers(self) -> bool:
        try:
            self.client("probe").logout()
        except OSError:
            return False
        return True


def _program() -> str | None:
    return shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


def running(introspection: str = "") -> Iterator[Dovecot]:
    """Give a running server, and end it. Where none is installed: skip and say so; in CI: fail."""
    if _program() is None:
        words = "Dovecot is not installed (Debian: dovecot-imapd), so fetching over IMAP is not tested."
        (pytest.fail if os.environ.get("CI") else pytest.skip)(words)
    server = Dovecot(introspection)
    try:
        server.start()
        yield server
    finally:
        server.close()
