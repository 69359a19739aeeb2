"""What strangers send is shown in a sandbox, as source, or as a download."""

from email.message import EmailMessage

import pytest

from tests.letters import DOT, SENT, illustrated, take_in


@pytest.fixture
def rich(support):
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "eve@x.example", support.address, "Look"
    letter["Message-ID"] = "<rich@x.example>"
    letter.set_content("Look at this")
    letter.add_alternative(
        '<p style="color:red">Look <b>at</b> this</p><script>alert(1)</script>'
        '<img src="https://track.example/p.png"><form action="https://bad.example"><input></form>',
        subtype="html",
    )
    letter.add_attachment(
        b"<script>alert(2)</script>", maintype="text", subtype="html", filename="ü page.html"
    )
    letter.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="dot.png")
    return take_in(letter.as_bytes(), at=SENT).message


def test_html_is_shown_in_a_sandbox_that_runs_and_loads_nothing(mia_sees, rich):
    answer = mia_sees.get(f"/messages/{rich.pk}/body")
    policy, body = answer["Content-Security-Policy"], answer.content.decode()
    assert policy.startswith("sandbox allow-same-origin allow-popups")
    assert "allow-scripts" not in policy
    assert "default-src 'none'" in policy
    assert "https:" not in policy
    assert "<b>at</b>" in body
    assert "<script" not in body
    assert "<form" not in body


def test_remote_pictures_load_only_when_asked_for(mia_sees, rich):
    picture = '<img src="https://track.example/p.png">'
    assert picture not in mia_sees.get(f"/messages/{rich.pk}/body").content.decode()
    asked = mia_sees.get(f"/messages/{rich.pk}/body?images=1")
    assert "img-src 'self' data: https: http:" in asked["Content-Security-Policy"]
    assert picture in asked.content.decode()


@pytest.mark.parametrize("written", ["dot@x.example", "dot%40x.example"])
def test_a_picture_that_came_along_stands_in_the_text(mia_sees, support, written):
    letter = illustrated(support, f'<p>See <img src="cid:{written}"> <img src="cid:lost@x.example"></p>')
    file = letter.attachments.get(content_id="dot@x.example")
    shown = mia_sees.get(f"/messages/{letter.pk}/body").content.decode()
    assert f'src="/attachments/{file.pk}"' in shown
    assert 'src="cid:lost@x.example"' in shown
    assert mia_sees.get(f"/attachments/{file.pk}").content == DOT


def test_words_that_look_like_a_picture_stay_words(mia_sees, support):
    words = 'img src="cid:dot@x.example" data-remote-src="https://bad.example/p.png"'
    letter = illustrated(support, f"<p>&lt;{words}&gt;</p><p title='{words}'>so</p>")
    shown = mia_sees.get(f"/messages/{letter.pk}/body?images=1").content.decode()
    assert "/attachments/" not in shown
    assert ' src="https://bad.example' not in shown


def test_the_source_is_shown_as_it_came(mia_sees, rich):
    shown = mia_sees.get(f"/messages/{rich.pk}/source").content.decode()
    assert "Message-ID: &lt;rich@x.example&gt;" in shown
    assert "&lt;script&gt;" in shown
    file = mia_sees.get(f"/messages/{rich.pk}/source?download=1")
    assert file["Content-Type"] == "message/rfc822"
    assert b"<script>alert(1)</script>" in file.content


def test_a_page_from_a_stranger_is_downloaded_never_opened(mia_sees, rich):
    file = rich.attachments.get(content_type="text/html")
    answer = mia_sees.get(f"/attachments/{file.pk}")
    assert answer.content == b"<script>alert(2)</script>"
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"] == "attachment; filename*=UTF-8''%C3%BC%20page.html"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]


def test_a_picture_is_shown(mia_sees, rich):
    file = rich.attachments.get(content_type="image/png")
    assert mia_sees.get(f"/attachments/{file.pk}")["Content-Disposition"].startswith("inline")


@pytest.mark.parametrize("path", ["/messages/{m}/body", "/messages/{m}/source", "/attachments/{a}"])
def test_nothing_of_another_inbox_comes_out(olga_sees, client, rich, path):
    path = path.format(m=rich.pk, a=rich.attachments.first().pk)
    assert olga_sees.get(path).status_code == 404
    assert client.get(path)["Location"].startswith("/sign-in/")


@pytest.mark.parametrize("path", ["/messages/99999/body", "/messages/99999/source", "/attachments/99999"])
def test_what_never_was_is_not_there(mia_sees, path):
    assert mia_sees.get(path).status_code == 404
