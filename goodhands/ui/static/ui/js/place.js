// <form data-keeps-place>: the page that comes after a save stands where one wrote, with the same field in focus.
const KEY = "place";
const paper = () => document.querySelector("main .scroll");

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-keeps-place]")) return;
  const field = document.activeElement;
  const at = event.target.contains(field) && field.matches("textarea, input, select") ? { id: field.id, from: field.selectionStart, to: field.selectionEnd, top: field.scrollTop } : null;
  sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, scroll: paper()?.scrollTop ?? 0, at }));
});

const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
sessionStorage.removeItem(KEY);
if (kept?.path === location.pathname && document.querySelector("[data-keeps-place]")) {
  const field = kept.at?.id && document.getElementById(kept.at.id);
  if (field) {
    field.focus({ preventScroll: true });
    if (field.matches("textarea")) { field.setSelectionRange(kept.at.from, kept.at.to); field.scrollTop = kept.at.top; }
  }
  paper()?.scrollTo(0, kept.scroll);
}
