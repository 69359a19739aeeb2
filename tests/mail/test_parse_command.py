"""`goodhands mail parse`: one object per message, one line per file, nothing refused."""

import json

import pytest
from typer.testing import CliRunner

from goodhands.cli import mail_parse
from tests.mail.compose import mail, multipart_mail, part

KEYS = [
    "from", "to", "cc", "reply_to", "subject", "date", "message_id", "in_reply_to", "references", "text", "html", "reply",
    "signature", "attachments", "auto_reply", "bounce", "bounced_addresses", "may_auto_answer", "forwarded_from",
    "list_id", "reply_token", "safe_html", "warnings",
]  # fmt: skip


def run(*arguments: str, stdin: bytes = b"") -> tuple[int, list[dict]]:
    result = CliRunner().invoke(mail_parse.app, list(arguments), input=stdin)
    lines = result.stdout_bytes.decode("utf-8").splitlines() if result.exit_code == 0 else []
    return result.exit_code, [json.loads(line) for line in lines]


def test_one_message_on_standard_input():
    raw = multipart_mail(
        "mixed",
        part("Grüße\r\n"),
        part("abc", "application/pdf", content_disposition="attachment; filename=a.pdf"),
        message_id="<1@x.example>",
        date="Mon, 02 Mar 2026 06:00:00 +0100",
    )
    code, [answer] = run("-", stdin=raw)
    assert code == 0
    assert list(answer) == KEYS
    assert answer["from"] == {"name": "Ada Blum", "address": "ada@customer.example"}
    assert answer["text"] == "Grüße\n"
    assert answer["date"] == "2026-03-02T06:00:00+01:00"
    assert answer["attachments"] == [
        {"filename": "a.pdf", "content_type": "application/pdf", "size": 3, "inline": False}
    ]
    assert answer["safe_html"] is None


@pytest.mark.parametrize("raw", [b"", b"\x00" * 100, b"\x89PNG\r\n\x1a\n\xff\xfe", b"\r\n" * 50])
def test_no_input_is_refused(raw):
    code, [answer] = run("-", stdin=raw)
    assert code == 0
    assert list(answer) == KEYS


def test_a_folder_gives_one_line_a_file_in_order_of_name(tmp_path):
    for name in ("b.eml", "a.eml", "c.eml"):
        (tmp_path / name).write_bytes(mail(subject=name))
    (tmp_path / "folder").mkdir()
    code, lines = run("--batch", str(tmp_path))
    assert code == 0
    assert [line["file"] for line in lines] == ["a.eml", "b.eml", "c.eml"]
    assert [line["result"]["subject"] for line in lines] == ["a.eml", "b.eml", "c.eml"]


def test_a_file_that_fails_does_not_stop_the_next(tmp_path, monkeypatch):
    (tmp_path / "a.eml").write_bytes(b"bad")
    (tmp_path / "b.eml").write_bytes(mail())
    real = mail_parse.report

    def fail_on_bad(raw: bytes) -> dict[str, object]:
        if raw == b"bad":
            raise RuntimeError("broken")
        return real(raw)

    monkeypatch.setattr(mail_parse, "report", fail_on_bad)
    code, lines = run("--batch", str(tmp_path))
    assert code == 0
    assert lines[0] == {"file": "a.eml", "error": "RuntimeError: broken"}
    assert lines[1]["result"]["subject"] == "Lamp"


def test_wrong_use_says_what_to_do(tmp_path):
    assert run()[0] == 2
    assert run("-", "--batch", str(tmp_path))[0] == 2
    assert run(str(tmp_path / "not-there.eml"))[0] == 1
    assert run("--batch", str(tmp_path / "not-there"))[0] == 1
