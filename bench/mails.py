"""A deterministic corpus of support mail: the same count gives the same bytes on every machine.

29 % replies, 10 % with a file, 16 % HTML only, 15 % not ASCII, about 17 KB on average.
"""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

WORDS = (
    "account order parcel invoice refund delivery password login error screen payment card please "
    "could you check why the has not arrived since last week and when will it be sent again because "
    "we need for our office thank help me with this as it says that my address is wrong but was "
    "right before kind regards number product price team monday tuesday tomorrow morning update "
    "install printer garden table lamp licence seat upgrade plan export report"
).split()
FOREIGN = [
    ("iso-8859-1", "Können Sie bitte prüfen, warum die Überweisung zurückgeschickt wurde? Grüße aus Köln."),
    ("windows-1252", "Le colis n’est jamais arrivé à l’adresse indiquée – où en est le remboursement ?"),
    ("utf-8", "Nie mogę się zalogować do konta, pojawia się błąd. Proszę o pilną pomoc."),
    ("koi8-r", "Добрый день, деньги за возвращённый товар до сих пор не поступили."),
    ("iso-2022-jp", "先週注文した商品をキャンセルしたいのですが、手続きを教えてください。"),
    ("utf-8", "لم يصل الطلب حتى الآن رغم أن الموقع يقول إنه تم التسليم."),
]
TO = "support@bench.example"
START = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)


@dataclass(slots=True)
class Thread:
    """A conversation that later mails may answer in."""

    sender: str
    subject: str
    ids: list[str]
    last: str


def corpus(count: int, seed: int = 7, to: str = TO) -> list[bytes]:
    """Return `count` raw mails in order of arrival."""
    random_ = random.Random(seed)
    threads: list[Thread] = []
    return [_mail(random_, number, threads, to) for number in range(count)]


def _mail(random_: random.Random, number: int, threads: list[Thread], to: str) -> bytes:
    mail = EmailMessage(policy=SMTP)
    answers = bool(threads) and random_.random() < 0.29
    thread = random_.choice(threads[-40:]) if answers else _new_thread(random_, number, threads)
    own_id = f"<{number}.{random_.getrandbits(64):x}@customer{number % 97}.example>"
    mail["Received"] = f"from mx{number % 9}.example by relay.example with ESMTPS id {number:x}"
    mail["From"], mail["To"] = thread.sender, to
    mail["Subject"] = f"Re: {thread.subject}" if answers else thread.subject
    mail["Date"] = format_datetime(START + timedelta(minutes=number))
    mail["Message-ID"] = own_id
    if answers:
        mail["In-Reply-To"], mail["References"] = thread.ids[-1], " ".join(thread.ids[-9:])
    _fill(mail, random_, _words(random_, thread, answers))
    thread.ids.append(own_id)
    return mail.as_bytes()


def _new_thread(random_: random.Random, number: int, threads: list[Thread]) -> Thread:
    name = f"{random_.choice(WORDS).title()} {random_.choice(WORDS).title()}"
    subject = f"{' '.join(random_.sample(WORDS, 4)).capitalize()} {number}"
    threads.append(Thread(f"{name} <person{number}@customer{number % 97}.example>", subject, [], ""))
    return threads[-1]


def _words(random_: random.Random, thread: Thread, answers: bool) -> str:
    paragraphs = [
        " ".join(random_.choices(WORDS, k=random_.randint(15, 70))) + "."
        for _ in range(random_.randint(1, 5))
    ]
    text = "Hello,\n\n" + "\n\n".join(paragraphs) + f"\n\n{thread.sender.split()[0]}"
    quote = "\n".join(f"> {line}" for line in thread.last.splitlines()[:120])
    thread.last = text
    return f"{text}\n\nOn Mon, 2 Mar 2026 at 10:00, {thread.sender} wrote:\n{quote}" if answers else text


def _fill(mail: EmailMessage, random_: random.Random, words: str) -> None:
    charset = "utf-8"
    if random_.random() < 0.15:
        charset, sentence = random_.choice(FOREIGN)
        words = f"{sentence}\n\n{sentence}"
    html = "".join(f"<p style='margin:0'>{block}</p>" for block in words.split("\n\n"))
    html = f"<html><head><style>p {{color:#222}}</style></head><body>{html}{'<br>' * 10}</body></html>"
    if random_.random() < 0.16:
        mail.set_content(html, subtype="html", charset=charset)
    else:
        mail.set_content(words, charset=charset)
        if random_.random() < 0.6:
            mail.add_alternative(html, subtype="html", charset=charset)
    if random_.random() < 0.10:
        data = random_.randbytes(random_.randint(20_000, 220_000))
        mail.add_attachment(data, maintype="image", subtype="png", filename=f"screenshot {len(words)}.png")
