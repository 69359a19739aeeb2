// The text once more, invisible, behind the field: it carries the marks and gives the field its height.
function spans(findings) {
  return findings
    .filter((one) => one.dataset.where !== "customer" && !one.classList.contains("is-aside") && Number(one.dataset.end) > Number(one.dataset.start))
    .map((one) => ({ start: Number(one.dataset.start), end: Number(one.dataset.end), mode: one.dataset.mode, isCurrent: one.classList.contains("is-current") }))
    .sort((a, b) => a.start - b.start);
}

// Where findings about `before` stand in `after`, which differs from it in one place; those in it are left out.
export function moved(findings, before, after) {
  const [old, fresh] = [Array.from(before), Array.from(after)];
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  const by = fresh.length - old.length;
  return spans(findings).flatMap((span) => {
    if (span.end <= head) return [span];
    return span.start >= old.length - tail ? [{ ...span, start: span.start + by, end: span.end + by }] : [];
  });
}

// Positions are code points, as the server counts them.
export function paint(mirror, text, marks) {
  if (!mirror) return;
  const points = Array.from(text);
  const parts = [];
  let at = 0;
  for (const { start, end, mode, isCurrent } of marks) {
    if (start < at || end > points.length) continue;
    parts.push(points.slice(at, start).join(""));
    const mark = document.createElement("mark");
    mark.className = `mark mark--${mode}${isCurrent ? " is-current" : ""}`;
    mark.textContent = points.slice(start, end).join("");
    parts.push(mark);
    at = end;
  }
  // A trailing line break needs something to stand on.
  parts.push(points.slice(at).join(""), "\u200b");
  mirror.replaceChildren(...parts);
}
