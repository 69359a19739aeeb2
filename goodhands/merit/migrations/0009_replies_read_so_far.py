"""Replies that were read, or that the lot left out, need not be looked at again."""

from django.db import migrations
from django.db.models import Q


def mark(apps, schema_editor):
    message = apps.get_model("conversations", "Message")
    message.objects.filter(Q(reading__isnull=False) | Q(draw__isnull=False)).update(conduct_read=True)


class Migration(migrations.Migration):
    dependencies = [("conversations", "0004_replies_to_be_read"), ("merit", "0008_record_visit")]

    operations = [migrations.RunPython(mark, migrations.RunPython.noop)]
