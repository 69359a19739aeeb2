"""How sign-in behaves: closed, since people are invited, not self-registered."""

from typing import TYPE_CHECKING, Any

from allauth.account.adapter import DefaultAccountAdapter
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from typing_extensions import override

from goodhands.accounts import actions
from goodhands.accounts.models import Person

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class Adapter(DefaultAccountAdapter):
    """Sign-in rules of the desk."""

    @override
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    @override
    def clean_password(self, password: str, user: "AbstractBaseUser | None" = None) -> str:
        """Take a good password; one that somebody else made isn't kept. Raises ValidationError."""
        if isinstance(user, Person) and user.password_is_temporary and user.check_password(password):
            raise ValidationError("This is the password you were given. Choose one that only you know.")
        return super().clean_password(password, user)

    @override
    def set_password(self, user: "AbstractBaseUser", password: str) -> None:
        if isinstance(user, Person):
            actions.set_password(user, password)

    @override
    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return "/"

    @override
    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *rest: Any, **more: Any
    ) -> None:
        """Pass on what the sign-in pages say, but not that one is signed in: the desk itself shows that."""
        if message_template != "account/messages/logged_in.txt":
            super().add_message(request, level, message_template, *rest, **more)
