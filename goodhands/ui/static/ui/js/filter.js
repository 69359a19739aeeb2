// A field that filters a list while one types: <input data-filter="#list">, rows carry their words. Enter asks the server,
// which looks into every text; the down arrow moves into the list, Escape empties the field.
const fields = () => document.querySelectorAll("[data-filter]");

function sift(field) {
  const list = document.querySelector(field.dataset.filter);
  if (!list) return;
  const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of list.querySelectorAll("[data-filter-row]")) {
    row.hidden = !wanted.every((word) => row.dataset.filterRow.includes(word));
    shown += row.hidden ? 0 : 1;
  }
  for (const group of list.querySelectorAll("[data-filter-group]")) group.hidden = !group.querySelector("[data-filter-row]:not([hidden])");
  list.querySelector("[data-filter-none]").hidden = shown > 0;
  const count = list.querySelector("[data-filter-count]");
  if (count) count.textContent = wanted.length && shown ? `${shown} by title. Enter looks into every text.` : "";
}

document.addEventListener("input", (event) => { if (event.target.matches("[data-filter]")) sift(event.target); });
document.addEventListener("keydown", (event) => {
  if (!event.target.matches?.("[data-filter]")) return;
  if (event.key === "ArrowDown") {
    event.preventDefault();
    document.querySelector(`${event.target.dataset.filter} [data-filter-row]:not([hidden]) a`)?.focus();
  } else if (event.key === "Escape" && event.target.value) {
    event.target.value = "";
    sift(event.target);
  }
});
document.addEventListener("click", (event) => { if (event.target.closest("[data-prints]")) window.print(); });
fields().forEach((field) => { if (field.value && !new URLSearchParams(location.search).has("q")) sift(field); });
