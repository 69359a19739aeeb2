"""The contacts room."""

from django.apps import AppConfig


class ContactsConfig(AppConfig):
    name = "goodhands.contacts"
