"""People who sign in: agents, leads, the monitor, managers and admins."""

from typing import ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models

from goodhands.accounts.people import PersonQuerySet


class Role(models.TextChoices):
    """What a person may do; who sees which inbox is membership, kept in `inboxes`."""

    AGENT = "agent"
    LEAD = "lead"
    MONITOR = "monitor"
    MANAGER = "manager"
    ADMIN = "admin"


class Person(AbstractBaseUser):
    """Somebody of the company. Signs in with a mail address; a person who left is inactive, never deleted."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    handle = models.SlugField(max_length=40, unique=True, help_text="Written after @ in a note.")
    role = models.CharField(max_length=10, choices=Role.choices, default=Role.AGENT)
    time_zone = models.CharField(max_length=64, default="UTC")
    signature = models.TextField(blank=True)
    theme = models.CharField(max_length=8, default="system")
    is_active = models.BooleanField(default=True)
    handbook_since = models.DateField(
        help_text="From when the handbook holds for the person; phases are counted from here."
    )
    password_is_temporary = models.BooleanField(
        default=False, help_text="Somebody else made the password; it is changed before anything else."
    )
    created_at = models.DateTimeField()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = PersonQuerySet.as_manager()

    class Meta:
        constraints = (
            models.CheckConstraint(name="person_role_known", condition=models.Q(role__in=Role.values)),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def first_name(self) -> str:
        """The name by which colleagues and customers call the person."""
        return self.name.split()[0] if self.name else ""

    @property
    def sees_every_inbox(self) -> bool:
        """Monitor, managers and admins see all; others what they are members of."""
        return self.role in {Role.MONITOR, Role.MANAGER, Role.ADMIN}

    @property
    def may_write(self) -> bool:
        """The monitor reads everything and changes nothing (QM-01)."""
        return self.role != Role.MONITOR

    @property
    def may_let_go(self) -> bool:
        """Leads, managers and admins decide where a rule that stops replies is wrong (CO-22)."""
        return self.role in {Role.LEAD, Role.MANAGER, Role.ADMIN}

    @property
    def may_administer(self) -> bool:
        """Mailboxes, people and the handbook are set by managers and admins."""
        return self.role in {Role.MANAGER, Role.ADMIN}


class PersonChange(models.Model):
    """Who changed what about a person that weighs on their record, and when. Appended, never changed."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="changes")
    field = models.CharField(max_length=30)
    before = models.CharField(max_length=120)
    after = models.CharField(max_length=120)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.field}: {self.before} to {self.after}"
