"""The handbooks that come with the product keep the figures of their seeds (requirements 1.4, 1.11 and 2.3)."""

from collections import Counter

import pytest

from goodhands.handbook.folders import load_folder, preset_names

PRESETS = ("conduct", "ecommerce", "lean", "standards")

# (handbook, channel, clock, cases, limit or aim or cut-off): the whole list, no more and no less
CLOCKS = {
    ("conduct", "email", "first-response", "all", "15:00 → end of the same day"),
    ("conduct", "email", "first-response", "all", "end of the previous day → 13:00"),
    ("ecommerce", "chat", "first-response", "all", "30 s"),
    ("ecommerce", "email", "first-response", "all", "2 h"),
    ("ecommerce", "social", "first-response", "all", "4 h"),
    ("ecommerce", "phone", "ringing", "all", "15 s, 3 rings"),
    ("ecommerce", "email", "resolution", "all", "24 h"),
    ("ecommerce", "chat", "resolution", "all", "24 h"),
    ("ecommerce", "phone", "resolution", "all", "24 h"),
    ("ecommerce", "social", "resolution", "all", "24 h"),
    ("standards", "email", "acknowledgement", "all", "2 h"),
    ("standards", "email", "first-response", "general", "4 h"),
    ("standards", "email", "resolution", "standard", "24 h"),
    ("standards", "email", "resolution", "complex", "48-72 h"),
    ("standards", "chat", "connection", "all", "30 s"),
    ("standards", "chat", "between-messages", "all", "2 min"),
    ("standards", "chat", "specialist", "all", "10 min"),
    ("standards", "phone", "ringing", "all", "15 s, 3 rings"),
    ("standards", "phone", "hold", "all", "2 min"),
    ("standards", "phone", "callback", "all", "4 h"),
    ("lean", "email", "first-response", "all", "aim 5-10 min"),
    ("lean", "chat", "first-response", "all", "aim 5-10 min"),
    ("lean", "social", "first-response", "all", "aim 5 min"),
    ("lean", "email", "next-response", "all", "aim 30-60 min"),
    ("lean", "chat", "next-response", "all", "aim 30-60 min"),
    ("lean", "social", "next-response", "all", "aim 30-60 min"),
}

# Each goal: handbook, measure, scope or channel, direction and target.
GOALS = {
    ("conduct", "promises-kept", "person", "up", 1.0),
    ("conduct", "first-response-met", "team", "up", 1.0),
    ("ecommerce", "csat-share", "team", "up", 0.90),
    ("ecommerce", "first-response-time", "team", "down", "2 h"),
    ("ecommerce", "resolution-time", "team", "down", "24 h"),
    ("ecommerce", "first-contact-resolution", "team", "up", 0.85),
    ("standards", "csat-mean", "person", "up", 4.5),
    ("standards", "first-contact-resolution", "person", "up", 0.75),
    ("standards", "response-compliance", "person", "up", 0.95),
    ("standards", "escalation-rate", "person", "down", 0.15),
    ("standards", "csat-mean", "team", "up", 4.7),
    ("standards", "first-response-time", "team", "down", "2 h"),
    ("standards", "resolution-time", "team", "down", "24 h"),
    ("standards", "retention", "team", "up", 0.90),
    ("standards", "first-contact-resolution", "chat", "up", 0.80),
    ("standards", "first-contact-resolution", "phone", "up", 0.70),
}

# (setting, conduct, ecommerce, standards, lean): requirements 2.3
SETTINGS = (
    ("about.ledger.enabled", True, False, False, False),
    ("about.ledger.next_tier_equals", 3, None, None, None),
    ("about.ledger.repeats_to_escalate", 1, None, None, None),
    ("about.ledger.dispute_window_days", 14, None, None, None),
    ("about.ledger.letter.net_major_demerits", 3, None, None, None),
    ("about.ledger.letter.probation_months", 3, None, None, None),
    ("about.ledger.fitness_review.letters", 3, None, None, None),
    ("about.ledger.fitness_review.within_years", 2, None, None, None),
    ("about.workshop.unaddressed_demerits_units", 9, None, None, None),
    ("about.monitoring.share", 1.0, 0.1, None, None),
    ("about.monitoring.starts_after_days", 7, None, None, None),
    ("about.monitoring.channels", ["email", "form"], ["chat", "phone"], None, None),
    ("about.modes.phase-1", "confirm", "hint", "hint", "hint"),
    ("about.modes.phase-2", "hint", "hint", "hint", "hint"),
    ("about.visibility.individual_metrics", *3 * (["self", "manager"],), None),
    ("about.case_number.in_subject", True, True, True, False),
    ("about.templates.scope", "team", "shared", "shared", "personal"),
    ("about.templates.approved_only", None, True, True, False),
    ("about.templates.must_edit", False, False, False, True),
    ("about.style.sign_off", "name", "name", "name", "free"),
    (
        "about.visibility.policy",
        "individual-private",
        "individual-private",
        "individual-private",
        "team-only",
    ),
    ("about.visibility.goals_shown", None, None, True, None),
    ("about.monitoring.kind", "every-message", "sample", "self-assessment", "process-review"),
    ("about.rotation.enabled", False, False, False, True),
    ("about.rotation.each", None, None, None, "30-60 min"),
    ("about.status_posts.enabled", False, True, False, True),
    ("about.kudos.enabled", None, None, None, True),
    ("about.training.certification", None, True, False, None),
    ("about.training.sessions_every", None, "month", "week", None),
    ("about.training.new_people_in_support", None, None, None, "14 days"),
    ("about.training.draft_approval", None, None, None, "14-21 days"),
    ("service-levels.response.automatic_reply_counts", False, False, False, False),
    ("service-levels.response.automatic_reply_counts_for", None, None, ["acknowledgement"], None),
    ("service-levels.response.holding_reply_counts", True, False, False, True),
    ("service-levels.response.holding_reply_counts_for", None, None, ["acknowledgement"], None),
    ("service-levels.automatic_replies.enabled", False, True, True, False),
    ("service-levels.automatic_replies.when", None, ["out of hours"], ["always"], ["expected spike"]),
    ("service-levels.next_response.due", "as promised", "as promised", "as promised", None),
    ("service-levels.resolution.due", "as promised", None, None, "none"),
    ("service-levels.updates.every", "24 h", None, "24 h", "24 h"),
)


def clocks(name):
    for target in load_folder(name).tables["service-levels"]["targets"]:
        if "within" in target:
            figure = target["within"] + (f", {target['rings']} rings" if "rings" in target else "")
        elif "aim" in target:
            figure = f"aim {target['aim']}"
        else:
            figure = f"{target['received_before']} → {target['due']}"
        for channel in target["channels"]:
            yield (name, channel, target["what"], target.get("cases", "all"), figure)


def setting(name, path):
    first, *rest = path.split(".")
    book = load_folder(name)
    value = book.about if first == "about" else book.tables[first]
    for key in rest:
        value = value.get(key, {})
    return None if value == {} else value


def test_there_are_four_handbooks():
    assert preset_names() == PRESETS


def test_every_clock_of_the_seeds_runs_and_no_other():
    found = [clock for name in PRESETS for clock in clocks(name) if clock[1] != "form"]
    assert Counter(found) == Counter(CLOCKS)


@pytest.mark.parametrize("name", PRESETS)
def test_letters_from_the_form_run_on_the_clocks_of_email(name):
    by_channel = {channel: [c[2:] for c in clocks(name) if c[1] == channel] for channel in ("email", "form")}
    assert by_channel["form"] == by_channel["email"]


def test_every_goal_of_the_seeds_is_set_and_the_small_team_has_none_for_single_people():
    for name in PRESETS:
        goals = load_folder(name).tables["goals"]["goals"]
        found = {
            (name, g["measure"], g.get("channel", g["scope"]), g["direction"], g["target"])
            for g in goals
            if "target" in g
        }
        if name == "lean":
            assert {goal["scope"] for goal in goals} == {"team"}
            assert {"volume-resolved", "first-response-time", "csat-share"} <= {g["measure"] for g in goals}
        else:
            assert found == {goal for goal in GOALS if goal[0] == name}


@pytest.mark.parametrize(("path", "conduct", "ecommerce", "standards", "lean"), SETTINGS)
def test_the_presets_differ_where_their_seeds_differ(path, conduct, ecommerce, standards, lean):
    found = tuple(setting(name, path) for name in ("conduct", "ecommerce", "standards", "lean"))
    assert found == (conduct, ecommerce, standards, lean)


# Seed 000, phase 1, section 1: points a to i; e is two rules, f is two.
BASICS = {
    "greet-by-name": "minor",
    "empathy-missing": "mid",
    "upset-not-escalated": "mid",
    "expectation-missing": "mid",
    "vague-term": "mid",
    "promise-without-date": "mid",
    "rude-term": "mid",
    "bare-link": "mid",
    "asks-known-info": "major",
    "unanswered-thread": "mid",
    "sign-off-name": "minor",
}


def test_the_code_of_conduct_asks_about_its_basics_stops_what_is_known_and_hints_at_skills():
    rules = load_folder("conduct").rules
    basics = {rule.id: rule.starting_tier for rule in rules if rule.phase == 1}
    assert basics == BASICS
    stops = {rule.id for rule in rules if rule.mode == "block"}
    assert stops == {"asks-known-info"}
    assert {rule.id for rule in rules if rule.mode == "confirm"} == set(BASICS) - stops
    assert {rule.mode for rule in rules if rule.phase == 2} == {"hint"}
    assert all(rule.check and rule.behaviour == "demerit" for rule in rules)


def test_how_firmly_the_rules_speak():
    modes = {name: {rule.id: rule.mode for rule in load_folder(name).rules} for name in PRESETS}
    assert set(modes["ecommerce"].values()) == {"hint"}
    assert set(modes["lean"].values()) == {"hint"}
    assert "sign-off-name" not in modes["lean"]
    assert {rule for rule, mode in modes["standards"].items() if mode != "hint"} == {"negative-language"}
    assert modes["standards"]["negative-language"] == "confirm"


@pytest.mark.parametrize(
    ("name", "signals"),
    [
        ("conduct", {"upset", "attention", "opportunity", "valuable-opportunity"}),
        (
            "ecommerce",
            {"complex-technical", "billing-dispute", "legal", "threat-or-abuse", "management-approval"},
        ),
        (
            "standards",
            {"asks-for-manager", "policy-exception", "above-authority", "unsatisfied", "legal"},
        ),
        ("lean", {"above-authority", "toxic", "negative-mention", "community-unanswered"}),
    ],
)
def test_every_reason_to_call_somebody_has_a_receiver(name, signals):
    assert signals <= {route["signal"] for route in load_folder(name).tables["escalation"]["routes"]}


def test_the_money_limits_of_the_seeds():
    dispute = next(
        route
        for route in load_folder("ecommerce").tables["escalation"]["routes"]
        if route["signal"] == "billing-dispute"
    )
    assert (dispute["over"], dispute["currency"]) == (100, "USD")
    limits = {one["decision"]: one["up_to"] for one in load_folder("lean").tables["escalation"]["authority"]}
    assert limits == {"apology card": 10, "replacement": 30, "voided shipping": 20}


def test_the_reports_and_meetings_of_the_seeds():
    periods = {
        name: {
            kind: [one["every"] for one in load_folder(name).about.get(kind, [])]
            for kind in ("reports", "meetings")
        }
        for name in PRESETS
    }
    assert periods["ecommerce"]["reports"] == ["day", "week", "month", "quarter"]
    assert periods["standards"]["meetings"] == ["week", "month", "quarter", "year"]
    assert periods["conduct"]["meetings"] == ["month"]
    assert periods["lean"]["reports"][0] == "week"


def test_contacts_are_made_up():
    for name in PRESETS:
        for contact in load_folder(name).tables["escalation"]["contacts"]:
            assert contact.get("mail", "x.example").endswith(".example")
            assert contact.get("phone", "+1 555 01").startswith("+1 555 01")


@pytest.mark.parametrize("name", PRESETS)
def test_nobody_is_left_without_guidance(name):
    pages = load_folder(name).pages
    kinds = Counter(path.split("/")[0] for path in pages)
    assert all(
        kinds[kind] >= least for kind, least in {"playbooks": 9, "templates": 5, "checklists": 2}.items()
    )
    assert kinds["training"] >= 2
    playbooks = {path.removeprefix("playbooks/").removesuffix(".md") for path in pages}
    assert {"technical", "billing", "refund", "complaint", "angry-customer"} <= playbooks


def test_playbooks_that_only_some_seeds_ask_for():
    pages = {name: set(load_folder(name).pages) for name in PRESETS}
    assert {"playbooks/outage.md", "playbooks/security-incident.md"} <= pages["ecommerce"]
    assert "playbooks/feature-request.md" in pages["standards"] & pages["lean"]
    assert {"playbooks/toxic-customer.md", "playbooks/outage.md"} <= pages["lean"]
    assert {f"training/phase-{n}" for n in "123"} <= {path.rsplit("-", 1)[0] for path in pages["conduct"]}


def test_the_self_assessment_has_its_six_questions():
    assert load_folder("standards").pages["checklists/before-closing.md"].count("- [ ] ") == 6


@pytest.mark.parametrize("name", ["ecommerce", "lean", "standards"])
def test_rules_for_people_show_examples_too(name):
    assert all(len(rule.good) >= 3 and len(rule.bad) >= 3 for rule in load_folder(name).rules)
