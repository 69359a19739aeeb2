"""PostgreSQL hands out ids before commit. Number signals at commit instead, one transaction after another."""

from django.db import migrations

FORWARD = """
CREATE FUNCTION live_number_signal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7236817);
    UPDATE live_signal SET id = nextval(pg_get_serial_sequence('live_signal', 'id')) WHERE id = NEW.id;
    PERFORM pg_notify('goodhands_live', '');
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER live_number_signal AFTER INSERT ON live_signal
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION live_number_signal();
"""
BACK = "DROP TRIGGER live_number_signal ON live_signal; DROP FUNCTION live_number_signal();"


def forward(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(FORWARD, params=None)


def back(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(BACK, params=None)


class Migration(migrations.Migration):
    dependencies = [("live", "0001_initial")]
    operations = [migrations.RunPython(forward, back)]
