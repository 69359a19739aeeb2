"""The steps that people are told to try, and how they are named: a table to add to."""

import re
from dataclasses import dataclass

from goodhands.conduct.rules.facts.cues import cues_of
from goodhands.conduct.rules.literals import Sought

_DEVICE = (
    "router|hub|modem|box|device|unit|machine|console|printer|phone|tv|camera|sensor|thermostat|"
    "appliance|reader|scanner|speaker|bulb|lamp|vacuum"
)
_COMPUTER = "computer|pc|laptop|mac|macbook|desktop|ipad|tablet"
_PROGRAM = "app|application|program|browser|software|page|client|plug-?in"


@dataclass(frozen=True, slots=True)
class Step:
    """A step by its verbs and objects. `verbs` match every form; `alone` are words that name it alone.

    Objects in different `groups` make different steps: restarting the router is not restarting the app.
    """

    kind: str
    verbs: Sought | None
    alone: re.Pattern[str] | None
    objects: re.Pattern[str] | None
    groups: tuple[re.Pattern[str], ...] = ()
    cues: frozenset[str] = frozenset()


def _forms(verbs: str) -> str:
    """Return a pattern for the regular forms of some verbs; the last letter may be doubled, an e dropped."""
    return "|".join(
        rf"{verb.rstrip('e')}(?:e|es|ed|ing|s|{verb[-1]}ed|{verb[-1]}ing)?" for verb in verbs.split()
    )


def _step(kind: str, verbs: str = "", objects: str = "", alone: str = "", *groups: str) -> Step:
    return Step(
        kind,
        Sought(rf"\b(?:{verbs})\b") if verbs else None,
        re.compile(rf"\b(?:{alone})\b") if alone else None,
        re.compile(rf"\b(?:{objects})\b") if objects else None,
        tuple(re.compile(rf"\b(?:{group})s?\b") for group in groups),
        cues_of(verbs),
    )


STEPS = (
    _step(
        "clearing the cache",
        rf"{_forms('clear empty delete flush remove wipe')}",
        "caches?|cookies|browsing data|browser data",
        "caches?|cookies",
    ),
    _step(
        "a private window",
        _forms("try use open test") + "|tried",
        r"private|incognito",
        r"private (?:window|tab|mode|browsing)|incognito(?: window| mode| tab)?",
    ),
    _step(
        "restarting",
        _forms("restart reboot unplug power-cycle")
        + r"|re-?start\w*|re-?boot\w*|power[- ]?cycl\w+|(?:turn|switch)\w* (?:it|them|the \w+|your \w+|my "
        r"\w+)? ?off and (?:back )?on",
        "",
        r"restarts?|reboots?|power cycle",
        _DEVICE,
        _COMPUTER,
        _PROGRAM,
    ),
    _step(
        "installing it again",
        r"re-?install\w*|uninstall\w*|(?:install|download)\w* (?:it |the app )?(?:again|anew|afresh)",
        "",
        "re-?install(?:ation)?",
    ),
    _step(
        "updating",
        _forms("update upgrade"),
        "app|version|browser|firmware|software|system|drivers?|ios|android|windows|it|machine|phone|plugin",
        r"(?:app|software|firmware) update|latest version",
    ),
    _step(
        "signing in again",
        r"(?:log|sign)(?:g?ed|g?ing)?(?: yourself)? (?:out|off)|re-?log\w*",
        "",
        r"log ?out|sign ?out",
    ),
    _step(
        "another browser",
        _forms("try use switch test open") + "|tried",
        r"(?:another|different|second|other|two|three|several) (?:web ?)?browsers?",
        r"(?:another|different|other|two|three|several|all) browsers?|(?:chrome|firefox|safari|edge|opera)\b[^.]{1,40}\b(?:chrome|"
        r"firefox|safari|edge|opera)",
    ),
    _step(
        "another network",
        _forms("try use switch test connect") + "|tried",
        r"(?:another|different|other) (?:network|wi-?fi|connection)|mobile data|hotspot",
        r"(?:another|different|other) (?:network|wi-?fi|connection)|mobile data|hotspot",
    ),
    _step(
        "another cable",
        _forms("try use swap change replace test switch check") + "|tried",
        r"(?:another |different |new |other |ethernet |power |usb |hdmi |the |your )?cables?",
        r"(?:another|different|new|other) cable",
    ),
    _step(
        "another socket",
        _forms("try use test plug switch") + "|tried",
        r"(?:another|different|other) (?:sockets?|outlets?|plugs?|ports?)",
        r"(?:another|different|other) (?:sockets?|outlets?|ports?)",
    ),
    _step(
        "another bulb",
        _forms("try use swap change replace test") + "|tried",
        r"(?:another|different|new|other|fresh|the) bulbs?|bulbs?",
        r"(?:another|different|new|other) bulb",
    ),
    _step(
        "new batteries",
        _forms("try change replace swap use insert charge") + "|tried|put in",
        r"batter(?:y|ies)",
        r"new batter(?:y|ies)",
    ),
    _step(
        "another computer",
        _forms("try use test") + "|tried",
        r"(?:another|different|second|other) (?:pc|computer|device|laptop|phone|machine)",
        r"(?:another|different|second|other) (?:pc|computer|device|laptop|phone|machine)",
    ),
    _step(
        "turning off extensions",
        _forms("disable deactivate remove turn switch"),
        r"extensions?|add-?ons?|ad-?block\w*",
        "extensions|add-?ons",
    ),
    _step(
        "turning off the VPN",
        _forms("disable deactivate turn switch disconnect"),
        "vpn|firewall|antivirus",
        r"vpn (?:off|disabled)|without (?:a |the )?vpn",
    ),
    _step("resetting the password", _forms("change") + r"|re-?set\w*", "password", "password reset"),
    _step(
        "a factory reset",
        r"re-?set\w*|restor\w+",
        r"factory|router|hub|device|machine|settings|modem|vacuum|unit|it",
        "factory reset|hard reset",
    ),
    _step("looking in the spam folder", _forms("check look search") + "|looked", r"spam|junk", r"spam|junk"),
    _step("reloading", r"re-?load\w*|refresh\w*", "", "hard refresh"),
    _step("descaling", r"descal\w+", "", "descaling"),
    _step(
        "cleaning",
        _forms("clean rinse wash wipe brush vacuum"),
        "",
        "",
        "filters?",
        "burrs?",
        "contacts?",
        "lens(?:es)?",
        "brush(?:es)?",
        "heads?",
        "sensors?",
        "nozzles?",
        "drum",
        "seals?",
        "screen",
        "tank",
        "pipette",
    ),
    _step("calibrating", r"(?:re-?)?calibrat\w+", "", "calibration"),
    _step("pairing", r"(?:re-?)?pair(?:ed|ing)?|re-?connect\w*", "", "re-?pairing"),
    _step("tightening", _forms("tighten"), "", ""),
    _step(
        "charging",
        _forms("charge recharge"),
        "",
        "",
        "batter(?:y|ies)|overnight|it|them|earbuds|vacuum|phone|headphones|device",
    ),
    _step(
        "running it again",
        _forms("repeat rerun") + r"|re-?ran|re-?run\w*|r[ua]n (?:it|the \w+) again",
        "assay|experiment|run|test|blot|pcr|it|export|import|sync|report|import|job",
        "",
    ),
    _step(
        "calling the bank",
        _forms("call contact phone ask") + "|spoke (?:to|with)|talked (?:to|with)",
        "bank|card issuer|card company",
        "",
    ),
    _step(
        "asking the neighbours",
        _forms("ask check") + "|asked|checked with|spoke (?:to|with)",
        r"neighbou?rs?",
        "",
    ),
    _step("checking the tracking page", _forms("check look") + "|looked", r"tracking (?:page|link|site)", ""),
)
