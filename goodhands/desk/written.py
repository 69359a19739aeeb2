"""What a person wrote into the composer, read out of the form that came with it."""

import json
import re
from typing import TYPE_CHECKING

from goodhands.desk.pages import number_in

if TYPE_CHECKING:
    from django.http import QueryDict


def words_of(form: "QueryDict") -> str:
    """Return what was written, with plain line feeds: browsers send CRLF, the coach counts characters."""
    return form.get("text", "").replace("\r\n", "\n")


def confirmations(form: "QueryDict") -> dict[str, str]:
    """Return the rules that the writer sets aside, each with their reason.

    `kept` holds those of the draft; what stands in the margin now counts more than they do.
    """
    kept = {rule: reason for rule, reason in _kept(form).items() if f"reason-{rule}" not in form}
    ticked = {rule: form.get(f"reason-{rule}", "").strip()[:300] for rule in form.getlist("confirm")}
    return {**kept, **ticked}


def laid_beside(form: "QueryDict") -> dict[str, object]:
    """Return what a draft keeps beside its words: recipients, files, and what is set aside and why."""
    recipients: dict[str, object] = {part: addresses(form.get(part, "")) for part in ("to", "cc", "bcc")}
    return {**recipients, "files": file_ids(form), "reasons": confirmations(form)}


def _kept(form: "QueryDict") -> dict[str, str]:
    try:
        kept = json.loads(form.get("kept", "{}"))
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    return {str(rule)[:80]: str(reason).strip()[:300] for rule, reason in list(kept.items())[:50]}


def addresses(written: str) -> tuple[str, ...]:
    """Return the addresses in a field as people write it: commas or semicolons, with names or without."""
    parts = (part.strip() for part in re.split(r"[,;\n]", written))
    return tuple(part.rpartition("<")[2].rstrip("> ") for part in parts if "@" in part)


def file_ids(form: "QueryDict") -> tuple[int, ...]:
    """Return the files laid beside the draft."""
    return tuple(pk for pk in map(number_in, form.getlist("file")) if pk is not None)
