"""The shape of handbook.toml."""

from goodhands.handbook.rules.book import CHANNELS, MODES, TIERS
from goodhands.handbook.rules.shape import (
    PERIODS,
    Entry,
    Shape,
    always,
    flag,
    one_of,
    share,
    some_of,
    span,
    text,
    texts,
    whole,
)
from goodhands.handbook.rules.visibility import POLICIES, WATCHERS

MODULES = (
    "checks",
    "promises",
    "escalation",
    "authority",
    "ledger",
    "kudos",
    "workshops",
    "reviews",
    "self-assessment",
    "sales-hand-over",
    "rotation",
    "draft-approval",
    "status-posts",
    "toxic-customers",
    "advocacy",
    "surveys",
    "knowledge",
    "community",
    "newsletter",
    "certification",
)

HANDBOOK: Shape = {
    "name": Entry(text, needed=True),
    "title": Entry(text, needed=True),
    "voice": Entry(text),
    "language": Entry(text),
    "covers": Entry(texts),
    "values": Entry(texts),
    "order": Entry(texts),
    "modules": Entry(some_of(*MODULES)),
    "roles": Entry(tables={"name": Entry(text, needed=True), "says": Entry(text), "optional": Entry(flag)}),
    "phases": Entry(
        tables={
            "number": Entry(whole, needed=True),
            "title": Entry(text, needed=True),
            "days": Entry(whole),
            "expects": Entry(text),
            "starting_tier": Entry(one_of(*TIERS)),
        }
    ),
    "modes": Entry(table={f"phase-{phase}": Entry(one_of(*MODES)) for phase in (1, 2, 3)}),
    "ledger": Entry(
        table={
            "enabled": Entry(flag, needed=True),
            "tiers": Entry(some_of(*TIERS)),
            "next_tier_equals": Entry(whole),
            "merits_offset_demerits": Entry(flag),
            "repeats": Entry(one_of("raise-tier", "add")),
            "repeats_to_escalate": Entry(whole),
            "period": Entry(one_of("calendar year")),
            "dispute_window_days": Entry(whole),
            "keep_months_after_leaving": Entry(whole),
            "chronic_gap": Entry(
                table={"share": Entry(share), "weeks": Entry(whole), "least_due": Entry(whole)}
            ),
            "mastery": Entry(table={"share": Entry(share), "rise": Entry(share)}),
            "letter": Entry(
                table={
                    "net_major_demerits": Entry(whole),
                    "probation_months": Entry(whole),
                    "consumes_its_demerits": Entry(always),
                }
            ),
            "fitness_review": Entry(
                table={
                    "letter_during_probation": Entry(flag),
                    "letters": Entry(whole),
                    "within_years": Entry(whole),
                    "after_probation_of_new_people": Entry(flag),
                }
            ),
            "year_end": Entry(table={"net_major_merits": Entry(text), "promotion": Entry(text)}),
        }
    ),
    "kudos": Entry(table={"enabled": Entry(flag, needed=True), "says": Entry(text)}),
    "monitoring": Entry(
        table={
            "kind": Entry(one_of("every-message", "sample", "self-assessment", "process-review")),
            "role": Entry(text),
            "share": Entry(share),
            "inboxes": Entry(texts),
            "channels": Entry(some_of(*CHANNELS)),
            "starts_after_days": Entry(whole),
            "says": Entry(text),
        }
    ),
    "workshop": Entry(
        table={
            "every": Entry(one_of(*PERIODS)),
            "extra_sessions": Entry(flag),
            "share_contributions": Entry(text),
            "unaddressed_demerits_cost": Entry(one_of(*TIERS)),
            "unaddressed_demerits_units": Entry(whole),
        }
    ),
    "meetings": Entry(
        tables={
            "name": Entry(text, needed=True),
            "every": Entry(one_of(*PERIODS), needed=True),
            "about": Entry(text),
        }
    ),
    "reports": Entry(
        tables={
            "name": Entry(text, needed=True),
            "every": Entry(one_of(*PERIODS), needed=True),
            "readers": Entry(texts),
            "holds": Entry(texts),
        }
    ),
    "visibility": Entry(
        table={
            "policy": Entry(one_of(*POLICIES)),
            "individual_metrics": Entry(some_of(*WATCHERS)),
            "team_metrics": Entry(some_of(*WATCHERS)),
            "goals_shown": Entry(flag),
            "ledger": Entry(some_of(*WATCHERS)),
        }
    ),
    "merits": Entry(table={"reasons": Entry(texts)}),
    "templates": Entry(
        table={
            "scope": Entry(one_of("team", "shared", "personal")),
            "approved_only": Entry(flag),
            "must_edit": Entry(flag),
        }
    ),
    "style": Entry(
        table={
            "greeting": Entry(one_of("fixed", "name", "free")),
            "sign_off": Entry(one_of("fixed", "name", "free")),
            "humour": Entry(flag),
        }
    ),
    "case_number": Entry(table={"in_subject": Entry(flag, needed=True)}),
    "closing": Entry(table={"self_assessment": Entry(flag, needed=True)}),
    "rotation": Entry(
        table={
            "enabled": Entry(flag, needed=True),
            "each": Entry(span),
            "every": Entry(one_of(*PERIODS)),
            "who": Entry(text),
        }
    ),
    "training": Entry(
        table={
            "sessions_every": Entry(one_of(*PERIODS)),
            "certification": Entry(flag),
            "new_people_in_support": Entry(span),
            "draft_approval": Entry(span),
            "formats": Entry(texts),
        }
    ),
    "status_posts": Entry(table={"enabled": Entry(flag, needed=True), "says": Entry(text)}),
    "surveys": Entry(table={"after_resolution": Entry(flag), "questions": Entry(texts)}),
    "reviewed": Entry(table={"every": Entry(one_of(*PERIODS))}),
}
