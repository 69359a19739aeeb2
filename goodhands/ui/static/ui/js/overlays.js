// Dialogs by name, and the "?" overlay, written from what the page declares.
import { declared, isOn, turn } from "./hotkeys.js";

export const keyCaps = (shortcut) => {
  const isMac = navigator.platform.startsWith("Mac");
  const shown = { Mod: isMac ? "⌘" : "Ctrl", Alt: isMac ? "⌥" : "Alt", Shift: "⇧", Enter: "↵", Down: "↓", Up: "↑", Escape: "Esc" };
  return shortcut.split(",")[0].split(/[ +]/).map((key) => {
    const cap = document.createElement("span");
    cap.className = "kbd";
    cap.textContent = shown[key] ?? key;
    return cap;
  });
};

// What a control is called: its label for screen readers, its own label, or its words without key caps.
export function labelOf(element) {
  if (element.dataset.hotkeyLabel) return element.dataset.hotkeyLabel;
  const words = element.cloneNode(true);
  words.querySelectorAll(".kbd, .count, .visually-hidden").forEach((part) => part.remove());
  return words.textContent.replace(/\s+/g, " ").trim() || element.getAttribute("aria-label") || "";
}

// Keys that work without a control of their own, for the overlay to show.
function shown(keys) {
  return [...document.querySelectorAll("[data-shows-key]")].filter((el) => !keys.has(el.dataset.showsKey) && (!el.dataset.showsIf || document.querySelector(el.dataset.showsIf)));
}

export function groups(elements = declared()) {
  const found = new Map([["This page", []]]);
  for (const element of elements) {
    const group = element.dataset.hotkeyGroup ?? "This page";
    if (!found.has(group)) found.set(group, []);
    found.get(group).push(element);
  }
  if (!found.get("This page").length) found.delete("This page");
  return found;
}

function writeShortcuts(into) {
  const pressed = declared();
  const keys = new Set(pressed.flatMap((el) => el.dataset.hotkey.split(",")));
  into.replaceChildren(...[...groups([...pressed, ...shown(keys)])].map(([group, elements]) => {
    const section = document.createElement("section");
    const title = document.createElement("h3");
    title.textContent = group;
    section.append(title, ...elements.map((element) => {
      const row = document.createElement("div");
      row.className = "shortcuts__row";
      const label = document.createElement("span");
      label.textContent = labelOf(element);
      const caps = document.createElement("span");
      caps.append(...keyCaps(element.dataset.hotkey ?? element.dataset.showsKey));
      row.append(label, caps);
      return row;
    }));
    return section;
  }));
}

export function open(name) {
  const dialog = document.getElementById(name);
  if (!dialog || dialog.open) return;
  const list = dialog.querySelector("[data-shortcuts]");
  if (list) writeShortcuts(list);
  dialog.dispatchEvent(new CustomEvent("opening"));
  dialog.showModal();
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) { opener.closest("details.menu")?.removeAttribute("open"); open(opener.dataset.opens); }
  if (event.target.matches("dialog[open]")) event.target.close();
});

const onOff = document.querySelector("[data-hotkeys-switch]");
if (onOff) {
  onOff.checked = isOn();
  onOff.addEventListener("change", () => turn(onOff.checked));
}
