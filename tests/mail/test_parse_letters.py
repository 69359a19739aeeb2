"""Whole letters as common programs send them (people and places are invented), with all that must be read."""

from pathlib import Path

import pytest

from goodhands.channels.email.rules.report import report

LETTERS = Path(__file__).parent / "letters"
EXPECTED = {
    "gmail_reply": {
        "from": {"name": "Ada Blum", "address": "ada.blum@gmail.example"},
        "subject": "Re: Lamp arrived broken",
        "date": "2026-03-03T18:22:41+01:00",
        "in_reply_to": "case-17@desk.example",
        "references": ["case-17@desk.example"],
        "html": True,
        "reply": "Yes, please send a new one – thank you!\n\nAda",
        "reply_token": "t0k3n",
        "may_auto_answer": True,
        "attachments": [],
        "warnings": [],
    },
    "outlook_picture": {
        "from": {"name": "Blüm, Jörg", "address": "joerg.bluem@firm.example"},
        "cc": [{"name": "Grün, Olga", "address": "olga@firm.example"}],
        "subject": "Rückfrage zur Lampe – eilt",
        "text": "Guten Tag,\n\ndie Lampe kostet laut Rechnung 49,90 €, richtig?\n\n[cid:image001.png@01DA0001]\n",
        "attachments": [{"filename": "image001.png", "content_type": "image/png", "size": 8, "inline": True}],
        "safe_html": "<p>Guten Tag,</p>\n<p>die Lampe kostet laut Rechnung 49,90 €, richtig?</p>\n"
        '<img src="cid:image001.png@01DA0001">\n',
    },
    "apple_text_picture_text": {
        "text": "First: is this the right shade?\nSecond: when will it arrive?",
        "attachments": [{"filename": "Fuß.jpeg", "content_type": "image/jpeg", "size": 4, "inline": True}],
        "html": False,
        "safe_html": None,
    },
    "thunderbird_flowed": {
        "date": "2026-03-05T10:00:00-08:00",
        "text": "On 3/4/26 09:30, Lamp Desk wrote:\n"
        "> Which invoice do you mean? Please give us the number and the date.\n"
        "The one from February, number 4711; it names the old address although I wrote to you about it.\n"
        "\nFrom me also greetings.\n\n-- \nCy Dahl\n",
        "signature": "-- \nCy Dahl",
    },
    "exchange_winmail": {
        "message_id": "[dee-1@old.example]",
        "text": "The contract is attached.\n",
        "attachments": [
            {"filename": "contract.pdf", "content_type": "application/pdf", "size": 4, "inline": False}
        ],
    },
    "exim_raw_latin": {
        "from": {"name": "Web form", "address": None},
        "to": [{"name": None, "address": "help@desk.example"}],
        "reply_to": [{"name": "Eve Löw", "address": "eve@customer.example"}],
        "date": "2026-03-07T07:00:00+01:00",
        "text": "Name\tEve Löw\nQuestion\tWhere is my order?",
        "html": True,
    },
}


@pytest.mark.parametrize("name", EXPECTED)
def test_letters(name):
    answer = report((LETTERS / f"{name}.eml").read_bytes())
    assert {key: answer[key] for key in EXPECTED[name]} == EXPECTED[name]


def test_a_tracker_is_not_asked():
    answer = report((LETTERS / "exim_raw_latin.eml").read_bytes())
    assert "script" not in answer["safe_html"]
    assert ' src="' not in answer["safe_html"]
