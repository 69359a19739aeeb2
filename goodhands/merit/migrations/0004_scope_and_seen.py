"""What is monitored and drawn, and which messages a person read: now incoming ones, too."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

_ID = ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"))


def keep_what_was_seen(apps, schema_editor):
    reading, seen = apps.get_model("merit", "Reading"), apps.get_model("merit", "Seen")
    rows = reading.objects.exclude(seen_by=None).iterator()
    seen.objects.bulk_create(
        (seen(message_id=row.message_id, by_id=row.seen_by_id, seen_at=row.seen_at) for row in rows),
        batch_size=500,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("conversations", "0001_initial"),
        ("merit", "0003_comments_and_access"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Setting",
            fields=[
                _ID,
                ("key", models.CharField(max_length=60)),
                ("value", models.JSONField(null=True)),
                ("created_at", models.DateTimeField()),
                ("by", models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
            options={"indexes": [models.Index(fields=["key", "-id"], name="setting_newest")]},
        ),
        migrations.CreateModel(
            name="Draw",
            fields=[
                _ID,
                ("percent", models.PositiveSmallIntegerField()),
                ("is_drawn", models.BooleanField()),
                ("drawn_at", models.DateTimeField()),
                ("message", models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name="draw", to="conversations.message")),
            ],
        ),
        migrations.CreateModel(
            name="Seen",
            fields=[
                _ID,
                ("seen_at", models.DateTimeField()),
                ("by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("message", models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name="seen", to="conversations.message")),
            ],
        ),
        migrations.RunPython(keep_what_was_seen, migrations.RunPython.noop),
        migrations.RemoveField("reading", "seen_by"),
        migrations.RemoveField("reading", "seen_at"),
    ]
