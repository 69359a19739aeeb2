// A shortcut is declared on the very button it presses: <button data-hotkey="e">. "g m" is a sequence,
// "Mod+K" means Ctrl or Command. Single keys rest while one types and can be switched off (WCAG 2.1.4).
const SWITCH = "hotkeys";
const CHORD_MS = 900;
let chord = "";
let timer = 0;

export const isOn = () => localStorage.getItem(SWITCH) !== "off";
export function turn(on) {
  localStorage.setItem(SWITCH, on ? "on" : "off");
  document.documentElement.dataset.hotkeys = on ? "on" : "off";
}

export const isTyping = (target) => Boolean(target.closest?.("input:not([type=checkbox],[type=radio],[type=button],[type=submit]), textarea, select, [contenteditable]"));

// Visible controls that declare a shortcut, those of an open dialog first.
export function declared() {
  const root = document.querySelector("dialog[open]") ?? document;
  return [...root.querySelectorAll("[data-hotkey]")].filter((el) => isReachable(el));
}

function isReachable(element) {
  if (element.disabled || element.closest("[hidden], template")) return false;
  return element.closest("details:not([open]), .rail") !== null || element.checkVisibility();
}

function nameOf(event) {
  const key = event.key.length === 1 ? event.key : event.key.replace("Arrow", "");
  const mod = event.ctrlKey || event.metaKey ? "Mod+" : "";
  const alt = event.altKey ? "Alt+" : "";
  const shift = event.shiftKey && (/^[a-z]$/i.test(key) || key.length > 1) ? "Shift+" : "";
  const isLetter = key.length === 1 && (shift || mod || alt);
  return mod + alt + shift + (isLetter ? key.toUpperCase() : key);
}

function press(element) {
  if (element.matches("input, textarea")) element.focus();
  else if (element.matches("summary")) { element.closest("details").open = true; focusInside(element); }
  else element.click();
}

function focusInside(summary) {
  requestAnimationFrame(() => summary.parentElement.querySelector(":is(.menu__panel, form) :is(input:not([type=hidden]), select, button, a)")?.focus());
}

function find(name) {
  return declared().find((el) => el.dataset.hotkey.split(",").includes(name));
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  const isPlain = !name.startsWith("Mod+") && !name.startsWith("Alt+");
  if (isPlain && (!isOn() || isTyping(event.target))) return;
  const sequence = chord ? `${chord} ${name}` : name;
  const target = find(sequence) ?? find(name);
  clearTimeout(timer);
  chord = "";
  if (target) {
    event.preventDefault();
    press(target);
  } else if (isPlain && declared().some((el) => el.dataset.hotkey.startsWith(`${name} `))) {
    chord = name;
    timer = setTimeout(() => { chord = ""; }, CHORD_MS);
  }
});

document.documentElement.dataset.hotkeys = isOn() ? "on" : "off";
