"""The customer inside a forwarded mail, in the forms of the mail programs."""

from pathlib import Path

import pytest

from goodhands.channels.email.rules.trim import forwarded_from, trim

CUSTOMER = "ada@lindqvist.example"
LINES = (Path(__file__).parent / "trim" / "forwards.txt").read_text(encoding="utf-8").splitlines()
FORWARDS = [
    [cell.replace("⏎", "\n").replace("⇥", "\t") for cell in line.split(" | ", 2)]
    for line in (line.replace(" | | ", " |  | ") for line in LINES)
    if line and not line.startswith("#")
]
forwards = pytest.mark.parametrize(
    ("subject", "mail"), [row[1:] for row in FORWARDS], ids=[row[0] for row in FORWARDS]
)


@forwards
def test_customer_is_found(subject, mail):
    assert forwarded_from(mail, None, subject.strip() or None) == CUSTOMER


@forwards
def test_customer_is_found_below_a_note_and_its_signature(subject, mail):
    note = "Who takes this?\n\nRegards,\nBen Orlo\nben@orlo.example\n\n"
    assert forwarded_from(note + mail, None, subject.strip() or None) == CUSTOMER


@forwards
def test_forwarded_mail_stays_whole(subject, mail):
    assert trim(mail, None, subject.strip() or None).reply == mail.strip()


HEAD = "On Tue, 3 Mar 2026 at 10:04, Ada Lindqvist <ada@lindqvist.example> wrote:"
BLOCK = "From: Ada <ada@lindqvist.example>\nSent: Tuesday, March 3, 2026 10:04 AM\nTo: Ben\nSubject: Lamp"
NOT_FORWARDED = {
    "plain": ("It hums.", "Lamp"),
    "address in prose": ("Please write to ada@lindqvist.example.", "Fwd: Lamp"),
    "reply": (f"Blue.\n\n{HEAD}\n> Colour?", "Re: Lamp"),
    "reply in outlook": (f"Blue.\n\n{BLOCK}\n\nColour?", "RE: Lamp"),
    "reply to a forwarded mail": (f"Blue.\n\n{BLOCK}\n\nColour?", "AW: WG: Lamp"),
    "forwarded mail in the history": (
        f"Blue.\n\n{HEAD}\n> ---------- Forwarded message ---------\n> From: Cleo <cleo@orlo.example>\n>\n> Hi",
        "Re: Lamp",
    ),
    "finnish reply": (
        "Sininen.\n\nLähettäjä: Ada <ada@lindqvist.example>\nLähetetty: tiistai 3. maaliskuuta 2026 10.04\n"
        "Vastaanottaja: Ben\nAihe: Lamppu\n\nVäri?",
        "VS: Lamppu",
    ),
    "no address": (
        "---------- Forwarded message ---------\nFrom: Ada\nSubject: Lamp\n\nIt hums.",
        "Fwd: Lamp",
    ),
    "empty": ("", None),
}


@pytest.mark.parametrize(("mail", "subject"), NOT_FORWARDED.values(), ids=NOT_FORWARDED.keys())
def test_nobody_is_made_up(mail, subject):
    assert forwarded_from(mail, None, subject) is None
