from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("merit", "0001_initial")]

    operations = [
        migrations.AlterField(
            "incident",
            "state",
            models.CharField(
                choices=[
                    ("proposed", "Proposed"),
                    ("confirmed", "Confirmed"),
                    ("coached", "Coached"),
                    ("dismissed", "Dismissed"),
                    ("disputed", "Disputed"),
                    ("upheld", "Upheld"),
                    ("overturned", "Overturned"),
                ],
                default="proposed",
                max_length=10,
            ),
        ),
    ]
