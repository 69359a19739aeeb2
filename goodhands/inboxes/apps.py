"""The inboxes room."""

from django.apps import AppConfig


class InboxesConfig(AppConfig):
    name = "goodhands.inboxes"
