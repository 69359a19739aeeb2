"""What was noticed of people's skills, and proposed to the monitor."""

from django.conf import settings
from django.db import models

from goodhands.merit.models.incident import Incident


class SkillNotice(models.Model):
    """A chronic gap, mastery or fast growth of a skill over some weeks, once; `incident` is what it proposed.

    `starts_on` and `ends_on` are the first and the last day of the weeks, by the person's calendar; `due`
    replies called for the skill then, `shown` of them showed it. Appended, never changed.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="skill_notices", db_index=False
    )
    skill = models.CharField(max_length=60, help_text="The id of a handbook rule.")
    kind = models.CharField(max_length=11, help_text="gap, mastery, improvement.")
    starts_on = models.DateField()
    ends_on = models.DateField()
    due = models.PositiveIntegerField()
    shown = models.PositiveIntegerField()
    incident = models.OneToOneField(Incident, models.CASCADE, related_name="skill_notice")
    noticed_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["person", "skill", "kind", "ends_on"], name="skill_noticed_once"),
        )

    def __str__(self) -> str:
        return f"{self.skill} {self.kind} until {self.ends_on}"
