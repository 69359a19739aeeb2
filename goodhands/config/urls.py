"""Addresses of all pages."""

from django.urls import include, path

urlpatterns = [
    path("", include("goodhands.desk.urls")),
    path("sign-in/", include("allauth.account.urls")),
]

handler403 = "goodhands.desk.views.errors.not_allowed"
handler404 = "goodhands.desk.views.errors.not_found"
