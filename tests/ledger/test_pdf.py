"""An issued letter as a PDF."""

import re
import zlib
from datetime import date

import pytest

from goodhands.ledger import actions
from goodhands.ledger.doors import pdf
from goodhands.ledger.models import Letter

pytestmark = pytest.mark.django_db


@pytest.fixture
def issued(three, manager, now) -> Letter:
    letter = Letter.objects.get()
    actions.issue(letter, by=manager, now=now)
    letter.refresh_from_db()
    return letter


def _streams(made: bytes) -> bytes:
    """Return the file with its packed streams opened."""
    found = [made]
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", made, re.DOTALL):
        try:
            found.append(zlib.decompressobj().decompress(packed))
        except zlib.error:
            continue
    return b"\n".join(found)


def _pages(made: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", _streams(made)))


def _characters(made: bytes) -> set[str]:
    """Return the characters that the fonts of the file show."""
    codes = re.findall(rb"<[0-9A-Fa-f]{2,4}>\s*<([0-9A-Fa-f]{4,})>", _streams(made))
    return {sign for code in codes for sign in bytes.fromhex(code.decode()).decode("utf-16-be")}


def test_it_is_one_page_with_the_words_of_the_letter(issued):
    made = pdf.pdf_of(issued, company="Wrenfield & Quay")
    assert made.startswith(b"%PDF-")
    assert _pages(made) == 1
    assert len(made) > 10_000
    wanted = set("Warning letter Dear Mia Ortega 3 March 2026 −27 Greta Holm Wrenfield & Quay") - {" "}
    assert wanted <= _characters(made)
    assert f"Letter {issued.pk} of 3 March 2026".encode() in _streams(made)


def test_a_long_letter_goes_on_to_further_pages(issued):
    issued.text = "\n\n".join(f"Paragraph {number} of a long letter." for number in range(120))
    assert _pages(pdf.pdf_of(issued)) > 2


@pytest.mark.parametrize(
    "text",
    [
        '#import "@preview/x:1.0.0": *',
        '#panic("no")',
        "$ x + $ unclosed",
        "#{ [ ( unbalanced",
        '\\ \\u{0} @ref <label> `raw` ~ -- /* comment */ // "quotes"',
        "= not a heading\n\n+ one\n\n/ term: two",
        '{"json": "\\"}]"}',
        "",
        "# #strong[x] *a* _b_ \x0b \u202e \u2066",
        "日本語 العربية 🙂",
    ],
)
def test_nothing_in_its_words_is_read_as_markup(issued, text):
    issued.text = text
    made = pdf.pdf_of(issued, company="#let x = [*$")
    assert _pages(made) == 1
    assert set("#[*$") <= _characters(made)


def test_a_letter_that_was_taken_back_says_so(issued):
    issued.text = "x"
    before = _characters(pdf.pdf_of(issued))
    issued.withdrawn_on = date(2026, 4, 1)
    assert set("Withdrawn") - before <= _characters(pdf.pdf_of(issued))
    assert "W" not in before


def test_a_draft_is_none(three):
    with pytest.raises(pdf.NoPdf, match="issued"):
        pdf.pdf_of(Letter.objects.get())


def test_without_the_extra_it_says_what_to_install(issued, monkeypatch):
    def missing(name):
        raise ImportError(name)

    pdf._setter.cache_clear()
    monkeypatch.setattr(pdf.importlib, "import_module", missing)
    assert not pdf.can_make()
    with pytest.raises(pdf.NoPdf, match=r"goodhands\[pdf\]"):
        pdf.pdf_of(issued)
    monkeypatch.undo()
    assert pdf.can_make()
