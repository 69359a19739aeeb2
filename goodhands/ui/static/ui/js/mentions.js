// "@" in a note offers colleagues; the handle is written into the text.
const people = (area) => JSON.parse(area.dataset.mentions || "[]");
let list = null;
let field = null;
let from = 0;

function close() { list?.remove(); list = null; field?.removeAttribute("aria-activedescendant"); }

function wanted(area) {
  const before = area.value.slice(0, area.selectionStart);
  const match = /(?:^|\s)@([\w-]*)$/.exec(before);
  if (match) from = before.length - match[1].length;
  return match?.[1].toLowerCase();
}

function choose(handle) {
  field.setRangeText(`${handle} `, from, field.selectionStart, "end");
  field.focus();
  close();
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function offer(area, letters) {
  close();
  const found = people(area).filter((one) => `${one.handle} ${one.name}`.toLowerCase().includes(letters)).slice(0, 6);
  if (!found.length) return;
  field = area;
  list = document.createElement("div");
  list.className = "mention-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Colleagues");
  list.append(...found.map((one, index) => {
    const item = document.createElement("div");
    item.className = "menu__item";
    item.id = `mention-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(index === 0));
    item.dataset.handle = one.handle;
    item.textContent = `${one.name}  @${one.handle}`;
    item.addEventListener("mousedown", (event) => { event.preventDefault(); choose(one.handle); });
    return item;
  }));
  area.closest(".composer").append(list);
  area.setAttribute("aria-activedescendant", "mention-0");
}

document.addEventListener("input", (event) => {
  if (!event.target.matches("[data-mentions]")) return;
  const letters = wanted(event.target);
  if (letters === undefined) close();
  else offer(event.target, letters);
});

document.addEventListener("keydown", (event) => {
  if (!list || event.target !== field) return;
  const items = [...list.children];
  const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === (at + step + items.length) % items.length)));
    field.setAttribute("aria-activedescendant", list.querySelector("[aria-selected=true]").id);
  }
  if (["Enter", "Tab"].includes(event.key) && !event.ctrlKey && !event.metaKey) { event.preventDefault(); choose(items[at].dataset.handle); }
  if (event.key === "Escape") { event.preventDefault(); close(); }
}, true);
