"""Evidence in a text: marked where it stands, whatever letters it is made of."""

import pytest

from goodhands.desk.templatetags.desk import with_evidence


@pytest.mark.parametrize(
    ("text", "evidence", "marked"),
    [
        ("it comes soon", ("soon",), "it comes <q>soon</q>"),
        ("soon and quick", ("soon", "q"), "<q>soon</q> and <q>q</q>uick"),
        ("soon, amp & amp", ("&", "amp"), "soon, <q>amp</q> <q>&amp;</q> amp"),
        ("a <b> is soon", ("<b>", "b"), "a <q>&lt;b&gt;</q> is soon"),
        ("soon and soon", ("soon", "soon"), "<q>soon</q> and <q>soon</q>"),
        ("nothing here", ("soon", ""), "nothing here"),
    ],
)
def test_each_evidence_is_marked_in_the_text_and_never_in_the_marking(text, evidence, marked):
    assert with_evidence(text, evidence) == marked
