"""All mail is listed by time, and the coverage counts the last thirty days."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conversations", "0002_facts_of_conversations")]

    operations = [
        migrations.AddIndex("message", models.Index(fields=["created_at", "id"], name="message_by_time")),
    ]
