"""A forgotten password is mended by mail that leaves as replies do."""

import pytest

pytestmark = pytest.mark.django_db


def test_the_way_to_a_new_password_leaves_as_mail(client, mia, settings, tmp_path):
    settings.EMAIL_BACKEND = "goodhands.channels.email.backend.DeskBackend"
    settings.MAIL_OUT = f"maildir:{tmp_path / 'out'}"
    answer = client.post("/sign-in/password/reset/", {"email": mia.email})
    assert answer.status_code == 302
    (letter,) = (tmp_path / "out" / "new").iterdir()
    assert b"/sign-in/password/reset/key/" in letter.read_bytes()


def test_a_mail_server_that_is_away_is_no_error_page(client, mia, settings):
    settings.EMAIL_BACKEND = "goodhands.channels.email.backend.DeskBackend"
    settings.MAIL_OUT = "smtp://127.0.0.1:9"
    assert client.post("/sign-in/password/reset/", {"email": mia.email}).status_code == 302
