// The margin is written anew with each reading; what somebody is typing in it stays, and so does the focus.
const fields = (margin) => [...margin.querySelectorAll("input[name], textarea[name], select[name]")];
const keyOf = (field) => `${field.name}=${field.type === "checkbox" ? field.value : ""}`;

export function keepingFields(margin, write) {
  // A finding may go and come back as one types; what was said about it is remembered meanwhile.
  margin.kept ??= new Map();
  for (const field of fields(margin)) margin.kept.set(keyOf(field), { value: field.value, checked: field.checked });
  const focused = margin.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.name ? keyOf(focused) : null;
  const place = focused?.selectionStart;
  const rule = margin.querySelector(".finding.is-current")?.dataset.rule;
  write();
  stayAt(margin, rule, Boolean(key));
  for (const field of fields(margin)) {
    const was = margin.kept.get(keyOf(field));
    if (was && field.type === "checkbox") field.checked = was.checked;
    else if (was) field.value = was.value;
    if (key && keyOf(field) === key) focusAt(field, place);
  }
}

function focusAt(field, place) {
  field.focus({ preventScroll: true });
  if (place !== null && place !== undefined) field.setSelectionRange(place, place);
}

// The finding one looks at stays the one that stands open; one that is set aside makes way for the next.
function stayAt(margin, rule, isWriting) {
  const found = [...margin.querySelectorAll(".finding")];
  const same = found.find((one) => one.dataset.rule === rule && (isWriting || !one.classList.contains("is-aside")));
  if (same) found.forEach((one) => one.classList.toggle("is-current", one === same));
}
