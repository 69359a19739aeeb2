"""The workshops room."""

from django.apps import AppConfig


class WorkshopsConfig(AppConfig):
    name = "goodhands.workshops"
