// Ctrl/Cmd+K: every command and place that the page declares, found by a few letters.
import { groups, keyCaps, labelOf } from "./overlays.js";

const dialog = document.getElementById("palette");
const field = dialog?.querySelector("input");
const list = dialog?.querySelector("[role=listbox]");
let commands = [];
let current = 0;

function collect() {
  commands = [...groups()].flatMap(([group, elements]) =>
    elements.filter((element) => element.matches("a, button, summary, input") && element.dataset.opens !== "palette").map((element) => ({ group, element, label: labelOf(element) })));
  for (const link of document.querySelectorAll(".rail a:not([data-hotkey])")) commands.push({ group: "Go to", element: link, label: labelOf(link) });
}

// Letters in order, not side by side: "clo" and "cl" and "ce" all find "Close".
function fits(label, wanted) {
  let at = 0;
  for (const letter of label.toLowerCase()) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
}

function row({ element, label }, index) {
  const item = document.createElement("div");
  item.className = "palette__item";
  item.id = `palette-${index}`;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", String(index === current));
  const words = document.createElement("span");
  words.textContent = label;
  const icon = element.querySelector(".icon")?.cloneNode(true);
  item.append(icon ?? Object.assign(document.createElement("span"), { className: "icon" }), words);
  if (element.dataset.hotkey) {
    const caps = document.createElement("span");
    caps.className = "push";
    caps.append(...keyCaps(element.dataset.hotkey));
    item.append(caps);
  }
  item.addEventListener("click", () => run(element));
  return item;
}

function show() {
  const wanted = field.value.toLowerCase().replace(/\s+/g, "");
  const found = commands.filter((command) => fits(command.label, wanted));
  current = Math.max(0, Math.min(current, found.length - 1));
  list.replaceChildren(...found.map(row));
  if (!found.length) list.innerHTML = '<p class="palette__none" role="option" aria-selected="false">Nothing here is called so.</p>';
  field.setAttribute("aria-activedescendant", found.length ? `palette-${current}` : "");
  list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
}

function run(element) {
  dialog.close();
  if (element.matches("summary")) element.closest("details").open = true;
  else element.click();
}

if (dialog) {
  dialog.addEventListener("opening", () => { field.value = ""; current = 0; collect(); show(); });
  field.addEventListener("input", () => { current = 0; show(); });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { event.preventDefault(); current += step; show(); }
    if (event.key === "Enter") { event.preventDefault(); list.querySelector("[aria-selected=true]")?.click(); }
  });
}
