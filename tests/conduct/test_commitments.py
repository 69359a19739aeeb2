"""What a reply promises, by when, and what is no promise."""

import pytest

from goodhands.conduct.rules.case import Reply
from goodhands.conduct.rules.commitments import commitments
from goodhands.conduct.rules.draft import Draft
from tests.conduct.stories import find, fixed, letter


def promised(body):
    return [
        (each.text, each.time and each.time.text) for each in commitments(Draft(Reply(letter(body)), "Tom"))
    ]


@pytest.mark.parametrize(
    "body",
    [
        "We will refund you.",
        "I'll check and get back to you.",
        "The agreement is coming.",
        "You will receive an email.",
        "Your refund will be processed.",
        "Our finance team will contact you.",
        "An engineer will call on you.",
        "Your claim is being reviewed.",
        "We are looking into this.",
        "I have opened a search and will keep you posted.",
        "Let me ask our lab and come back to you.",
        "We will pause the plan and switch you to decaf.",
        "We will refund the 14 days you could not use.",
        "The fix will be included in the next version.",
        "Our registrar will reissue the paper.",
        "Ms Voss, our safety officer, is going to contact you.",
        "A new vial goes out to you soon.",
        "As for Saturday, I'll sort something out.",
        "The copy reaches you in due course.",
        "The money goes back to your card.",
        "We'll put it back for you.",
        "Shall I set up a trial? Sales will send you a draft.",
    ],
)
def test_a_promise_without_a_time_is_found(body):
    assert [time for _, time in promised(body)] == [None]
    found = find("promise-without-date", letter(body))
    assert len(found) == 1
    assert found[0].words in letter(body)


@pytest.mark.parametrize(
    ("body", "time"),
    [
        ("We will refund you by Friday.", "Friday"),
        ("I'll check and write to you within two hours.", "two hours"),
        ("We will release it. It takes two days.", "two days"),
        ("She will send the corrected bill on Friday.", "Friday"),
        ("I'll ring you at half nine.", "half nine"),
        ("The committee meets on 30 June. I'll let you know.", "30 June"),
        ("The check is on Friday. As soon as it is done we will release the bond.", "Friday"),
    ],
)
def test_a_time_beside_the_promise_counts_if_it_is_about_the_same(body, time):
    assert promised(body)[-1][1] == time
    assert find("promise-without-date", letter(body)) == []


@pytest.mark.parametrize(
    "body",
    [
        "I have refunded the 40 euros.",
        "If you'd like, I'll send you a sample.",
        "Just say yes, and I'll book the van.",
        "Would you like a sample? We will send it to you.",
        "Our drivers always call before they arrive.",
        "You will need your passport.",
        "We will not charge you.",
        "Nothing will be deleted.",
        "I'll be here until five.",
        "This will help.",
        "Click Save and your password will be changed.",
        "Will you be at home?",
        "I'll send it right away.",
        "I can send you a sample.",
        "I'll answer for it until it is settled.",
    ],
)
def test_what_binds_nobody_is_no_promise(body):
    assert find("promise-without-date", letter(body)) == []


def test_an_assurance_leans_on_the_dated_act_beside_it():
    dated = "The vials leave tonight. I will make sure that they arrive cold."
    assert find("promise-without-date", letter(dated)) == []
    assert len(find("promise-without-date", letter("I'll take care of this."))) == 1


def test_the_date_of_another_act_does_not_serve():
    body = "The old lamp may be used until 31 May. We will check the cable and inform you."
    assert len(find("promise-without-date", letter(body))) == 1


def test_a_key_puts_a_day_behind_the_promise():
    text = letter("We will refund you.")
    finding = find("promise-without-date", text)[0]
    assert "We will refund you by 12 pm today." in fixed(text, finding)
