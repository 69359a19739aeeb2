"""`goodhands contact facts`: JSON in and out."""

import json

import pytest
from typer.testing import CliRunner

from goodhands.cli.contact_facts import app

pytestmark = pytest.mark.django_db


def run(*words, given=None):
    return CliRunner().invoke(app, ["carla@customer.example", *words], input=given)


def values(result) -> dict[str, str]:
    return {one["label"]: one["value"] for one in json.loads(result.stdout)}


def test_what_is_given_is_shown_and_a_new_value_keeps_the_old_one(conversation):
    assert values(run()) == {}
    run("--set", '{"customer number": "C-1", "phone": "+44 20 7946 0958"}')
    again = run("--set", "-", given='{"customer number": "C-2"}')
    (number, phone) = sorted(json.loads(again.stdout), key=lambda one: one["label"])
    assert (number["value"], number["earlier"], number["source"]) == ("C-2", ["C-1"], "command")
    assert number["kind"] == "account"
    assert phone["earlier"] == []


def test_a_fact_of_one_conversation_stays_with_it(conversation):
    run("--conversation", str(conversation.pk), "--set", '{"order number": "W-1"}')
    assert values(run()) == {}
    assert values(run("--conversation", str(conversation.pk))) == {"order number": "W-1"}
    assert values(run("--conversation", str(conversation.pk), "--remove", "order number")) == {}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--set", "{"], "no JSON"),
        (["--set", "[1]"], "names and texts"),
        (["--set", '{"order": ""}'], "Give it a value"),
        (["--conversation", "999999"], "not one of"),
    ],
)
def test_what_cannot_be_done_says_why(conversation, words, says):
    result = run(*words)
    assert result.exit_code == 1
    assert says in result.output


def test_a_stranger_is_nobody(db):
    assert "Nobody writes from" in run().output
