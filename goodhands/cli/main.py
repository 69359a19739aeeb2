"""The `goodhands` command."""

import os
import sys

from django.db.utils import DatabaseError

from goodhands.cli.lazy import Entry, LazyGroup

_MAIL = LazyGroup(
    "mail",
    {
        "deliver": Entry(
            "goodhands.cli.mail_deliver", "Take one raw message on standard input into an inbox.", False
        ),
        "import": Entry("goodhands.cli.mail_import", "Take in an mbox, a Maildir or a folder of .eml files."),
        "parse": Entry(
            "goodhands.cli.mail_parse", "Print what a raw message says, as JSON. No database.", False
        ),
        "retry": Entry("goodhands.cli.mail_retry", "Run quarantined messages again."),
    },
    text="Mail in: deliver, import, parse, and run quarantined mail again.",
)

_HANDBOOK = LazyGroup(
    "handbook",
    {
        "test": Entry("goodhands.cli.handbook_test", "Run every Good and Bad example of a handbook.", False),
        "load": Entry("goodhands.cli.handbook_load", "Bring a handbook folder into force."),
        "export": Entry("goodhands.cli.handbook_export", "Write a version as a folder of plain files."),
    },
    text="The handbook: test its examples, bring a version into force, write one as a folder.",
)

_LANGUAGE = LazyGroup(
    "language",
    {"test": Entry("goodhands.cli.language_test", "Run every example of a language.", False)},
    text="Languages other than English: test their examples.",
)

_CONTACT = LazyGroup(
    "contact",
    {
        "facts": Entry("goodhands.cli.contact_facts", "What is known of a contact, as JSON, in and out."),
    },
    text="Contacts: what is known of them.",
)

_LEDGER = LazyGroup(
    "ledger",
    {
        "standing": Entry("goodhands.cli.ledger_standing", "Where somebody stands on a day, and why."),
        "replay": Entry("goodhands.cli.ledger_replay", "Derive all standings again; report differences."),
    },
    text="The merit ledger: where people stand, and whether what is stored is what the records say.",
)

_ALL = LazyGroup(
    "goodhands",
    {
        "up": Entry("goodhands.cli.up", "Start the desk: web pages, workers and the mail door.", False),
        "web": Entry("goodhands.cli.web", "Serve pages only: one of several behind a proxy.", False),
        "worker": Entry("goodhands.cli.worker", "Run background work and mail only.", False),
        "setup": Entry("goodhands.cli.setup", "Make or update the database; load the handbook and the demo."),
        "person": Entry("goodhands.cli.person", "Add a person who can sign in, or set a new password."),
        "check": Entry("goodhands.cli.check", "Read a reply against the handbook.", False),
        "mail": _MAIL,
        "handbook": _HANDBOOK,
        "language": _LANGUAGE,
        "contact": _CONTACT,
        "ledger": _LEDGER,
    },
    text="A customer support desk that runs your own support handbook.\n\nStart with `setup`, then `up`.",
)


def run() -> None:
    """Run the command line. Entry point of the installed package."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goodhands.config.settings")
    try:
        _ALL(prog_name="goodhands")
    except DatabaseError as error:
        sys.exit(f"The database says: {error}. Run `goodhands setup` first; is its server running?")
