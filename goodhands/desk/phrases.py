"""Every kind of event in words, for the timeline."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

if TYPE_CHECKING:
    from goodhands.conversations.models import Event
    from goodhands.conversations.queries.timelines import Entry

_IN_ONE_GO = timedelta(minutes=2)
# Kind → icon and sentence. {who} is the person, the other names are particulars of the event.
PHRASES: dict[str, tuple[str, str]] = {
    "conversation_opened": ("mail-open", "The conversation began"),
    "message_received": ("split", "It may belong to {other}. {why}"),
    "reply_sent": ("send", "<b>{who}</b> sent it in spite of the handbook"),
    "reply_undone": ("undo-2", "<b>{who}</b> took a reply back before it left"),
    "reply_delivered": ("check-check", "The reply was handed to the recipient's server"),
    "reply_failed": ("triangle-alert", "The reply did not leave: {error}"),
    "reply_bounced": ("mail-warning", "The reply came back: {addresses} did not get it"),
    "block_objected": ("octagon-x", "<b>{who}</b> objects to what stops the reply"),
    "block_let_go": ("octagon-x", "<b>{who}</b> let a reply go that the handbook stops"),
    "note_added": ("sticky-note", "<b>{who}</b> added a note"),
    "conversation_assigned": ("user-round-check", "<b>{who}</b> gave it to <b>{name}</b>"),
    "conversation_unassigned": ("user-round-x", "<b>{who}</b> put it back for everybody"),
    "conversation_claimed": ("hand", "<b>{who}</b> took it"),
    "conversation_closed": ("archive", "<b>{who}</b> closed it"),
    "conversation_reopened": ("rotate-ccw", "<b>{who}</b> opened it again"),
    "conversation_set_waiting": ("hourglass", "<b>{who}</b> set it to wait for an answer"),
    "priority_changed": ("flag", "<b>{who}</b> set its priority to <b>{to}</b>"),
    "tag_added": ("tag", "<b>{who}</b> added the tag <b>{tag}</b>"),
    "tag_removed": ("tag", "<b>{who}</b> took off the tag <b>{tag}</b>"),
}
# What the message or note itself shows needs no line of its own, or only with this particular.
SILENT = frozenset({"note_added", "block_objected", "reply_delivered"})
_LOUD_WITH = {"reply_sent": "confirmed", "message_received": "suggestion"}


def phrase(event: "Event", titles: Mapping[str, str]) -> SafeString:
    """Say what happened. `who` is the person, or "The desk"; `titles` are those of the rules, by id."""
    _, sentence = PHRASES[event.kind]
    words = {"error": "", "addresses": "", "name": "", "to": "", "tag": "", "why": "", **event.data}
    words["other"] = _suggested(event)
    if isinstance(words["addresses"], list):
        words["addresses"] = ", ".join(words["addresses"])
    # The sentence is one of the constants above; format_html escapes what is put into it.
    if "tags" in event.data:
        sentence, words["tag"] = "<b>{who}</b> added the tags <b>{tag}</b>", ", ".join(event.data["tags"])
    if event.kind == "conversation_assigned" and event.data.get("to") == event.actor_id:
        sentence = PHRASES["conversation_claimed"][1]
    said = format_html(sentence, who=_who(event), **{k: v for k, v in words.items() if k != "who"})
    return said + _reasons(event, titles) if event.kind == "reply_sent" else said


def _suggested(event: "Event") -> SafeString:
    number = event.data.get("suggestion", "")
    link = '<a href="{}">#{}</a>'
    return format_html(link, reverse("conversation", args=(number,)), number) if number else mark_safe("")


def icon(event: "Event") -> str:
    """Return the icon of an event."""
    return PHRASES[event.kind][0]


def is_loud(event: "Event") -> bool:
    """Tell whether an event gets a line of its own."""
    if event.kind in _LOUD_WITH:
        return bool(event.data.get(_LOUD_WITH[event.kind]))
    return event.kind not in SILENT


def gathered(entries: "Iterable[Entry]") -> "list[Entry]":
    """Join tags that one person put on in one go into one line."""
    shown: list[Entry] = []
    for entry in entries:
        first, second = _tagging(shown[-1]) if shown else None, _tagging(entry)
        if first and second and _in_one_go(first, second):
            first.data = {"tags": [*_tags(first), *_tags(second)]}
        else:
            shown.append(entry)
    return shown


def _tagging(entry: "Entry") -> "Event | None":
    event = cast("Event", entry.item)
    return event if entry.kind == "event" and event.kind == "tag_added" else None


def _in_one_go(first: "Event", second: "Event") -> bool:
    return first.actor_id == second.actor_id and second.created_at - first.created_at <= _IN_ONE_GO


def _tags(event: "Event") -> list[str]:
    return event.data.get("tags") or [event.data.get("tag", "")]


def _who(event: "Event") -> str:
    return event.actor.name if event.actor else "The desk"


def _reasons(event: "Event", titles: Mapping[str, str]) -> SafeString:
    confirmed = event.data.get("confirmed") or {}
    if not confirmed:
        return mark_safe("")  # a constant
    pairs = ((titles.get(rule) or rule.replace("-", " "), reason) for rule, reason in confirmed.items())
    return format_html(": {}", format_html_join("; ", "{} (“{}”)", pairs))
