"""Who joins which conversation: replies do, strangers with a copied token or id do not."""

import string
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.channels.email.rules.classify import classify
from goodhands.channels.email.rules.read import read
from goodhands.channels.email.rules.subjects import is_forward_subject, is_reply_subject
from goodhands.channels.email.rules.thread import (
    Candidate,
    Clues,
    Joining,
    clues,
    decide,
    normalised_subject,
    read_token,
    reply_token,
)

NOW = datetime(2024, 3, 3, 12, tzinfo=UTC)
SECRET = b"a secret of the desk"
LAMP = Candidate(
    conversation_id=7,
    message_ids=frozenset({"first@example.org", "ours@example.com"}),
    participants=frozenset({"carla@example.org", "colleague@example.org"}),
    subject="Lamp is broken",
    last_activity_at=NOW - timedelta(days=1),
    token=reply_token(SECRET, 7),
    status="open",
)
CHAIR = Candidate(
    conversation_id=8,
    message_ids=frozenset({"chair@example.org"}),
    participants=frozenset({"carla@example.org"}),
    subject="Chair",
    last_activity_at=NOW - timedelta(hours=1),
    token=reply_token(SECRET, 8),
    status="closed",
)


def joining(*fields: str, among: tuple[Candidate, ...] = (LAMP, CHAIR), body: str = "Hello") -> Joining:
    given_names = {field.partition(":")[0].lower() for field in fields}
    usual = ("From: Carla <Carla@Example.org>", "To: desk@example.com", "Subject: Something else entirely")
    head = [field for field in usual if field.partition(":")[0].lower() not in given_names]
    letter = read("\r\n".join([*head, *fields, "", body]).encode())
    return decide(letter, classify(letter), among, now=NOW)


def with_changes(candidate: Candidate, **changes: object) -> Candidate:
    values = {name: getattr(candidate, name) for name in Candidate.__dataclass_fields__}
    return Candidate(**{**values, **changes})


class TestTokens:
    def test_a_participant_writing_to_the_reply_address_joins(self) -> None:
        found = joining(f"To: desk+{LAMP.token}@example.com")
        assert (found.conversation_id, found.suggestion_id) == (7, None)
        assert "carla@example.org takes part" in found.why

    def test_a_stranger_with_the_token_is_only_suggested(self) -> None:
        found = joining(f"To: desk+{LAMP.token}@example.com", "From: eve@example.net")
        assert (found.conversation_id, found.suggestion_id) == (None, 7)
        assert "eve@example.net does not take part" in found.why

    def test_a_stranger_with_the_token_is_not_let_in_by_naming_a_participant(self) -> None:
        found = joining(f"To: desk+{LAMP.token}@example.com, carla@example.org", "From: eve@example.net")
        assert (found.conversation_id, found.suggestion_id) == (None, 7)

    def test_an_upper_case_token_is_the_same(self) -> None:
        assert joining(f"To: DESK+{str(LAMP.token).upper()}@EXAMPLE.COM").conversation_id == 7

    def test_the_token_goes_before_the_ids(self) -> None:
        found = joining(f"To: desk+{LAMP.token}@example.com", "In-Reply-To: <chair@example.org>")
        assert found.conversation_id == 7

    def test_a_strangers_token_does_not_hide_the_id_that_lets_them_in(self) -> None:
        chair = with_changes(CHAIR, participants=frozenset({"eve@example.net"}))
        fields = (
            f"To: desk+{LAMP.token}@example.com",
            "From: eve@example.net",
            "References: <chair@example.org>",
        )
        assert joining(*fields, among=(LAMP, chair)).conversation_id == 8

    def test_a_token_of_no_known_conversation_opens_a_new_one(self) -> None:
        found = joining(f"To: desk+{reply_token(SECRET, 99)}@example.com")
        assert (found.conversation_id, found.suggestion_id) == (None, None)


class TestMessageIds:
    @pytest.mark.parametrize(
        "field",
        [
            "In-Reply-To: <ours@example.com>",
            "References: <unknown@example.org> <first@example.org> <other@example.org>",
            "In-Reply-To: <unknown@example.org>\r\nReferences: <ours@example.com>",
        ],
    )
    def test_an_answer_to_a_known_message_joins(self, field: str) -> None:
        assert joining(field).conversation_id == 7

    def test_somebody_in_copy_of_the_original_joins_too(self) -> None:
        found = joining("In-Reply-To: <ours@example.com>", "From: colleague@example.org")
        assert found.conversation_id == 7

    def test_a_stranger_is_only_suggested(self) -> None:
        found = joining("In-Reply-To: <ours@example.com>", "From: eve@example.net")
        assert (found.conversation_id, found.suggestion_id) == (None, 7)

    def test_a_colleague_who_answers_to_all_joins(self) -> None:
        fields = ("In-Reply-To: <ours@example.com>", "From: boss@example.org", "Cc: carla@example.org")
        assert joining(*fields).conversation_id == 7

    def test_the_message_answered_goes_before_older_references(self) -> None:
        found = joining(
            "In-Reply-To: <chair@example.org>", "References: <ours@example.com> <chair@example.org>"
        )
        assert found.conversation_id == 8

    def test_of_two_conversations_with_the_message_the_livelier_is_joined(self) -> None:
        twin = with_changes(LAMP, conversation_id=9, last_activity_at=NOW)
        assert joining("In-Reply-To: <first@example.org>", among=(LAMP, twin)).conversation_id == 9

    def test_a_closed_conversation_is_joined_by_its_ids_at_any_age(self) -> None:
        old = with_changes(LAMP, status="closed", last_activity_at=NOW - timedelta(days=900))
        assert joining("In-Reply-To: <ours@example.com>", among=(old,)).conversation_id == 7


class TestSubjects:
    def test_a_participants_reply_without_ids_joins(self) -> None:
        assert joining("Subject: AW: [lamps] Lamp is  broken").conversation_id == 7

    def test_the_same_subject_without_a_reply_prefix_is_only_suggested(self) -> None:
        found = joining("Subject: Lamp is broken")
        assert (found.conversation_id, found.suggestion_id) == (None, 7)

    @pytest.mark.parametrize(
        ("fields", "lamp"),
        [
            (("Subject: Fwd: Lamp is broken",), LAMP),
            (("Subject: Re: Lamp is broken", "From: eve@example.net"), LAMP),
            (("Subject: Re: Lamp is whole",), LAMP),
            (("Subject: Re: Lamp is broken",), with_changes(LAMP, last_activity_at=NOW - timedelta(days=15))),
            (
                ("Subject: Re: Lamp is broken",),
                with_changes(LAMP, status="closed", last_activity_at=NOW - timedelta(days=4)),
            ),
            (("Subject: Re: Hello",), with_changes(LAMP, subject="Hello")),
            (("Subject: Re:",), with_changes(LAMP, subject="")),
        ],
        ids=["forward", "stranger", "other words", "old", "long closed", "vague", "empty"],
    )
    def test_less_than_that_neither_joins_nor_suggests(
        self, fields: tuple[str, ...], lamp: Candidate
    ) -> None:
        found = joining(*fields, among=(lamp,))
        assert (found.conversation_id, found.suggestion_id) == (None, None)

    def test_two_conversations_of_that_subject_are_not_guessed_between(self) -> None:
        twin = with_changes(LAMP, conversation_id=9, last_activity_at=NOW)
        found = joining("Subject: Re: Lamp is broken", among=(LAMP, twin))
        assert (found.conversation_id, found.suggestion_id) == (None, 9)


class TestReports:
    BODY = (
        "Hi. This is the qmail-send program at mx.example.net.\r\n\r\n"
        "<carla@example.org>:\r\nno mailbox here\r\n\r\n"
        "--- Below this line is a copy of the message.\r\n\r\nMessage-ID: <{}>\r\nTo: carla@example.org\r\n"
    )
    FROM = ("From: MAILER-DAEMON@mx.example.net", "Subject: failure notice", "Return-Path: <>")

    def test_a_bounce_joins_the_conversation_of_the_message_that_came_back(self) -> None:
        assert joining(*self.FROM, body=self.BODY.format("ours@example.com")).conversation_id == 7

    def test_a_bounce_of_somebody_not_in_the_conversation_joins_no_token(self) -> None:
        body = self.BODY.format("unknown@example.com").replace("carla", "dora")
        found = joining(*self.FROM, f"To: desk+{LAMP.token}@example.com", body=body)
        assert (found.conversation_id, found.suggestion_id) == (None, 7)

    def test_a_bounce_never_joins_by_subject(self) -> None:
        chair = with_changes(CHAIR, subject="failure notice")
        found = joining(*self.FROM, among=(chair,), body=self.BODY.format("unknown@example.com"))
        assert found.conversation_id is None

    def test_an_absence_note_joins_the_conversation_it_answers(self) -> None:
        found = joining("Subject: Automatic reply: Lamp is broken", "Auto-Submitted: auto-replied")
        assert found.conversation_id == 7


def test_candidates_are_found_by_two_lookups() -> None:
    raw = (
        b"From: Carla@Example.org\nTo: desk+tok@example.com\nSubject: Re: Lamp is broken\n"
        b"In-Reply-To: <c@example.org>\nReferences: <a@example.org> <b@example.org> <c@example.org>\n\nx"
    )
    letter = read(raw)
    expected = Clues(
        ("c@example.org", "b@example.org", "a@example.org"), "carla@example.org", "lamp is broken", "tok"
    )
    assert clues(letter, classify(letter)) == expected


@pytest.mark.parametrize(
    "subject",
    [
        "Lamp is broken",
        "Re: Lamp is broken",
        "RE:RE: re : Lamp is broken",
        "Re[2]: Lamp is broken",
        "Re(3): Lamp is broken",
        "Aw: Lamp is broken",
        "Antw: Sv: Lamp is broken",
        "Odp: Lamp is broken",
        "VS: Lamp is broken",
        "Réf : Re: Lamp is broken",
        "RES: Lamp is broken",
        "R: I: Lamp is broken",
        "回复：Lamp is broken",
        "答复: 转发: Lamp is broken",
        "返信: Lamp is broken",
        "회신: Lamp is broken",
        "Отв: Lamp is broken",
        "ΑΠ: Lamp is broken",
        "Ynt: Lamp is broken",
        "השב: Lamp is broken",
        "رد: Lamp is broken",
        "Vá: Lamp is broken",
        "[desk] Re: [lamps] Lamp is broken",
        "Fwd: WG: TR: Lamp is broken",
        "[Fwd: Lamp is broken]",
        "Lamp is broken (fwd)",
        "  LAMP   is\tbroken ",
        "Ｌａｍｐ is broken",
        "Automatische Antwort: Lamp is broken",
    ],
)
def test_prefixes_tags_and_case_do_not_count(subject: str) -> None:
    assert normalised_subject(subject) == "lamp is broken"


@pytest.mark.parametrize(
    ("subject", "bare"),
    [
        ("Reorder: Lamp", "reorder: lamp"),
        ("Return: Lamp", "return: lamp"),
        ("[lamps]", "[lamps]"),
        ("Re:", ""),
        ("", ""),
        (None, ""),
        ("Order 12: Lamp", "order 12: lamp"),
    ],
)
def test_what_is_no_prefix_stays(subject: str | None, bare: str) -> None:
    assert normalised_subject(subject) == bare


def test_a_reply_and_a_forward_are_told_apart() -> None:
    assert is_reply_subject("Aw: Lamp")
    assert not is_reply_subject("Lamp")
    assert not is_reply_subject("Fwd: Re: Lamp")
    assert is_forward_subject("WG: Lamp")


@given(st.text(max_size=80))
def test_a_bare_subject_stays_as_it_is(subject: str) -> None:
    bare = normalised_subject(subject)
    assert normalised_subject(bare) == bare


@given(st.integers(min_value=0, max_value=2**63))
def test_a_token_is_read_back_and_fits_an_address(number: int) -> None:
    token = reply_token(SECRET, number)
    assert read_token(SECRET, token) == number
    assert read_token(SECRET, token.upper()) == number
    assert len(token) <= 27
    assert set(token) <= set(string.ascii_lowercase + string.digits + "-")


@given(st.text(alphabet=string.ascii_lowercase + string.digits + "-", max_size=30))
def test_a_made_up_token_is_nobodys(token: str) -> None:
    assert read_token(SECRET, token) is None


def test_a_token_of_another_secret_or_number_is_nobodys() -> None:
    token = reply_token(SECRET, 7)
    assert read_token(b"another", token) is None
    assert read_token(SECRET, token.replace("c7-", "c8-")) is None


def test_a_conversation_has_no_negative_number() -> None:
    with pytest.raises(ValueError, match="from 0 on"):
        reply_token(SECRET, -1)
