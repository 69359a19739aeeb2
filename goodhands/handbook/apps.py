"""The handbook room."""

from django.apps import AppConfig


class HandbookConfig(AppConfig):
    name = "goodhands.handbook"
