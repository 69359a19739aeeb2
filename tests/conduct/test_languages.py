"""A reply in another language is read by what that language's data knows, and by nothing else."""

import re
from pathlib import Path

import pytest

from goodhands.cli import language_test
from goodhands.conduct.rules.advice import read
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conduct.rules.languages.exam import examine_language
from goodhands.conduct.rules.languages.language import SUPPORTED, LanguageError
from goodhands.conduct.rules.languages.reading import read_language
from goodhands.conduct.rules.languages.shelf import function_words, languages, load_language
from goodhands.conduct.rules.languages.telling import language_of
from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook

BOOK = load_folder("conduct")
SAID = "Hallo, die Lampe kam kaputt an! Ich bin verärgert und will mein Geld zurück. Maria Lopez"
GERMAN = Path(language_test.__file__).parents[1] / "conduct/rules/languages/de"
GOOD = (
    "Sehr geehrte Frau Lopez,\n\nvielen Dank für die Fotos. Es tut mir leid, dass die Lampe zerbrochen ist.\n\n"
    "Eine neue ging heute los; sie ist am Donnerstag bei Ihnen. Im Anhang finden Sie die Rechnung.\n\n"
    "Mit freundlichen Grüßen\nJonas Weber\nKundenservice",
    "Hallo Maria,\n\nschön, dass du dich meldest! Dein Passwort kannst du hier in zwei Schritten ändern: "
    "https://hilfe.example/passwort\n\nIch sehe morgen um 9 Uhr noch einmal nach.\n\nLiebe Grüße\nJonas",
    "Liebe Frau Lopez,\n\ndie Umbuchung ist erledigt: Sie fliegen am 3. Juni um 7.40 Uhr ab Bremen. Die 86 Euro "
    "haben wir übernommen, weil der erste Flug kurzfristig gestrichen wurde.\n\nGute Reise\nJonas Weber",
)


def found(text, *, handbook=BOOK, name="Maria Lopez"):
    about = Case("email", name, "Jonas Weber", turns=(Turn("customer", SAID),))
    return read(Reply(text), about, handbook)


def files():
    return {path.name: path.read_text("utf-8") for path in GERMAN.glob("*.toml")}


@pytest.mark.parametrize("code", languages())
def test_every_example_of_a_language_is_read_rightly(code):
    verdicts = list(examine_language(languages()[code]))
    assert not [(each.rule, each.reply, each.problem) for each in verdicts if each.problem]


def test_german_has_forty_examples_for_each_of_its_six_rules():
    german = languages()["de"]
    assert german.rules == set(SUPPORTED)
    assert all(len(german.examples[rule]) >= 40 for rule in german.rules)


@pytest.mark.parametrize("text", GOOD)
def test_a_good_german_letter_is_left_alone_by_every_rule(text):
    assert not found(text)


def test_a_german_letter_is_read_by_the_six_rules_and_its_fixes_are_german():
    text = (
        "Sehr geehrte Kundin,\n\nleider ist die Lampe derzeit nicht lieferbar. Wir melden uns schnellstmöglich bei "
        "Ihnen. Wie bereits erwähnt, ist das so. Alles Weitere hier: https://example.org/agb\n\n"
        "Mit freundlichen Grüßen\nIhr Support-Team"
    )
    advice = found(text)
    assert [one.finding.rule for one in advice] == [
        "greet-by-name",
        "sign-off-name",
        "vague-term",
        "rude-term",
        "bare-link",
        "negative-language",
    ]
    fixes = [fix.replacement for one in advice for fix in one.finding.fixes]
    assert "Guten Tag Maria Lopez," in fixes
    assert not [fix for fix in fixes if re.search(r"\b(?:the|by|is|Hi|regards)\b", fix)]


def test_english_with_a_german_greeting_stays_english():
    text = "Hallo Maria,\n\nwe will send you the lamp as soon as possible, and the rest too.\n\nViele Grüße\nJonas"
    assert "vague-term" in {one.finding.rule for one in found(text)}


def test_a_short_reply_is_read_in_the_language_of_the_handbook():
    text = "Hallo Maria,\n\nkommt baldmöglichst.\n\nViele Grüße\nJonas"
    german = Handbook(BOOK.name, BOOK.title, BOOK.rules, about={**BOOK.about, "language": "de"})
    assert "vague-term" not in {one.finding.rule for one in found(text)}
    assert [one.finding.rule for one in found(text, handbook=german)] == ["vague-term"]


def test_words_that_two_languages_share_tell_neither():
    known = {**function_words(), "xx": frozenset(function_words()["de"])}
    assert language_of(GOOD[0].lower(), known) == "en"
    assert language_of(GOOD[0].lower(), function_words()) == "de"
    assert language_of("", function_words(), "de") == "de"


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("language.toml", 'code = "de"', "", "language.toml: code: is needed"),
        (
            "language.toml",
            "[letter]",
            "[letter]\ncolour = 1",
            r"\[letter\] colour: unknown key; write one of",
        ),
        ("language.toml", "{full}", "{whole}", "hello: write {name} or {full}"),
        ("language.toml", "[letter]", "[letter", "language.toml: is not TOML"),
        (
            "vague-term.toml",
            "[[phrases]]",
            "[[phrases]]\ncues = 'bald'",
            "phrases 1 cues: unknown key; write one of",
        ),
        ("vague-term.toml", "in (?:aller )?kürze", "in .*kürze", r"write \{0,40\} instead of"),
        ("vague-term.toml", "in (?:aller )?kürze", "In Kürze", "small letters"),
        ("vague-term.toml", "in (?:aller )?kürze", "in (?:aller kürze", "is no pattern"),
        ("vague-term.toml", 'words = "zeitnah"', 'words = "zeitweise"', "do not stand in the reply"),
    ],
)
def test_a_wrong_entry_is_named_with_what_to_write_instead(file, old, new, says):
    given = files()
    assert old in given[file]
    given[file] = given[file].replace(old, new, 1)
    with pytest.raises(LanguageError, match=says):
        read_language(given)


def test_a_rule_that_no_data_can_carry_is_refused():
    with pytest.raises(LanguageError, match=r"no-thanks\.toml: no rule of this name.*vague-term\.toml"):
        read_language({**files(), "no-thanks.toml": ""})


def test_a_language_may_support_fewer_rules(tmp_path):
    for name in ("language.toml", "vague-term.toml"):
        (tmp_path / name).write_text(files()[name], "utf-8")
    assert load_language(str(tmp_path)).rules == {"vague-term"}


def test_the_command_names_what_a_language_reads_wrongly(tmp_path, capsys):
    given = {**files(), "vague-term.toml": 'fires = ["Alles gut."]\nquiet = []'}
    for name, text in given.items():
        (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(SystemExit) as stopped:
        language_test.run_examples(str(tmp_path))
    assert stopped.value.code == 1
    assert "vague-term: fires 1 “Alles gut.…”: expected a finding" in capsys.readouterr().out


def test_the_command_says_which_languages_there_are(capsys):
    with pytest.raises(SystemExit) as stopped:
        language_test.run_examples("nowhere")
    assert stopped.value.code == 2
    assert "a language of ours: de" in capsys.readouterr().err
