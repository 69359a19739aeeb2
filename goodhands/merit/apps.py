"""The merit room."""

from django.apps import AppConfig


class MeritConfig(AppConfig):
    name = "goodhands.merit"
