"""What the handbook's reader has still to read is found by an index, however long the archive is."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conversations", "0003_messages_by_time")]

    operations = [
        migrations.AddField(
            "message",
            "conduct_read",
            models.BooleanField(default=False, help_text="Whether the handbook's reader is done with it."),
        ),
        migrations.AddIndex(
            "message",
            models.Index(
                fields=["-id"],
                name="message_to_be_read",
                condition=models.Q(("author__isnull", False), ("conduct_read", False), ("direction", "out")),
            ),
        ),
    ]
