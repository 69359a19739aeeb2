"""All mail is found along the index by time, however much of it there is."""

from itertools import pairwise

import pytest
from django.db import connection

from goodhands.merit import queries
from tests.letters import deliver

pytestmark = pytest.mark.django_db


@pytest.fixture
def letters(support, now):
    """Seven letters, three of them at the same moment."""
    minutes = (0, 1, 2, 2, 2, 3, 4)
    return [deliver(support, message_id=f"<{n}@x>", minutes=at) for n, at in enumerate(minutes)]


def test_pages_follow_each_other_and_none_comes_twice(letters, monitor, now):
    scope, filters = queries.scope(now=now), queries.MailFilters()
    read, before = [], None
    while True:
        rows, before = queries.mail(monitor, scope, filters, before=before, size=2)
        read += rows
        if before is None:
            break
    assert read == letters[::-1]
    for newer, older in pairwise(read):
        assert queries.mail_around(monitor, scope, filters, newer)[1] == older.pk
        assert queries.mail_around(monitor, scope, filters, older)[0] == newer.pk


def test_the_newest_are_found_without_sorting_all(letters, monitor, now):
    scope, filters = queries.scope(now=now), queries.MailFilters()
    asked = []

    def note(execute, sql, params, many, context):
        asked.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        queries.mail(monitor, scope, filters)
        queries.mail_around(monitor, scope, filters, letters[3])
    with connection.cursor() as cursor:
        explain = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
        if connection.vendor == "postgresql":  # so few rows would be sorted at once
            cursor.execute("SET LOCAL enable_sort = off; SET LOCAL enable_seqscan = off")
        for sql, params in asked:
            cursor.execute(explain + sql, params)
            assert "message_by_time" in str(cursor.fetchall())
