"""What is taken off as signature, and what must not be."""

from pathlib import Path

import pytest

from goodhands.channels.email.rules.trim import trim

FIXTURES = Path(__file__).parent / "trim"
NEW = "The lamp arrived in pieces.\n\nCan I have another one?"
ROWS = [
    line.split(" | ", 1)
    for line in (FIXTURES / "machine_lines.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
MACHINE = [line for sign, line in ROWS if sign == "+"]
HUMAN = [line for sign, line in ROWS if sign == "-"]
HEAD = "On Tue, 3 Mar 2026 at 10:04, Ada Lindqvist <ada@lindqvist.example> wrote:"


@pytest.mark.parametrize("line", MACHINE)
def test_line_of_the_mail_program_is_signature(line):
    assert trim(f"{NEW}\n\n{line}\n", None) == trim(f"{NEW}\n\n{line}", None)
    trimmed = trim(f"{NEW}\n\n{line}\n", None)
    assert (trimmed.reply, trimmed.signature) == (NEW, line)


@pytest.mark.parametrize("line", MACHINE)
def test_line_of_the_mail_program_above_a_quote(line):
    trimmed = trim(f"{NEW}\n\n{line}\n\n{HEAD}\n\n> Hello\n", None)
    assert (trimmed.reply, trimmed.signature) == (NEW, line)


@pytest.mark.parametrize("line", HUMAN)
def test_sentence_that_begins_alike_stays(line):
    assert trim(f"{NEW}\n\n{line}\n", None).reply == f"{NEW}\n\n{line}"


SIGNATURES = {
    "dashes with blank": "-- \nAda Lindqvist\nHarbour Lamps",
    "dashes": "--\nAda Lindqvist\nHarbour Lamps",
    "long dash": "—\nAda Lindqvist\nCEO at Harbour",
    "dashes and a motto": "-- \nAda Lindqvist\n\nThe best way to carry a lamp is to carry it slowly and "
    "with both hands.",
    "only a word": "--\nada",
    "dashed name": "-Ada Lindqvist",
    "slashed name": "/Ada",
    "list footer": "_______________________________________________\nlamp-users mailing list\n"
    "lamp-users@lists.example\n"
    "https://lists.example/mailman/listinfo/lamp-users",
    "underscores and a title": "_____________________________\n\nDr. Ada Lindqvist\nHelsinki",
    "formula with contacts": "Best regards,\n\nAda Lindqvist\nHead of Lamps\nHarbour Ltd\nTel.: +358 9 "
    "555 0100\nwww.harbour.example",
    "formula with telephone": "Mvh,\nAda L\n070-5550100",
    "formula with title": "Regards,\n\nAda Lindqvist\nCEO @ Harbour!",
    "formula in german": "Mit freundlichen Grüßen\nAda Lindqvist\nVertrieb\nHafen GmbH\nTel. 040 5550100",
    "rule and name": "---\nAda Lindqvist",
    "rule and contacts": "----------------\n\nHARBOUR_LOGO\n\nMs Ada Lindqvist\n\nHarbour Lamps of Finland\n\n"
    "t. 555-010-0702\n\nskype: ada.harbour\n\nhttps://harbour.example/",
    "name and contacts": "Ada Lindqvist\nada@harbour.example\n(555) 010-0702\nwww.harbour.example",
    "name with degree and title": "Ada B. Lindqvist, Ph.D.\nPresident\nHarbour Lamps\nada@harbour.example",
    "name, department and telephone": "Ada Lindqvist\nHarbour Repairs Desk\n555-010-0702",
    "name, company, post and telephone": "Ada Lindqvist\nHarbour Lamps LLC\nParts Department\n555-010-0702",
    "name above a paragraph of contacts": "Ada B. Lindqvist\nHarbour Lamps\n\n555.010.0702 work\n"
    "555.010.0703 cell\nada@harbour.example",
    "decorated contacts": "| Ada Lindqvist\n| Harbour Lamps\n| ada@harbour.example\n| www.harbour.example",
    "name over mobile": "Ada Lindqvist\nvia mobile",
    "on a network": "Sent wirelessly from my BlackBerry device on the Harbour network.\n"
    "Envoyé sans fil par mon terminal mobile BlackBerry sur le réseau de Harbour.",
    "short list footer": "__\nlamp-users mailing list\nlamp-users@lists.example\n"
    "https://lists.example/mailman/listinfo/lamp-users",
    "disclaimer": "CONFIDENTIALITY NOTICE: This message is meant for the recipient alone. If you got it in error, "
    "please notify us and delete it.",
    "disclaimer under contacts": "--\nAda Lindqvist\n\nThis e-mail and any attachments are confidential and\n"
    "intended for the addressee only.\n\nHarbour Ltd, registered in England, number 0100.",
    "disclaimer in german": "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat "
    "sind, löschen Sie sie bitte.",
    "disclaimer in french": "Ce message et ses pièces jointes sont confidentiels et destinés au seul destinataire. "
    "En cas d'erreur, merci de le détruire.",
    "several": "--\nAda\nHarbour Lamps\n\nSent from my iPhone",
}


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES.keys())
def test_signature_at_the_end(signature):
    trimmed = trim(f"{NEW}\n\n{signature}\n", None)
    assert (trimmed.reply, trimmed.signature) == (NEW, signature)


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES.keys())
def test_signature_above_or_below_the_quote(signature):
    above = trim(f"{NEW}\n\n{signature}\n\n{HEAD}\n\n> Hello\n", None)
    below = trim(f"{NEW}\n\n{HEAD}\n\n> Hello\n\n{signature}\n", None)
    assert (above.reply, above.signature) == (NEW, signature)
    is_answer_perhaps = below.reply == f"{NEW}\n\n\n> Hello\n\n{signature}"
    assert below.reply in (NEW, f"{NEW}\n\n{signature}") or is_answer_perhaps


def test_contacts_below_a_question_in_the_quote_are_an_answer():
    contacts = SIGNATURES["name and contacts"]
    trimmed = trim(f"{NEW}\n\n{HEAD}\n\n> Whom may we call?\n\n{contacts}\n", None)
    assert trimmed.reply.endswith(contacts)


@pytest.mark.parametrize("signature", ["-Ada.", "- ada", "-ada", "-Ada\n\nSent from my HTC smartphone!"])
def test_dashed_first_name_below_a_full_stop(signature):
    trimmed = trim(f"The lamp arrived in pieces.\n\n{signature}\n", None)
    assert (trimmed.reply, trimmed.signature) == ("The lamp arrived in pieces.", signature)


KEPT = {
    "formula and name": "Best regards,\nAda Lindqvist",
    "formula and name in german": "Viele Grüße\nAda Lindqvist",
    "thanks and name": "Thanks,\nAda",
    "name": "Ada",
    "dashes between paragraphs": "--\n\nAnd one more thing: when will the second parcel be with me, do "
    "you think?",
    "ruled address": "-----\n\nAda Lindqvist\nHarbour lane 3\nHelsinki",
    "ruled heading": "----\n\n1. It blinks\n2. It hums",
    "list": "- green\n- Blue",
    "one thing in a list": "-Blue",
    "data below dashes": "--\nOrder 1180\nLamp, blue",
    "one small thing in a list": "- blue",
    "ruled-off words": "---\nplease hurry",
    "contacts asked for": "My new details are these.\n\nAda Lindqvist\nada@harbour.example\n(555) 010-0702",
    "one place with a telephone": "Ada Lindqvist\nthe blue house\n555-010-0702",
    "where to send it": "Harbour Lane 3\n00100 Helsinki\n555-010-0702",
    "numbers alone": "Then there are two of them.\n\n555.010.0702 work\n555.010.0703 cell",
    "contacts in german": "Rufen Sie bitte meine Kollegin an.\n\nAda Lindqvist\nada@harbour.example\n040 555 0100",
    "address": "Please use this one.\n\nAda Lindqvist\nHarbour lane 3\n00100 Helsinki\nFinland",
    "ruled form": "----\nName: Ada Lindqvist\nTel: (555) 010-0702\nMail: ada@harbour.example",
    "postscript below dashes": "-- \nAda\n\nPS: My customer number is 4711, and I am at home until Friday.",
    "secret": "This e-mail is confidential: the code of my door is 4711.",
    "one thing after a colon": "I would like:\n\n-Blue",
    "thanks and number": "Thanks\nMy number is +358 9 555 0100",
    "order number below the name": "Regards,\nAda Lindqvist\nOrder 1180\nTel: +358 9 555 0100",
    "table": "Item  Price\n--    --\nLamp  20",
    "markdown": "## Points\n----\n\n1. Faster\n2. Smaller\n\n----\n\nThe dashes above are only there for "
    "the eye.",
    "formula inside": "With regards to the payment I have a question.\nIt was taken twice.",
    "postscript": "Regards,\nAda\n\nPS: please call 09 555 0100 before you send it",
    "code": "```\n--\nselect 1;\n```",
    "lone bullets": "-\nFirst\n*\nSecond",
}


@pytest.mark.parametrize("words", KEPT.values(), ids=KEPT.keys())
def test_words_that_only_look_like_a_signature_stay(words):
    assert trim(f"{NEW}\n\n{words}\n", None).reply == f"{NEW}\n\n{words}"


def test_mail_of_nothing_but_a_signature_is_not_emptied():
    assert trim("Sent from my iPhone\n\n" + HEAD + "\n> Hello", None).reply == "Sent from my iPhone"
    assert trim("--\nAda\n", None).reply == "--\nAda"


def test_machine_line_between_own_words_goes_alone():
    trimmed = trim(f"{NEW}\n\nSent from my iPhone\n\nSorry, one more word: blue.\n", None)
    assert trimmed.reply == f"{NEW}\n\n\nSorry, one more word: blue."
    assert trimmed.signature == "Sent from my iPhone"
