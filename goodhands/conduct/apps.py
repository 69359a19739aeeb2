"""The conduct room."""

from django.apps import AppConfig


class ConductConfig(AppConfig):
    name = "goodhands.conduct"
