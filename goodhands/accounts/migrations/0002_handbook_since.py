"""From when the handbook holds for each person: for those who are there, the day they joined."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models.functions import TruncDate


def from_joining(apps, schema_editor):
    apps.get_model("accounts", "Person").objects.update(handbook_since=TruncDate("created_at"))


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]

    operations = [
        migrations.AddField("person", "handbook_since", models.DateField(null=True)),
        migrations.RunPython(from_joining, migrations.RunPython.noop),
        migrations.AlterField(
            "person",
            "handbook_since",
            models.DateField(
                help_text="From when the handbook holds for the person; phases are counted from here."
            ),
        ),
        migrations.CreateModel(
            name="PersonChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("field", models.CharField(max_length=30)),
                ("before", models.CharField(max_length=120)),
                ("after", models.CharField(max_length=120)),
                ("created_at", models.DateTimeField()),
                ("by", models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("person", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="changes", to=settings.AUTH_USER_MODEL)),
            ],
            options={"ordering": ("id",)},
        ),
    ]
