"""The email room."""

from django.apps import AppConfig


class EmailConfig(AppConfig):
    name = "goodhands.channels.email"
