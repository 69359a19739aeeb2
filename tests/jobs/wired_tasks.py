"""A wiring and tasks for tests of the job table; each task leaves a row in the table `ledger` when it ran."""

import time

from django.db import connection, transaction

from goodhands.jobs.schedule import Periodic
from goodhands.jobs.work import Work

TASKS = {
    "book": f"{__name__}.book",
    "book_plainly": f"{__name__}.book_plainly",
    "book_in_steps": f"{__name__}.book_in_steps",
    "refuse": f"{__name__}.refuse",
    "every_second": f"{__name__}.every_second",
}
SCHEDULE = (Periodic("every_second", every=1),)


class Refused(Exception):
    """What the task `refuse` raises."""


def write(key: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO ledger (key) VALUES (%s)", [key])


def book(work: Work) -> None:
    time.sleep(work.args.get("seconds", 0))
    with work.finishing():
        write(work.args["key"])


def book_plainly(work: Work) -> None:
    write(work.args["key"])


def book_in_steps(work: Work) -> None:
    for step in range(3):
        with transaction.atomic():
            write(f"{work.args['key']}.{step}")
            work.guard()


def refuse(work: Work) -> None:
    with transaction.atomic():
        write("must not stay")
        raise Refused("the customer is a teapot")


def every_second(work: Work) -> None:
    with work.finishing():
        write(f"slot {work.now():%H:%M:%S}")
