// The coach reads along: the text goes to the server, findings come back for the margin, and the words
// they speak of are marked under the text.
import { textOf } from "./composer.js";
import { count, findings, mark } from "./findings.js";
import { keepingFields } from "./margin.js";
import { isReading, readSoon } from "./reading.js";

const WAIT_MS = 300;
const AWAY = "The handbook can't read along just now. Your reply is read when you send it.";
const marginOf = (composer) => composer.querySelector("[data-coach-margin]");
const isCoached = (composer) => Boolean(composer?.querySelector("form[data-coach]"));

export function read(composer, wait = 0) {
  readSoon(composer, wait, (words, text) => (words === null ? say(composer, AWAY) : show(composer, words, text)));
}

function show(composer, words, text) {
  const margin = marginOf(composer);
  keepingFields(margin, () => { margin.innerHTML = words; });
  margin.readText = text;
  point(composer);
}

function point(composer) {
  const found = findings(composer);
  composer.classList.add("is-read");
  count(composer, found);
  mark(composer, found);
  const standing = found.filter((one) => !one.classList.contains("is-aside")).length;
  const stops = found.filter((one) => one.dataset.mode === "block").length;
  composer.querySelector("[data-sends]")?.setAttribute("aria-disabled", String(stops > 0));
  say(composer, standing ? `${standing} ${standing === 1 ? "thing" : "things"} to look at in your reply` : "");
}

// Said politely to screen readers, and only when it is news.
function say(composer, words) {
  const place = composer.querySelector("[data-coach-says]");
  if (place && place.textContent !== words) place.textContent = words;
}

document.addEventListener("input", (event) => {
  const composer = event.target.closest?.(".composer");
  if (!isCoached(composer) || !event.target.matches(".editor__text")) return;
  mark(composer, findings(composer));
  read(composer, WAIT_MS);
});

// What is known changed: the same words may ask for something we have, or not any more.
document.addEventListener("facts-changed", () => {
  for (const composer of document.querySelectorAll(".composer")) if (isCoached(composer) && textOf(composer).value.trim()) read(composer);
});

// A lead may have let go what stops a reply.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id !== "conversation-live") return;
  for (const composer of document.querySelectorAll(".composer:has(.finding--block)")) if (isCoached(composer)) read(composer);
});

// Words that were there before these lines ran: a draft, or what somebody typed while the page still loaded.
function begin() {
  for (const composer of [...document.querySelectorAll(".composer")].filter(isCoached)) {
    const margin = marginOf(composer);
    const field = textOf(composer);
    // A page that comes with findings was read by the coach on its way here.
    if (findings(composer).length && margin.readText === undefined) { margin.readText = field.defaultValue; point(composer); }
    if (margin.readText !== undefined) composer.classList.add("is-read");
    const isBegun = field.value.trim() || field === document.activeElement;
    if (isBegun && margin.readText !== field.value && !isReading(composer, field.value)) read(composer);
  }
}

// Whoever is about to write sees first what the customer asks.
document.addEventListener("focusin", (event) => {
  const composer = event.target.closest?.(".composer");
  if (isCoached(composer) && event.target === textOf(composer) && marginOf(composer).readText === undefined) read(composer, WAIT_MS);
});
for (const name of ["htmx:afterSwap", "htmx:afterSettle"]) document.addEventListener(name, begin);
begin();
