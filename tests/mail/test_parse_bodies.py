"""The text of a message: charsets that lie, parts in any order and shape, soft line breaks."""

import pytest

from goodhands.channels.email.rules.read import read
from tests.mail.compose import b64, mail, multipart_mail, nested, part

CHARSETS = [
    ("utf-8", "Grüße – 5 €".encode(), "Grüße – 5 €"),
    ("utf-8", "Grüße – 5 €".encode("cp1252"), "Grüße – 5 €"),
    ("iso-8859-1", "Grüße – 5 €".encode("cp1252"), "Grüße – 5 €"),
    ("iso-8859-1", "Grüße – 5 €".encode(), "Grüße – 5 €"),
    ("us-ascii", "Grüße".encode(), "Grüße"),
    ("us-ascii", "Grüße".encode("latin-1"), "Grüße"),
    ("x-nobody-knows", "Grüße".encode("latin-1"), "Grüße"),
    ('"utf-8"', "Grüße".encode(), "Grüße"),
    ("iso-8859-9", "Merhaba “şeker”".encode("cp1254"), "Merhaba “şeker”"),
    ("gb2312", "您好镕".encode("gbk"), "您好镕"),
    ("gb2312", "您好，请帮忙重新开具".encode(), "您好，请帮忙重新开具"),
    ("gb2312", "你好".encode(), "你好"),
    ("big5", "您好".encode("cp950"), "您好"),
    ("big5", "喺香港".encode("big5hkscs"), "喺香港"),
    ("big5", "喺香港人喺度，唔該晒".encode("big5hkscs") + b"\xff!", "喺香港人喺度，唔該晒\ufffd!"),
    ("euc-jp", "①高橋".encode("euc_jis_2004"), "①高橋"),
    ("shift_jis", "①髙橋".encode("cp932"), "①髙橋"),
    ("iso-2022-jp", "注文".encode("iso2022_jp"), "注文"),
    ("iso-2022-jp", b"\x1b$B-!\x1b(B ok", "① ok"),
    ("ks_c_5601-1987", "안녕 똠".encode("cp949"), "안녕 똠"),
    ("koi8-r", "Привет".encode("koi8-r"), "Привет"),
    ("win-1251", "Привет".encode("cp1251"), "Привет"),
    ("iso-8859-8-i", "שלום".encode("iso8859_8"), "שלום"),
    ("utf-16", "Grüße".encode("utf-16"), "Grüße"),
    ("utf-16", b"plain all the same", "plain all the same"),
    ("utf-7", b"Gr+APwA3w-e", "Grüße"),
    ("unicode_escape", b"\\ud800 kept", "\\ud800 kept"),
    ("utf-8", "\ufeffmarked".encode(), "marked"),
    ("utf-8", "cut off: ü€".encode()[:-1], "cut off: ü\ufffd"),
    ("utf-8", b"\xed\xa0\xbd\xed\xb8\x80", "😀"),  # a sign in two halves, as some databases write it
    ("base64", b"no charset at all", "no charset at all"),
]


@pytest.mark.parametrize(("charset", "data", "text"), CHARSETS)
def test_charsets(charset, data, text):
    raw = mail(data, content_type=f"text/plain; charset={charset}", content_transfer_encoding="8bit")
    assert read(raw).text == text


@pytest.mark.parametrize(
    "declared",
    [
        "text/html",
        "text/html; charset=us-ascii",
        "text/html; charset=iso-8859-1",
        "text/html; charset=utf-8",
    ],
)
def test_a_page_may_name_its_own_charset(declared):
    page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Привет</p>'
    assert read(mail(page.encode("cp1251"), content_type=declared)).text == "Привет"


def test_what_the_header_says_outweighs_an_old_remark_in_the_page():
    page = '<meta charset="gb2312"><p>Größe</p>'.encode()
    assert read(mail(page, content_type="text/html; charset=utf-8")).text == "Größe"


LIES = [
    ("windows-1251", "<p>Привет, лампа не горит</p>", "Привет, лампа не горит"),
    ("gb2312", "<p>您好，请帮忙重新开具发票</p>", "您好，请帮忙重新开具发票"),
    ("windows-1250", "<p>Dzień dobry, proszę o zwrot</p>", "Dzień dobry, proszę o zwrot"),
]


@pytest.mark.parametrize(("own", "page", "text"), LIES)
def test_a_page_falsely_called_utf8_is_read_by_its_own_charset(own, page, text):
    data = f'<meta charset="{own}">{page}'.encode(own)
    assert read(mail(data, content_type='text/html; charset="utf-8"')).text == text


def test_one_bad_sign_makes_good_utf8_no_other_charset():
    data = '<meta charset="gb2312"><p>Größe, Länge und Höhe '.encode() + b"\xe4</p>"
    assert read(mail(data, content_type="text/html; charset=utf-8")).text == "Größe, Länge und Höhe ä"


@pytest.mark.parametrize("declared", ["text/html", "text/html; charset=us-ascii"])
def test_a_page_that_can_be_searched_is_no_utf16(declared):
    data = '<meta charset="unicode"><p>Größe 38</p>'.encode()
    assert read(mail(data, content_type=declared)).text == "Größe 38"


ENCODINGS = [
    ("quoted-printable", b"a=C3=A4 soft=\r\n break =\r\nand =ZZ", "aä soft break and =ZZ"),
    ("Quoted-Printable;", b"=E4", "ä"),
    ("base64", b64("Größe".encode()), "Größe"),
    ("BASE64", b"R3L*!DtsOfZQ", "Größe"),
    ("base64", b"SGVsbG8", "Hello"),
    ("base64", b"SGVsbG8=\r\n____\r\nlist footer\r\n", "Hello"),
    ("base64", b"SGVs\r\nbG8=\r\nV29ybGQ=\r\n", "HelloWorld"),
    ("base64", b"These words are plainly no base64.", "These words are plainly no base64."),
    ("x-nobody-knows", b"as it is", "as it is"),
]


@pytest.mark.parametrize(("encoding", "data", "text"), ENCODINGS)
def test_transfer_encodings(encoding, data, text):
    raw = mail(data, content_type="text/plain; charset=utf-8", content_transfer_encoding=encoding)
    assert read(raw).text == text


FLOWED = [
    ("format=flowed", "one \r\ntwo\r\n-- \r\nAda\r\n", "one two\n-- \nAda\n"),
    ("format=flowed; delsp=yes", "注文 \r\nした\r\n", "注文した\n"),
    ("format=flowed", "> one \r\n> two\r\n>> deep \r\nmine\r\n", "> one two\n>> deep \nmine\n"),
    ("format=flowed", " >not a quote\r\n", ">not a quote\n"),
    ("format=fixed", "one \r\ntwo\r\n", "one \ntwo\n"),
]


@pytest.mark.parametrize(("params", "written", "text"), FLOWED)
def test_soft_line_breaks(params, written, text):
    assert read(mail(written, content_type=f"text/plain; charset=utf-8; {params}")).text == text


PICTURE = part(b64(b"\x89PNG"), "image/png; name=a.png", content_transfer_encoding="base64")
SHAPES = [
    ("plain before HTML", multipart_mail("alternative", part("words"), part("<b>page</b>", "text/html")), "words", True),
    ("empty plain", multipart_mail("alternative", part(" \r\n"), part("<b>page</b>", "text/html")), "page", True),
    ("HTML alone", mail("<p>one</p><p>two</p>", content_type="text/html"), "one\n\ntwo", True),
    ("text, picture, text", multipart_mail("mixed", part("before"), PICTURE, part("after")), "before\nafter", False),
    ("page, then a footer", multipart_mail("mixed", part("<p>page</p>", "text/html"), part("foot")), "page\nfoot", True),
    (
        "page in the middle",
        multipart_mail(
            "alternative", part("words"), nested("mixed", part("a", "text/html"), PICTURE, part("b", "text/html"))
        ),
        "words",
        True,
    ),
    (
        "related in alternative",
        multipart_mail("alternative", part(""), nested("related", part("<p>x</p>", "text/html"), PICTURE)),
        "x",
        True,
    ),
    ("signed", multipart_mail("signed", part("words"), part("sig", "application/pgp-signature")), "words", False),
    ("signed, more text", multipart_mail("signed", part("words"), part("more", "text/plain", content_disposition="inline")),
     "words\nmore", False),
    ("signed as text", multipart_mail("signed", part("words"), part("-----BEGIN PGP SIGNATURE-----\r\nabc")),
     "words", False),
    ("no type", multipart_mail("mixed", part("words", None)), "words", False),
    ("boundary never seen", mail("all the words\r\n", content_type="multipart/mixed; boundary=x"), "all the words\n", False),
    ("no boundary", mail("all the words\r\n", content_type="multipart/mixed"), "all the words\n", False),
    (
        "boundary kept secret",
        mail("--zz\r\nContent-Type: text/plain\r\n\r\nwords\r\n--zz--\r\n", content_type="multipart/mixed"),
        "words",
        False,
    ),
    ("quotes that belong to the mark", mail("--'q'\r\n\r\na\r\n--'q'--", content_type="multipart/mixed; boundary='q'"),
     "a", False),
    ("quotes that do not", mail("--q\r\n\r\na\r\n--q--", content_type="multipart/mixed; boundary='q'"), "a", False),
    ("only an end", mail("words\r\n--q--\r\n", content_type="multipart/mixed; boundary=q"), "words\n", False),
    ("doubled line ends", mail("a\r\nb\r\n").replace(b"\r\n", b"\r\r\n"), "a\nb\n", False),
    ("enriched", mail("<bold>a</bold> <<b", content_type="text/enriched"), "a <b", False),
    ("a calendar", mail("BEGIN:VCALENDAR", content_type="text/calendar"), "", False),
    ("no end", mail("--q\r\n\r\nwords\r\n--q\r\n\r\nmore", content_type="multipart/mixed; boundary=q"), "words\nmore", False),
    ("part after the end", mail("--q\r\n\r\na\r\n--q--\r\n--q\r\n\r\nb\r\n", content_type="multipart/mixed; boundary=q"),
     "a\nb", False),
    ("blank behind the mark", mail("--q  \r\n\r\na\r\n--q-- \r\n", content_type="multipart/mixed; boundary=q"), "a", False),
    ("mark begins like another", mail("--q\r\n\r\na\r\n--qq\r\nb\r\n--q--", content_type="multipart/mixed; boundary=q"),
     "a\n--qq\nb", False),
    ("headers only", b"Content-Type: text/plain", "", False),
    ("type is rubbish", mail("words", content_type="garbage"), "words", False),
    ("type with a field run into it", mail("<p>words", content_type="text/html Content-Transfer-Encoding: 8bit\\r"),
     "words", True),
    ("type without a kind", mail("words", content_type="text; charset=utf-8"), "words", False),
    ("multipart in base64", mail(b64(b"--q\r\n\r\nwords\r\n--q--\r\n"), content_transfer_encoding="base64",
                                 content_type="multipart/mixed; boundary=q"), "words", False),
    ("a message as the whole body", mail("Subject: inner\r\n\r\nwords", content_type="message/rfc822"), "words", False),
    ("the body is called a file", mail("words", content_type="text/plain", content_disposition="attachment"),
     "words", False),
    ("the only text has a name", multipart_mail("mixed", part("words", "text/plain; name=a.txt")), "words", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "text", "has_html"), [case[1:] for case in SHAPES], ids=[c[0] for c in SHAPES]
)
def test_shapes(raw, text, has_html):
    letter = read(raw)
    assert letter.text == text
    assert (letter.html is not None) == has_html


def test_the_page_shows_what_stands_beside_it():
    letter = read(multipart_mail("mixed", part("<p>page</p>", "text/html"), part("a < b")))
    assert "<p>page</p>" in letter.html
    assert "a &lt; b" in letter.html


def test_an_attached_mail_adds_nothing_to_the_text():
    inner = mail("inner words", subject="Inner")
    letter = read(multipart_mail("mixed", part("outer words"), part(inner, "message/rfc822")))
    assert letter.text == "outer words"
    assert letter.subject == "Lamp"
    assert letter.root.children[1].children[0].headers.get("subject") == "Inner"


def test_parts_are_numbered_by_their_place():
    inner = nested("alternative", part("a"), part("b", "text/html"))
    letter = read(multipart_mail("mixed", inner, PICTURE))
    assert [item.path for item in letter.root.walk()] == ["", "1", "1.1", "1.2", "2"]


def test_a_picture_or_other_bytes_are_no_text():
    letter = read(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    assert letter.text == ""
    assert [file.content_type for file in letter.attachments] == ["application/octet-stream"]


def test_a_text_that_a_list_puts_behind_a_signature_is_shown():
    raw = (
        b'Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=b\n\n'
        b"--b\nContent-Type: text/plain\n\nThe lamp hums.\n"
        b"--b\nContent-Type: application/pgp-signature\n\niQEz\n"
        b"--b\nContent-Type: text/plain\nContent-Disposition: inline\n\nSent to the lamp list.\n--b--\n"
    )
    assert read(raw).text.split("\n") == ["The lamp hums.", "Sent to the lamp list."]
