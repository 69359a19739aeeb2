"""What is true of every string of `goodhands mail parse`, whatever the mail."""

import re

BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
LINE_ENDS = re.compile("[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x1f\x7f]")


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def assert_sound(answer: dict) -> None:
    """Check every promise about strings that design and docs make."""
    assert not [code for code in answer["warnings"] if code.startswith("unreadable")]
    for text in strings(answer):
        assert "\x00" not in text
        text.encode("utf-8")  # raises on a lone surrogate
    boxes = [box for key in ("to", "cc", "reply_to") for box in answer[key]]
    boxes += [answer["from"]] if answer["from"] else []
    for box in boxes:
        assert box["name"] or box["address"]
        assert not BIDI.search(box["name"] or "")
    ids = [answer["subject"], answer["message_id"], answer["in_reply_to"], *answer["references"]]
    ids += [*answer["bounced_addresses"], answer["list_id"], answer["reply_token"], answer["forwarded_from"]]
    names = [file["filename"] for file in answer["attachments"]]
    ids += [file["content_type"] for file in answer["attachments"]]
    for line in [*ids, *names, *(box[key] for box in boxes for key in ("name", "address"))]:
        assert line is None or not LINE_ENDS.search(line)
    for name in names:
        assert name is None or (len(name) <= 255 and not BIDI.search(name) and not re.search(r"[/\\]", name))
        assert name is None or not CONTROLS.search(name)
