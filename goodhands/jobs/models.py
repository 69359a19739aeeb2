"""Background work and when periodic work last ran."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from typing_extensions import override


class State(models.TextChoices):
    """Where a job stands. A failed try makes it ready again; after the last one it is dead until retried."""

    READY = "ready"
    RUNNING = "running"
    DONE = "done"
    DEAD = "dead"


class Job(models.Model):
    """One piece of background work, owned by at most one worker until its lease runs out."""

    task = models.CharField(max_length=80)
    args = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=State.choices, default=State.READY)
    run_at = models.DateTimeField()
    dedupe = models.CharField(max_length=200, null=True)  # noqa: DJ001  null: no key, so never a twin
    lane = models.CharField(max_length=100, null=True)  # noqa: DJ001  null: no lane
    attempts = models.PositiveIntegerField(default=0)
    owner = models.CharField(max_length=40, blank=True)
    lease_until = models.DateTimeField(null=True)
    last_error = models.TextField(blank=True)
    retried_by = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                name="job_one_ready_twin", fields=["task", "dedupe"], condition=Q(state=State.READY)
            ),
            models.UniqueConstraint(
                name="job_one_running_in_lane", fields=["lane"], condition=Q(state=State.RUNNING)
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(name="job_ready", fields=["run_at", "id"], condition=Q(state=State.READY)),
            models.Index(name="job_running", fields=["lease_until"], condition=Q(state=State.RUNNING)),
            models.Index(
                name="job_ended", fields=["finished_at"], condition=Q(state__in=[State.DONE, State.DEAD])
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.task} {self.id} ({self.state})"


class Beat(models.Model):
    """The newest slot of one periodic task for which a job was enqueued."""

    name = models.CharField(max_length=80, primary_key=True)
    slot = models.DateTimeField()

    @override
    def __str__(self) -> str:
        return f"{self.name} {self.slot:%Y-%m-%d %H:%M:%S}"
