"""Files: every one a person may want is found, named safely, and its bytes can be had."""

import binascii

import pytest

from goodhands.channels.email.rules.read import read, structure, tnef
from goodhands.channels.email.rules.read.attachments import content_of
from tests.mail.compose import b64, mail, multipart_mail, nested, part, properties, winmail

PNG = b"\x89PNG\r\n\x1a\n"


def files(raw: bytes) -> list[tuple[str | None, str, int, bool]]:
    return [(file.filename, file.content_type, file.size, file.inline) for file in read(raw).attachments]


def test_ordinary_and_nameless_files():
    raw = multipart_mail(
        "mixed",
        part("words"),
        part(
            b64(PNG),
            "image/png",
            content_transfer_encoding="base64",
            content_disposition='attachment; filename="a.png"',
        ),
        part(b64(PNG), "image/png", content_transfer_encoding="base64"),
        part("a;b\r\n", 'text/csv; name="list.csv"'),
        part("BEGIN:VCALENDAR", "text/calendar; method=REQUEST"),
        part("note", 'text/plain; name="note.txt"', content_disposition="attachment"),
        part("shown note", "text/plain", content_disposition='inline; filename="shown.txt"'),
    )
    assert files(raw) == [
        ("a.png", "image/png", 8, False),
        (None, "image/png", 8, False),
        ("list.csv", "text/csv", 5, False),
        (None, "text/calendar", 15, False),
        ("note.txt", "text/plain", 4, False),
        ("shown.txt", "text/plain", 10, True),
    ]
    assert read(raw).text == "words\nshown note"


def test_pictures_of_the_page_are_inline():
    page = part('<img src="cid:one@x"><img src="cid:two@x">', "text/html")
    one = part(b64(PNG), "image/png; name=1.png", content_transfer_encoding="base64", content_id="<one@x>")
    two = part(
        b64(PNG),
        "image/png; name=2.png",
        content_transfer_encoding="base64",
        content_id="<two@x>",
        content_disposition="attachment",
    )
    letter = read(multipart_mail("mixed", nested("related", page, one), two))
    assert [(file.filename, file.inline, file.content_id) for file in letter.attachments] == [
        ("1.png", True, "one@x"),
        ("2.png", True, "two@x"),
    ]


def test_an_attached_mail_is_one_file_whatever_it_holds():
    inner = multipart_mail("mixed", part("x"), part("y", "application/pdf; name=y.pdf"), subject="Inner")
    assert files(multipart_mail("mixed", part("see below"), part(inner, "message/rfc822"))) == [
        (None, "message/rfc822", len(inner), False)
    ]


def test_a_digest_holds_mails():
    raw = multipart_mail("digest", part("Subject: a\r\n\r\none", None), part("Subject: b\r\n\r\ntwo", None))
    assert [kind for _name, kind, _size, _inline in files(raw)] == ["message/rfc822", "message/rfc822"]


ROOTS = [
    ("application/pkcs7-mime; name=smime.p7m", ["smime.p7m"]),
    ('unknown; name="test"', ["test"]),
    ("application/pdf", [None]),
    ("text/calendar; method=REQUEST", [None]),
    ("text/plain", []),
    ("text/html; name=page.html", []),
]


@pytest.mark.parametrize(("content_type", "names"), ROOTS)
def test_the_whole_body_may_be_a_file(content_type, names):
    assert [name for name, *_rest in files(mail("abc", content_type=content_type))] == names


def test_of_encrypted_mail_the_message_is_listed_and_its_version_not():
    raw = multipart_mail(
        "encrypted",
        part("Version: 1", "application/pgp-encrypted"),
        part("-----BEGIN", "application/octet-stream"),
    )
    assert files(raw) == [(None, "application/octet-stream", 10, False)]


def block(*pieces: bytes) -> bytes:
    """Write a signed block as mail programs do: lengths left open, the content in pieces."""
    head = bytes.fromhex("308006092a864886f70d010702a08030800201013100308006092a864886f70d010701a0802480")
    return (
        head
        + b"".join(b"\x04" + bytes([len(piece)]) + piece for piece in pieces)
        + b"\0" * 6
        + b"certificates"
    )


def test_mail_signed_as_one_block_is_read_and_the_block_kept():
    inner = multipart_mail("mixed", part("signed words"), part("z", "application/zip; name=z.zip"))
    data = block(*(inner[at : at + 100] for at in range(0, len(inner), 100)))
    raw = mail(b64(data), content_type="application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
               content_transfer_encoding="base64")  # fmt: skip
    letter = read(raw)
    assert letter.text == "signed words"
    assert [file.filename for file in letter.attachments] == ["smime.p7m", "z.zip"]
    assert [content_of(letter, file) for file in letter.attachments] == [data, b"z"]


def test_of_an_apple_double_the_file_is_listed_and_its_resources_not():
    double = nested(
        "appledouble", part("res", "application/applefile"), part("data", 'image/png; name="a.png"')
    )
    assert files(multipart_mail("mixed", part("x"), double)) == [("a.png", "image/png", 4, False)]


NAMES = [
    ('attachment; filename="a b.txt"', "a b.txt"),
    ("attachment; filename=a b.txt", "a b.txt"),
    ("attachment; filename=\"say \\\"hi\\\".txt\"", 'say "hi".txt'),
    ('attachment; filename="one "two".txt"', 'one "two".txt'),
    ('attachment; filename="a;b;c.txt"', "a;b;c.txt"),
    ("attachment; filename*=UTF-8''%C3%A4%20b.txt", "ä b.txt"),
    ("attachment; filename*=\"UTF-8''%C3%A4.txt\"", "ä.txt"),
    ("attachment; filename*0=OA; filename*1=U; filename*2=.txt", "OAU.txt"),
    ("attachment; filename*1*=%C3%BC.txt; filename*0*=UTF-8''%C3%A4", "äü.txt"),
    ("attachment; filename*0*=UTF-8''%C3; filename*1*=%A4; filename*2=.txt", "ä.txt"),
    ("attachment; filename=plain.txt; filename*=UTF-8''b%C3%A9tter.txt", "bétter.txt"),
    ('attachment; filename="=?utf-8?Q?=C3=A4.txt?="', "ä.txt"),
    ('attachment; filename="=?utf-8?Q?=C3=A4?=\r\n =?utf-8?Q?=C3=B6.txt?="', "äö.txt"),
    ("attachment; filename==?utf-8?Q?=C3=A4.txt?=", "ä.txt"),
    ('attachment; filename="Größe.txt"', "Größe.txt"),
    ('attachment; filename="Re: lamp.eml"', "Re: lamp.eml"),
    ('attachment; filename="../../etc/passwd"', "passwd"),
    ('attachment; filename="C:\\\\Users\\\\ada\\\\a.txt"', "a.txt"),
    ('attachment; filename="a\u202egpj.exe"', "agpj.exe"),
    ('attachment; filename="=?utf-8?Q?a=00b=0Ac.txt?="', "abc.txt"),
    ('attachment; filename=".."', None),
    ('attachment; filename="' + "x" * 300 + '.txt"', "x" * 251 + ".txt"),
    ('attachment; filename="never closed.txt', "never closed.txt"),
]  # fmt: skip


@pytest.mark.parametrize(("disposition", "name"), NAMES)
def test_file_names(disposition, name):
    raw = multipart_mail("mixed", part("x"), part("y", "application/pdf", content_disposition=disposition))
    assert [found for found, *_rest in files(raw)] == [name]


def test_a_location_may_name_a_picture():
    raw = multipart_mail("mixed", part("x"), part("y", "image/jpeg", content_location="Photo25.jpg"))
    assert [name for name, *_rest in files(raw)] == ["Photo25.jpg"]
    raw = multipart_mail(
        "mixed", part("x"), part("y", "image/jpeg", content_location="https://x.example/a.jpg")
    )
    assert [name for name, *_rest in files(raw)] == [None]


def test_uuencoded_files_leave_the_text():
    lines = b"".join(binascii.b2a_uu(bytes([at] * 30)) for at in range(3))
    raw = mail(b"before\r\nbegin 644 a b.bin\r\n" + lines.replace(b"\n", b"\r\n") + b"`\r\nend\r\nafter\r\n")
    letter = read(raw)
    assert letter.text == "before\nafter\n"
    assert [(file.filename, file.size) for file in letter.attachments] == [("a b.bin", 90)]
    assert content_of(letter, letter.attachments[0]) == b"\x00" * 30 + b"\x01" * 30 + b"\x02" * 30
    assert read(mail("begin 644 is how he said it\r\nand then\r\n")).attachments == ()


ATTACHED = properties(
    (0x001F, 0x3707, "Rechnung März.pdf".encode("utf-16-le") + b"\0\0"),
    (0x001E, 0x370E, b"application/pdf\0"),
)
WINMAIL = winmail(
    (1, 0x00069007, b"\xe4\x04\0\0\0\0\0\0"),
    (1, 0x0002800C, "Grüße".encode("cp1252") + b"\0"),
    (2, 0x00069002, b"\0" * 14),
    (2, 0x00018010, b"RECHNU~1.PDF\0"),
    (2, 0x0006800F, b"%PDF-1.5"),
    (2, 0x00069005, ATTACHED),
    (2, 0x00069002, b"\0" * 14),
    (2, 0x0006800F, b"abc"),
    (2, 0x00018010, b"late name.txt\0"),
)


def winmail_part(data: bytes) -> bytes:
    return part(b64(data), "application/ms-tnef; name=winmail.dat", content_transfer_encoding="base64")


def test_files_inside_winmail():
    letter = read(multipart_mail("mixed", part("words"), winmail_part(WINMAIL)))
    assert letter.text == "words"
    assert [(file.path, file.filename, file.content_type, file.size) for file in letter.attachments] == [
        ("2#1", "Rechnung März.pdf", "application/pdf", 8),
        ("2#2", "late name.txt", "text/plain", 3),
    ]
    assert content_of(letter, letter.attachments[1]) == b"abc"


KINDS = [
    (b"appli\0cation/pdf\0", "application/pdf"),
    (b"\x01\x02", "application/pdf"),
    (b"no type at all", "application/pdf"),
    (b"Image/PNG\0\0", "image/png"),
]


@pytest.mark.parametrize(("written", "meant"), KINDS)
def test_the_type_of_a_file_inside_winmail_is_a_type(written, meant):
    data = winmail(
        (2, 0x00069002, b"\0" * 14),
        (2, 0x0006800F, b"%PDF"),
        (2, 0x00018010, b"bill.pdf\0"),
        (2, 0x00069005, properties((0x001E, 0x370E, written), (0x001E, 0x3712, b"<one\x00\x07@x>\0"))),
    )
    file = read(multipart_mail("mixed", part("words"), winmail_part(data))).attachments[0]
    assert file.content_type == meant
    assert file.content_id == "one@x"


def test_the_body_inside_winmail_counts_if_there_is_no_other():
    assert read(multipart_mail("mixed", part("\r\n"), winmail_part(WINMAIL))).text == "Grüße"


def test_rich_text_inside_winmail_becomes_words():
    rtf = b"{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 Gr\\'fc\\'dfe\\par an \\u8364? alle\\par}"
    packed = len(rtf).to_bytes(4, "little") + len(rtf).to_bytes(4, "little") + b"MELA\0\0\0\0" + rtf
    data = winmail((1, 0x00069003, properties((0x0102, 0x1009, packed))))
    assert read(multipart_mail("mixed", winmail_part(data))).text == "Grüße\nan € alle"


@pytest.mark.parametrize("cut", [3, 7, 40, len(WINMAIL) // 2, len(WINMAIL) - 3])
def test_a_broken_winmail_gives_what_it_has(cut):
    letter = read(multipart_mail("mixed", part("words"), winmail_part(WINMAIL[:cut])))
    assert letter.text == "words"
    if cut < 4:
        assert [file.filename for file in letter.attachments] == ["winmail.dat"]


def test_a_file_that_is_not_there_is_an_error():
    letter = read(multipart_mail("mixed", part("words"), winmail_part(WINMAIL)))
    with pytest.raises(LookupError):
        content_of(read(mail()), letter.attachments[0])


def test_a_list_of_files_that_ends_early_says_so(monkeypatch):
    raw = multipart_mail("mixed", *(part("x", f"application/pdf; name={at}.pdf") for at in range(30)))
    assert read(raw).warnings == ()
    monkeypatch.setattr(structure, "PART_LIMIT", 20)
    letter = read(raw)
    assert len(letter.attachments) < 30
    assert "too-many-parts" in letter.warnings


def test_of_too_many_files_inside_winmail_the_letter_says_so(monkeypatch):
    one = ((2, 0x00069002, b"\0" * 14), (2, 0x0006800F, b"abc"))
    raw = multipart_mail("mixed", part("words"), winmail_part(winmail(*one * 12)))
    assert read(raw).warnings == ()
    monkeypatch.setattr(tnef, "MOST_FILES", 10)
    letter = read(raw)
    assert len(letter.attachments) == 10
    assert "too-many-parts" in letter.warnings
