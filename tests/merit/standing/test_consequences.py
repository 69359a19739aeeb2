"""Letters, corrections, probation, reviews."""

from goodhands.merit.rules.standing.history import History, LetterOnFile, NewHire
from goodhands.merit.rules.standing.standing import standing
from goodhands.merit.rules.standing.terms import NOTHING_COUNTS, Terms
from tests.merit.standing.records import day, happened, letter, majors, ruled, stands


def _three(*, third=()):
    first, second, _ = majors(3)
    return [first, second, happened("demerit-2", "major", then=third)]


def test_just_above_the_sum_drafts_nothing():
    rows = [
        *majors(2),
        *(happened(f"mid-{n}", "mid") for n in range(2)),
        *(happened(f"minor-{n}") for n in range(2)),
    ]
    assert stands(rows).net == -26
    assert stands(rows).letters_due == ()
    assert len(stands([*rows, happened("one-more")]).letters_due) == 1


def test_an_incident_overturned_before_issue_withdraws_the_draft():
    rows = _three(third=[ruled("disputed", "2026-03-05"), ruled("overturned", "2026-03-09")])
    assert len(stands(rows, "2026-03-08").letters_due) == 1
    assert stands(rows, "2026-03-09").letters_due == ()


def test_a_draft_names_what_is_disputed_in_it():
    rows = _three(third=[ruled("disputed", "2026-03-05")])
    assert stands(rows, "2026-03-06").letters_due[0].disputed == (rows[2].id,)


def test_an_incident_overturned_after_issue_opens_a_correction():
    rows = _three(third=[ruled("disputed", "2026-03-05"), ruled("overturned", "2026-03-20")])
    issued = letter(7, "2026-03-10", [one.id for one in rows])
    assert stands(rows, "2026-03-19", [issued]).corrections == ()
    (found,) = stands(rows, "2026-03-20", [issued]).corrections
    assert (found.letter, found.lost, found.is_still_due) == (7, (rows[2].id,), False)
    assert stands(rows, "2026-03-20", [issued]).probation_until == day("2026-06-10")


def test_what_falls_away_on_the_day_of_issue_opens_a_correction_too():
    rows = _three(third=[ruled("overturned", "2026-03-10")])
    issued = letter(7, "2026-03-10", [one.id for one in rows])
    assert [one.lost for one in stands(rows, "2026-03-10", [issued]).corrections] == [(rows[2].id,)]


def test_a_correction_says_when_the_letter_would_have_come_all_the_same():
    rows = [*_three(third=[ruled("overturned", "2026-03-20")]), *majors(4)[3:]]
    issued = letter(7, "2026-03-10", [one.id for one in rows[:3]])
    (found,) = stands(rows, "2026-03-20", [issued]).corrections
    assert found.is_still_due


def test_a_lighter_tier_found_later_opens_a_correction_too():
    again = [ruled("reopened", "2026-03-20"), ruled("confirmed", "2026-03-20", tier="mid")]
    rows = _three(third=again)
    issued = letter(7, "2026-03-10", [one.id for one in rows])
    assert [one.lost for one in stands(rows, "2026-03-20", [issued]).corrections] == [(rows[2].id,)]


def test_a_withdrawn_letter_never_was():
    rows = majors(3)
    gone = letter(7, "2026-03-10", [one.id for one in rows], withdrawn="2026-04-01")
    assert stands(rows, "2026-03-31", [gone]).probation_until == day("2026-06-10")
    after = stands(rows, "2026-04-01", [gone])
    assert (after.probation_until, after.letters, after.corrections) == (None, (), ())
    assert len(after.letters_due) == 1, "its demerits still stand, so they are free for another letter"


def test_a_waived_letter_uses_up_its_demerits_and_leads_to_nothing():
    rows = majors(3)
    waived = LetterOnFile(7, 2026, frozenset(one.id for one in rows), waived_on=day("2026-03-10"))
    found = stands(rows, "2026-03-11", [waived])
    assert (found.letters_due, found.letters, found.probation_until) == ((), (), None)


def test_a_second_letter_needs_demerits_of_its_own():
    rows = majors(3)
    issued = letter(7, "2026-03-10", [one.id for one in rows])
    assert stands([*rows, *majors(5)[3:]], "2026-12-31", [issued]).letters_due == ()
    (due,) = stands([*rows, *majors(6)[3:]], "2026-12-31", [issued]).letters_due
    assert not set(due.causes) & issued.causes


def test_a_letter_waits_for_management_into_the_next_year():
    found = stands(majors(3, on="2025-11-03"), "2026-02-01")
    assert found.net == 0
    assert [due.year for due in found.letters_due] == [2025]


def test_a_letter_on_the_last_day_of_probation_opens_a_review_and_the_day_after_does_not():
    first, rows = letter(1, "2026-01-31"), majors(6)
    assert len(stands(rows, letters=[first, letter(2, "2026-04-30")]).reviews) == 1
    assert stands(rows, letters=[first, letter(2, "2026-05-01")]).reviews == ()


def test_two_letters_of_one_day_count_in_their_order():
    (review,) = stands(majors(6), letters=[letter(1, "2026-04-01"), letter(2, "2026-04-01")]).reviews
    assert review.letter == 2


def test_both_reasons_open_one_review():
    letters = [letter(1, "2025-06-01", year=2025), letter(2, "2026-04-01"), letter(3, "2026-05-01")]
    (review,) = stands([], letters=letters).reviews
    assert review.whys == ("letter-during-probation", "letters-within-years")


def test_the_longest_probation_counts():
    terms = Terms(probation_months=3)
    found = stands([], "2026-05-02", [letter(1, "2026-04-01"), letter(2, "2026-05-01")], terms)
    assert found.probation_until == day("2026-08-01")


def test_the_end_of_a_new_hires_probation_opens_a_review():
    hire = NewHire(day("2026-01-12"), day("2026-04-12"))
    assert stands([], "2026-04-11", new_hire=hire).reviews == ()
    assert stands([], "2026-04-11", new_hire=hire).probation_until == day("2026-04-12")
    (review,) = stands([], "2026-04-12", new_hire=hire).reviews
    assert review.whys == ("end-of-new-hire-probation",)
    assert stands([], "2026-04-12", new_hire=hire, terms=Terms(reviews_new_people=False)).reviews == ()


def test_a_letter_during_a_new_hires_probation_opens_no_review_of_its_own():
    """Seed 000 speaks of the probation that a letter brings."""
    hire = NewHire(day("2026-01-12"), day("2026-07-12"))
    assert stands([], "2026-05-01", [letter(1, "2026-05-01")], new_hire=hire).reviews == ()


def test_no_letter_is_due_on_a_day_whose_handbook_counts_nothing_against_anybody():
    def terms_on(on):
        return Terms() if on < day("2026-07-01") else NOTHING_COUNTS

    history = History(tuple(majors(3)), (letter(1, "2026-06-01", year=2025),))
    before, after = (standing(history, day(on), terms_on) for on in ("2026-06-30", "2026-07-01"))
    assert (before.net, len(before.letters_due)) == (-27, 1)
    assert (after.net, after.letters_due) == (-27, ())
    assert after.probation_until == day("2026-09-01")
