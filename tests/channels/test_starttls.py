"""The mail door with a certificate: STARTTLS, spoken by real clients."""

import os
import shutil
import smtplib
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from goodhands.channels.email.doors.smtp import Door
from goodhands.channels.email.models import RawMail
from tests.letters import raw_letter
from tests.ports import free_port
from tests.waiting import until

US = "support@desk.example"


def make_certificate(folder: Path, name: str = "desk.example") -> Path:
    """Write a certificate for `name`, signed by itself, and its key."""
    if shutil.which("openssl") is None:
        words = "openssl is not installed, so STARTTLS is not tested."
        (pytest.fail if os.environ.get("CI") else pytest.skip)(words)
    asked = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}"]
    files = [
        "-addext",
        f"subjectAltName=DNS:{name}",
        "-keyout",
        folder / "key.pem",
        "-out",
        folder / "cert.pem",
    ]
    subprocess.run(["openssl", "req", *asked, *files], check=True, capture_output=True)
    return folder / "cert.pem"


@pytest.fixture
def certified(transactional_db, support, settings, tmp_path) -> Iterator[int]:
    """A door with a certificate; gives its port."""
    number = free_port()
    settings.SMTP_DOOR, settings.LMTP_DOOR = f"127.0.0.1:{number}", ""
    settings.SMTP_CERTIFICATE = str(make_certificate(tmp_path))
    settings.SMTP_KEY = str(tmp_path / "key.pem")
    door = Door()
    door.start()
    yield number
    until(lambda: not door._traffic.sessions)  # every session is counted out again
    door.stop()


def trusting(path: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(path))


def test_a_letter_comes_in_encrypted(certified, tmp_path):
    with smtplib.SMTP("127.0.0.1", certified, timeout=20) as client:
        client._host = "desk.example"  # the name that the certificate must carry
        client.starttls(context=trusting(tmp_path / "cert.pem"))
        client.ehlo()
        assert not client.has_extn("starttls")
        assert not client.has_extn("auth")
        client.sendmail("ada@example.net", [US], raw_letter())
        large = raw_letter(message_id="<two@x>", body="word " * 200_000)
        client.sendmail("ada@example.net", [US], large)
    assert RawMail.objects.count() == 2


def test_a_letter_without_encryption_still_comes_in(certified):
    with smtplib.SMTP("127.0.0.1", certified, timeout=20) as client:
        client.ehlo()
        assert client.has_extn("starttls")
        assert not client.has_extn("auth")
        client.sendmail("ada@example.net", [US], raw_letter())
    assert RawMail.objects.count() == 1


def test_commands_smuggled_in_before_the_encryption_are_forgotten(certified, tmp_path):
    with socket.create_connection(("127.0.0.1", certified), timeout=10) as plug:
        plug.recv(1000)
        plug.sendall(b"EHLO x\r\n")
        heard = b""
        while b"250 HELP" not in heard:
            heard += plug.recv(1000)
        plug.sendall(b"STARTTLS\r\nMAIL FROM:<eve@x.example>\r\nRCPT TO:<support@desk.example>\r\n")
        assert plug.recv(1000).startswith(b"220")
        context = trusting(tmp_path / "cert.pem")
        with context.wrap_socket(plug, server_hostname="desk.example") as safe:
            safe.sendall(b"EHLO x\r\n")
            heard = b""
            while b"250 HELP" not in heard:
                heard += safe.recv(1000)
            assert b"250 OK" not in heard
            safe.sendall(b"DATA\r\n")
            assert safe.recv(1000).startswith(b"503")


def test_a_renewed_certificate_is_used_and_a_broken_one_is_not(certified, tmp_path):
    first = (tmp_path / "cert.pem").read_text()
    make_certificate(tmp_path)
    os.utime(tmp_path / "cert.pem", (1, 1))
    assert shown(certified) == (tmp_path / "cert.pem").read_text() != first
    second = (tmp_path / "cert.pem").read_text()
    (tmp_path / "cert.pem").write_text("half a certif")
    assert shown(certified) == second


def shown(port: int) -> str:
    """Return the certificate that the door shows."""
    careless = ssl.create_default_context()
    careless.check_hostname, careless.verify_mode = False, ssl.CERT_NONE
    with smtplib.SMTP("127.0.0.1", port, timeout=20) as client:
        client.starttls(context=careless)
        return ssl.DER_cert_to_PEM_cert(client.sock.getpeercert(binary_form=True))


@pytest.mark.parametrize("content", ["", "no certificate"])
def test_a_certificate_that_is_none_is_said_at_the_start(settings, tmp_path, content):
    (tmp_path / "cert.pem").write_text(content)
    settings.SMTP_DOOR, settings.SMTP_CERTIFICATE = f"127.0.0.1:{free_port()}", str(tmp_path / "cert.pem")
    with pytest.raises(OSError, match="GOODHANDS_SMTP_CERTIFICATE"):
        Door().start()
