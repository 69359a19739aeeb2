"""What the checks say about a case, and whether that is what a derived case expects."""

from collections.abc import Collection

from goodhands.conduct.rules.case_file import read_data
from goodhands.conduct.rules.checks import CHECKS
from goodhands.conduct.rules.draft import Draft


def found(data: dict, rules: Collection[str] | None = None) -> dict[str, list[str]]:
    """Return for each rule that fires, of `rules` or of all, the words it found."""
    read = read_data(data)
    draft = Draft.of(read.reply, read.case)
    verdicts = {
        check.id: [finding.words for finding in check.find(draft, read.case)]
        for check in CHECKS
        if rules is None or check.id in rules
    }
    return {rule: words for rule, words in verdicts.items() if words}


def wrong(data: dict, verdicts: dict[str, list[str]]) -> list[str]:
    """Return the rules whose verdict is not the expected one."""
    missed = [rule for rule in data["expect"]["fire"] if rule not in verdicts]
    return missed + [rule for rule in data["expect"]["not_fire"] if rule in verdicts]
