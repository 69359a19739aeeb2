"""Who looks at pages: each person with a browser of their own."""

import pytest
from django.test import Client

from goodhands.handbook import actions as handbooks
from tests.conftest import NOW
from tests.plainstatic import plain_static as plain_static


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def signed_in_as(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
def mia_sees(mia) -> Client:
    return signed_in_as(mia)


@pytest.fixture
def olga_sees(olga) -> Client:
    return signed_in_as(olga)


@pytest.fixture
def monitor_sees(monitor) -> Client:
    return signed_in_as(monitor)


@pytest.fixture
def admin_sees(admin) -> Client:
    return signed_in_as(admin)


@pytest.fixture
def handbook(db):
    return handbooks.load_preset("conduct", now=NOW)


@pytest.fixture
def page(conversation) -> str:
    return f"/conversations/{conversation.pk}"
