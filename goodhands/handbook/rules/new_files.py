"""What a new file of a handbook starts with, so that the first save is already whole."""

import re

from goodhands.handbook.rules.book import HandbookError
from goodhands.handbook.rules.rule_parts import RuleParts, write_rule

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
_WORD = re.compile(r"[a-z0-9]+")
_STARTS = {
    "playbooks": "# {title}\n\n## Steps\n\n1. Greet them by name, and say what you understood.\n\n"
    "## Done when\n\nThey have said that it is solved.\n",
    "templates": "# {title}\n\nChannel: email\n\nHi {{{{customer_name}}}},\n\n{{{{answer}}}}\n\n"
    "Best regards,\n{{{{agent_name}}}}\n",
    "checklists": "# {title}\n\n- [ ] The first thing to look at\n",
    "training": "# {title}\n\nWhat a new colleague learns here.\n",
    "letters": "# {title}\n\n{{{{date}}}}\n\n{{{{person_name}}}},\n\n{{{{demerits}}}}\n\n{{{{signed_by}}}}\n",
}


def name_of(title: str) -> str:
    """Make the name of a file out of a title: “Say what & when” becomes say-what-when. May be empty."""
    words = _WORD.findall(title.lower().replace("’", "").replace("'", ""))
    return "-".join(words).lstrip("0123456789-")[:60].rstrip("-")


def new_file(kind: str, name: str, title: str) -> tuple[str, str]:
    """Return path and first text of a new rule, playbook, template, checklist, training page or letter.

    Raises HandbookError if there is no such kind, or the name or title can't be one.
    """
    title = " ".join(title.split())
    if not title:
        raise HandbookError(kind, None, "give it a title")
    if not _NAME.match(name):
        raise HandbookError(
            kind, None, f"a name is made of small letters, digits and hyphens, like say-when; got {name!r}"
        )
    if kind == "rules":
        parts = RuleParts(name, title, "Say here, in a minute's reading, why and how.", check="people")
        return f"rules/{name}.md", write_rule(parts)
    if kind not in _STARTS:
        raise HandbookError(kind, None, f"choose what to add: rules, {', '.join(_STARTS)}")
    return f"{kind}/{name}.md", _STARTS[kind].format(title=title)
