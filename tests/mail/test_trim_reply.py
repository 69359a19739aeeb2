"""Whole mails, written by hand: position of the answer, markers, forwarded mail, and what only looks "
"like a quote."""

import pytest

from goodhands.channels.email.rules.trim import trim

HEAD = "On Tue, 3 Mar 2026 at 10:04, Ada Lindqvist <ada@lindqvist.example> wrote:"
PLAIN_HEAD = "Am 03.03.2026 um 10:04 schrieb Ada Lindqvist:"
BLOCK = "From: Ada Lindqvist <ada@lindqvist.example>\nSent: Tuesday, March 3, 2026 10:04 AM\nTo: Ben\nSubject: Lamp"

UNTOUCHED = {
    "plain": "Hello,\n\nmy lamp hums.\n\nBen",
    "on in prose": "On Monday I wrote:\nplease send the green one.\nYou sent the blue one.",
    "on with a date in prose": "On 3 March 2026 I wrote:\nplease send the green one.\nYou sent the blue one.",
    "on and what a colleague wrote": "On Monday, 3 March, your colleague wrote:\nthe lamp will come on "
    "Friday.\nIt did not.",
    "on in german prose": "Am 3. März 2026 schrieb ich Ihnen:\nbitte die grüne.\nEs kam die blaue.",
    "on in french prose": "Le 3 mars 2026 vous m'avez écrit :\nla lampe arrive vendredi.\nElle n'est pas là.",
    "on your machine": "On your machine you can run:\n\nlamp --test\n\nThen it should glow.",
    "lone from": "From: Helsinki\nit takes two days, I think. From: Turku it is one.",
    "from in prose": "I got this on the box:\n\nFrom: the makers of lamps\n\nIs that you?",
    "journey": "I want to travel:\nFrom: Helsinki\nTo: Turku\nDate: 3 March\n\nIs that possible?",
    "subject in prose": "Subject: what is it about? I forgot.\nTo: nobody.",
    "wrote bait": "She wrote, he wrote, they wrote: nobody answers.",
    "sent to an address": "On 2 March 2026 I sent the form to help@harbour.example and got this "
    "answer:\n\nIt hums.",
    "what a driver wrote": "On 3 March 2026 at 10:15 the driver called and wrote on the box that nobody "
    "was in:\nI was.",
    "colleague with address": "My friend Ada <ada@lindqvist.example> wrote:\nbuy blue.\nShould I?",
    "who wrote": "Ada is the one who wrote to me on 3 March 2026 at 10:04:\nnothing since.",
    "form below a note": "A new message from your form.\n\nFrom: Ada <ada@lindqvist.example>\nSubject: Lamp\n"
    "Message:\nIt hums.",
    "raw header fields": "This is spam:\n\nReceived: from a.example by b.example\nDate: Tue, 3 Mar 2026 10:04:11 +0100\n"
    "From: ada@lindqvist.example\nTo: ben@orlo.example\nSubject: Lamp\n\nWhat shall I do?",
    "unsubscribe": "Hello,\n\nplease unsubscribe me",
    "virus": "Hello,\n\nAvast says there is a virus in it.",
    "picture sent": "Hallo,\n\ndas Bild habe ich per Mail gesendet.",
    "sent by mail": "Hello.\n\nSent by mail.",
    "arrow list": "Steps:\n-> open\n-> turn\n=> glow",
    "shell": "I ran this:\n> lamp --test\n> lamp --glow\n\nand nothing glowed.",
    "shell at the end": "This is what I typed:\n\n> lamp --test",
    "comparison": "It should be\n> 100 lumen\nbut is not.",
    "angle signs": "Visit us now...\n>>> >>>  http://www.lamps.example <<<\nYou will like it.",
    "links": "<http://one.example> <http://two.example>",
    "address with link": "See https://lamps.example/on-3-march-2026-ada-wrote: it says all.",
    "forwarded in prose": "I have forwarded message and picture to you.\nForwarded message: none.",
    "original in prose": "The original message\nwas longer.",
    "above this line": "I signed the form above this line on page two, was that right?",
    "form": "From: ben@orlo.example\nSubject: Lamp\nDate: 2026-03-03 10:04\n\nThe lamp hums.",
    "booking": "Hello,\n\nFrom: 10:00\nTo: 12:00\nDate: 5 Jan 2026\nSubject: The small room\n\nIs that free?",
    "journey in german": "Bitte umbuchen:\n\nVon: Berlin\nNach: Hamburg\nDatum: 5.1.2026\nBetreff: Fahrt 12\n\nGeht das?",
    "friend with address inside a mail": "Hello.\n\nMy friend Ada <ada@lindqvist.example> wrote:\nbuy blue.\nShould I?",
    "list with dashes": "This is wrong:\n\n-- \none is broken and must be replaced before the end of the week\n"
    "-- \ntwo is missing from the parcel\n-- \nthree has the wrong colour",
    "answers inline": f"Ada,\n\nmy answers are inline.\n\n{BLOCK}\n\nColour?\n>>> Blue.\nSize?\n>>> Large.",
    "answers in red": f"Antworten in Rot.\n\n{BLOCK}\n\nFarbe?\nBlau.",
    "times": "It hums at 10:04 on 3/3/2026:\nthen at 11:05 on 4/3/2026:\nand then it stops.",
    "table of pipes": "| lamp | price |\n|------|-------|\n| blue | 20    |",
    "html signs": "If the value is &gt; 100 and &lt; 200 it glows.",
    "only blank lines between": "One\n\n\n\nTwo",
    "quote in a fence": "Look:\n```\nOn Tue, 3 Mar 2026 at 10:04, Ada <ada@lindqvist.example> wrote:\n> "
    "code\n```\nThat is the log.",
    "indented": "My list:\n\n    one\n    two\n\nDone",
}


@pytest.mark.parametrize("mail", UNTOUCHED.values(), ids=UNTOUCHED.keys())
def test_mail_without_a_quote_stays_as_it_is(mail):
    assert trim(mail, None) == trim(mail + "\n\n", None)
    assert trim(mail, None).reply == mail


FORWARDS = {
    "gmail": "FYI\n\n---------- Forwarded message ---------\nFrom: Ben <ben@orlo.example>\nDate: Tue, 3 "
    "Mar 2026 at 10:04\n"
    f"Subject: Lamp\nTo: <help@harbour.example>\n\nIt hums.\n\n{HEAD}\n> Hello\n-- \nBen",
    "apple": "Please look.\n\nBegin forwarded message:\n\n> From: Ben <ben@orlo.example>\n> Subject: "
    "Lamp\n>\n> It hums.",
    "apple all quoted": "> Begin forwarded message:\n>\n> From: Ben <ben@orlo.example>\n> Subject: Lamp\n"
    ">\n> It hums.",
    "bare": "---------- Forwarded message ---------\nFrom: Ben <ben@orlo.example>\nSubject: Lamp\n\nIt hums.",
}


@pytest.mark.parametrize("mail", FORWARDS.values(), ids=FORWARDS.keys())
def test_forwarded_mail_stays_whole(mail):
    assert trim(mail, None) == trim(f"{mail}\n", None)
    assert trim(mail, None).reply == mail
    assert trim(mail, None).signature is None


def test_outlook_forward_is_known_by_its_subject():
    mail = f"Please look.\n\n{BLOCK}\n\nIt hums."
    assert trim(mail, None, "WG: Lamp").reply == mail
    assert trim(mail, None, "AW: WG: Lamp").reply == "Please look."


def test_forward_behind_quote_signs_is_known_by_its_subject():
    mail = (
        "Please look.\n\n> ---------- Original Message ----------\n> From: Ben <ben@orlo.example>\n> It hums."
    )
    assert trim(mail, None, "Fwd: Lamp").reply == mail
    assert trim(mail, None, "Re: Lamp").reply == "Please look."


def test_forwarded_mail_inside_the_quote_goes_with_it():
    mail = f"Blue.\n\n-----Original Message-----\n\nFYI\n\n{FORWARDS['gmail']}"
    assert trim(mail, None).reply == "Blue."


ONLY_QUOTES = {
    "quote": "> Hello\n> Ben",
    "headed quote": f"{HEAD}\n> Hello\n> Ben",
    "block": f"{BLOCK}\n\nHello",
    "announced": f"-----Original Message-----\n{BLOCK}\n\nHello",
    "head without signs": f"{HEAD}\n\nHello\n\nBen",
}


@pytest.mark.parametrize("mail", ONLY_QUOTES.values(), ids=ONLY_QUOTES.keys())
def test_mail_of_nothing_but_a_quote_is_not_emptied(mail):
    assert trim(mail, None).reply == mail


CASES = {
    "reply on the line of the head": (f"Blue {HEAD}\n> Colour?", "Blue"),
    "reply glued to the head": (f"Blue, please--- {HEAD}\n> Colour?", "Blue, please"),
    "text around a quote, farewell below": (
        f"Blue.\n\n{HEAD}\n\n> Colour?\n\nRegards, Ben",
        "Blue.\n\nRegards, Ben",
    ),
    "chosen words quoted": (
        f"Hello Ada,\n\n{PLAIN_HEAD}\n> Which colour?\n\nBlue, as I said last week.\n\nRegards\nBen",
        "Hello Ada,\n\n> Which colour?\n\nBlue, as I said last week.\n\nRegards\nBen",
    ),
    "answers between and a rest of quote": (
        f"{HEAD}\n> Colour?\n\nBlue.\n\n> Size?\n\nLarge.\n\n> Bye\n> Ada\n\n--\nBen",
        "> Colour?\n\nBlue.\n\n> Size?\n\nLarge.",
    ),
    "answer below a quote without head": ("> Colour?\n\nBlue.", "> Colour?\n\nBlue."),
    "trailing quote without head": ("Blue.\n\n> Colour?\n>\n> Ada", "Blue."),
    "you wrote, answers between": (
        "You wrote:\n> Colour?\nBlue.\n> Size?\nLarge.",
        "You wrote:\n> Colour?\nBlue.\n> Size?\nLarge.",
    ),
    "head behind the quote sign": (f"Blue.\n\n> {HEAD}\n>\n> Colour?", "Blue."),
    "head behind the quote sign, answer below": (f"> {HEAD}\n> Colour?\n\nBlue.", "Blue."),
    "head behind the quote sign, answers between": (
        f"> {HEAD}\n> Colour?\n\nBlue.\n\n> Size?\n\nLarge.",
        "> Colour?\n\nBlue.\n\n> Size?\n\nLarge.",
    ),
    "initials before each line": (f"Blue.\n\n{HEAD}\n\nAL> Colour?\nAL> Ada", "Blue."),
    "initials, then the answer": (f"{HEAD}\n\nAL> Colour?\nAL> Ada\n\nBlue.", "Blue."),
    "announced and told in one line": (
        "Blue.\n\n-------- Original message --------From: Ada <ada@lindqvist.example> Date: 03/03/2026 10:04\n"
        "(GMT+01:00) To: Ben Subject: Lamp\nColour?",
        "Blue.",
    ),
    "david": (f"Blue.\n\nOriginal Message processed by david®\n{BLOCK}\n\nColour?", "Blue."),
    "someone via something": ("Blue.\n\nAda via Harbour Help wrote:\n> Colour?", "Blue."),
    "torn quote line": (
        f"Blue.\n\n{HEAD}\n> This is a long line of the quoted mail that some gateway has cut after\n"
        f"seventy signs\n> and on.",
        "Blue.",
    ),
    "torn link": (f"Blue.\n\n{HEAD}\n> View it (https://lamps.example/a\n_nonce=3dd518)\n>", "Blue."),
    "pipes as quote signs": (f"Blue.\n\n{HEAD}\n| Colour?\n| Ada", "Blue."),
    "pipes, then the answer": (f"{HEAD}\n| Colour?\n| Ada\n\nBlue.", "Blue."),
    "indented quote": (f"Blue.\n\n{HEAD}\n\n    Colour?\n    Ada\n", "Blue."),
    "zendesk marker": (
        "Blue.\n\n##- Please type your reply above this line -##\n\nYour request has been updated.",
        "Blue.",
    ),
    "german marker": ("Blau.\n\n## Bitte antworten Sie oberhalb dieser Zeile ##\n\nIhre Anfrage 12", "Blau."),
    "dashed marker": ("Blue.\n\n--- Reply above this line ---\n\nYour request", "Blue."),
    "plain marker": ("Blue.\n\nPlease reply above this line\n\nYour request", "Blue."),
    "marker behind a head": (
        f"Blue.\n\n{HEAD}\n\n##- Please type your reply above this line -##\n\nYour request",
        "Blue.",
    ),
    "french marker": ("Bleu.\n\n-- Merci de répondre au-dessus de cette ligne --\n\nVotre demande", "Bleu."),
    "spanish marker": (
        "Azul.\n\n##- Por favor, escriba su respuesta por encima de esta línea -##\n\nSu solicitud",
        "Azul.",
    ),
    "japanese marker": (
        "青です。\n\n##- この行より上に返信を入力してください -##\n\nお問い合わせ",
        "青です。",
    ),
    "proton": (f"Blue.\n\n------- Original Message -------\n{HEAD}\n\n> Colour?\n", "Blue."),
    "k-9 with quoted body": (f"Blue.\n\n-------- Original Message --------\n{BLOCK}\n\n> Colour?\n", "Blue."),
    "outlook phone": (
        f"Blue.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n{'_' * 32}\n{BLOCK}\n\nColour?",
        "Blue.",
    ),
    "old block without subject": (
        "Blue.\n\nDate: Tue, 3 Mar 2026 10:04:11 +0100\nTo: ben@orlo.example",
        "Blue.",
    ),
    "wrapped recipients": (
        "Blue.\n\nFrom: Ada <ada@lindqvist.example>\nSent: Tuesday, March 3, 2026 10:04 AM\nTo: Ben "
        "<ben@orlo.example>; Cleo <\n"
        "cleo@orlo.example>; Dot <dot@orlo.example>\nSubject: Lamp\n\nColour?",
        "Blue.",
    ),
    "head within the mail that is quoted without signs": (
        f"Blue.\n\n{HEAD}\n\nColour?\n\n{PLAIN_HEAD}\n\nHello",
        "Blue.",
    ),
    "name and address, no date": (
        "Blue.\n\nAda\n\nben <ben_re5041@orlo.example> wrote:\n\nHi Ada,\n\nwhich colour?\n\n"
        "On 3 March 2026 10:04, Ada <ada@lindqvist.example> wrote:\n\n> Hello",
        "Blue.\n\nAda",
    ),
    "link torn over lines": (
        "Blue.\n\nOn Tue, Mar 3, 2026 at 10:04 AM Ada Lindqvist\n\n<\nmailto:Ada Lindqvist "
        "<ada@lindqvist.example>\n> wrote:\nColour?",
        "Blue.",
    ),
    "name between dashes": ("Blue.\n\n---- Ada Lindqvist wrote ----\n\n> Colour?\n> Ada", "Blue."),
    "french block, date first": (
        'Bleu.\n\n====\n\nMessage du : 03/03/2026 10:04\nDe : "Ada Lindqvist" <ada@lindqvist.example>\n'
        "A : ben@orlo.example\nCopie à : \nSujet :  La lampe\n\nCouleur ?",
        "Bleu.",
    ),
    "greeting right above the quote, answer below": (
        f"Hi,\n{HEAD}\n> Which colour?\n\nBlue, as I said.\n\n> Ada\n",
        "Hi,\n\nBlue, as I said.",
    ),
    "comment marker": (
        "Blue.\n\n_____ Please add your comment above this line _____\n\nYour request was updated.",
        "Blue.",
    ),
    "date first, no colon": ("Blue.\n2026/3/3 Ada Lindqvist <ada@lindqvist.example>\n\n> Colour?", "Blue."),
    "name with signs": (
        'Blue.\n\nOn Tue, 3 Mar 2026 at 10:04, "O\'Lindqvist, Ada (Harbour)" <ada@l.example> wrote:\n> Hi',
        "Blue.",
    ),
    "quoted printable left over": (
        "Blue.\n\nOn Tue, 3 Mar 2026 at 10:04, Ada <ada@lindqvist.example> w=\nrote:\n> Hi",
        "Blue.",
    ),
    "armoured": (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nBlue.\n-----BEGIN PGP SIGNATURE-----\n\n"
        "iQEz\n=ab\n"
        "-----END PGP SIGNATURE-----\n",
        "Blue.",
    ),
    "carriage returns": (f"Blue.\r\n\r\n{HEAD}\r\n> Colour?\r\n", "Blue."),
    "old mac": (f"Blue.\r\r{HEAD}\r> Colour?\r", "Blue."),
    "no-break blanks": (f"Blue.\n\xa0\n{HEAD}\xa0\n\xa0\n> Colour?", "Blue."),
    "empty": ("", ""),
    "blank": (" \n\t\n", ""),
}


@pytest.mark.parametrize(("mail", "reply"), CASES.values(), ids=CASES.keys())
def test_reply(mail, reply):
    assert trim(mail, None).reply == reply


OLD = "Colour?\nSize?\n\nAda"
BOXES = {
    "gmail": '<div>Blue.</div><div class="gmail_quote">Colour?<br>Size?<div><br></div><div>Ada</div></div>',
    "yahoo": '<p>Blue.</p><div id="x" class="yahoo_quoted"><p>Colour?</p><p>Size?</p><p>Ada</p></div>',
    "outlook": '<p>Blue.</p><div id="appendonsend"></div><hr><div>Colour?<br>Size?<br><br>Ada</div>',
    "cite": '<p>Blue.</p><blockquote type="cite">Colour?<br>Size?<br><br>Ada</blockquote><br>',
    "entities": '<p>Blue.</p><div class="protonmail_quote">&#67;olour?&nbsp;<br>Size?<br>Ada</div>',
}


@pytest.mark.parametrize("html", BOXES.values(), ids=BOXES.keys())
def test_html_shows_a_quote_that_the_text_does_not(html):
    mail = f"Blue.\n\n{OLD}"
    assert trim(mail, None).reply == mail
    assert trim(mail, html).reply == "Blue."


NO_EVIDENCE = {
    "no box": "<p>Blue.</p><p>Colour?</p>",
    "answer below the box": '<blockquote type="cite">Colour?<br>Size?</blockquote><p>Ada</p>',
    "other words in the box": '<p>Blue.</p><div class="gmail_quote">Something else entirely</div>',
    "box is all": f'<div class="gmail_quote">Blue.<br><br>{OLD}</div>',
    "open tag": '<p>Blue.</p><div class="gmail_quote"' + " a" * 1000,
    "empty box": '<p>Blue.</p><div class="gmail_quote"></div>',
}


@pytest.mark.parametrize("html", NO_EVIDENCE.values(), ids=NO_EVIDENCE.keys())
def test_html_that_proves_nothing_changes_nothing(html):
    mail = f"Blue.\n\n{OLD}"
    assert trim(mail, html).reply == mail


def test_html_box_around_a_forwarded_mail_keeps_it():
    mail = "Look.\n\nForwarded message:\nIt hums."
    html = '<p>Look.</p><div class="gmail_quote">---------- Forwarded message ---------<br>It hums.</div>'
    assert trim(mail, html).reply == mail
