"""format=flowed (RFC 3676): soft line breaks joined, quote marks and signature marks kept."""


def unflow(text: str, *, delete_space: bool) -> str:
    """Return flowed text with its soft breaks joined; `delete_space` is the DelSp parameter."""
    out: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        body = line.lstrip(">")
        depth = len(line) - len(body)
        if body.startswith(" "):
            body = body[1:]
        is_soft = body.endswith(" ") and body != "-- "
        if open_depth == depth and out and body != "-- ":
            out[-1] += body[:-1] if is_soft and delete_space else body
        else:
            start = ">" * depth + " " if depth else ""
            out.append(start + (body[:-1] if is_soft and delete_space else body))
        open_depth = depth if is_soft else -1
    return "\n".join(out)
