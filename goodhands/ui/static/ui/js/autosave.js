// Words are never lost: each keystroke is kept in this browser, and a little later on the server.
import { textOf } from "./composer.js";

const WAIT_MS = 900;
const timers = new WeakMap();
const keyOf = (composer) => `draft:${composer.dataset.conversation}:${composer.dataset.kind}`;
const say = (composer, words) => { const place = composer.querySelector("[data-saved]"); if (place) place.textContent = words; };

function keep(composer) {
  const text = textOf(composer).value;
  if (text) localStorage.setItem(keyOf(composer), JSON.stringify({ text, at: Date.now() }));
  else localStorage.removeItem(keyOf(composer));
}

async function save(composer) {
  const form = composer.querySelector("form[data-autosave]");
  const body = new FormData(form);
  try {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body, headers: { "HX-Request": "true" } });
    say(composer, answer.ok ? "Draft saved" : "Draft kept on this computer");
    if (answer.ok) localStorage.removeItem(keyOf(composer));
  } catch {
    say(composer, "Offline: draft kept on this computer");
  }
}

// A copy from this browser that is newer than the server's draft wins.
export function restore(composer) {
  const kept = JSON.parse(localStorage.getItem(keyOf(composer)) ?? "null");
  const field = textOf(composer);
  if (!kept || !field || kept.at <= Number(composer.dataset.draftAt || 0) || kept.text === field.value) return;
  field.value = kept.text;
  say(composer, "Draft restored from this computer");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("input", (event) => {
  const composer = event.target.closest?.(".composer");
  if (!composer?.querySelector("form[data-autosave]") || !event.target.matches("textarea, .recipients input, .finding__anyway input")) return;
  keep(composer);
  clearTimeout(timers.get(composer));
  timers.set(composer, setTimeout(() => save(composer), WAIT_MS));
});

// What was sent or added is no draft any more.
document.addEventListener("htmx:beforeRequest", (event) => clearTimeout(timers.get(event.target.closest?.(".composer"))));
document.addEventListener("htmx:afterRequest", (event) => {
  const composer = event.target.closest?.(".composer");
  if (composer && event.target.matches("form[data-autosave]") && event.detail.successful) localStorage.removeItem(keyOf(composer));
});
document.addEventListener("htmx:afterSwap", () => document.querySelectorAll(".composer").forEach(restore));
document.querySelectorAll(".composer").forEach(restore);
