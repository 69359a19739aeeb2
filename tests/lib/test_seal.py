"""Sealed secrets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.lib.seal import Unreadable, seal, unseal


@given(st.text(max_size=200), st.text(min_size=1))
def test_what_was_sealed_is_read_under_the_same_key_alone(text, secret):
    sealed = seal(text, secret)
    assert unseal(sealed, secret) == text
    with pytest.raises(Unreadable):
        unseal(sealed, secret + "x")


@given(st.text("abcdefgh", min_size=8, max_size=60))
def test_the_secret_does_not_show_and_no_two_seals_are_alike(text):
    sealed = seal(text, "key")
    assert text not in sealed
    assert sealed != seal(text, "key")


@given(st.text(max_size=300) | st.binary(max_size=80).map(lambda b: "v1:" + b.hex()))
def test_anything_else_is_refused(text):
    with pytest.raises(Unreadable):
        unseal(text, "key")


def test_a_changed_seal_is_refused():
    sealed = seal("a mailbox password", "key")
    for place in range(len(sealed) - 3):
        other = "A" if sealed[place] != "A" else "B"
        with pytest.raises(Unreadable):
            unseal(sealed[:place] + other + sealed[place + 1 :], "key")
