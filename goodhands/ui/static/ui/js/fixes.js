// A finding's fix goes into the text with one key, Alt+Enter. An ellipsis or a field is the place still to fill in.
import { textOf } from "./composer.js";

// Positions are code points, as the server counts them, in the text that the coach has read.
const units = (text, points) => Array.from(text).slice(0, points).join("").length;

function take(composer, card, button) {
  const field = textOf(composer);
  const margin = button.closest("[data-coach-margin]");
  // While the coach has not read the newest words, its positions mean nothing; it answers in a moment.
  if (!margin || margin.readText !== field.value) return;
  const start = units(field.value, Number(button.dataset.start));
  const end = units(field.value, Number(button.dataset.end));
  card.remove();
  put(field, button.dataset.replacement, start, end);
}

export function put(field, words, start, end) {
  const before = field.value;
  field.focus();
  field.setSelectionRange(start, end);
  // The browser's own way of typing can be undone with Ctrl+Z, and tells the page by itself.
  const isTyped = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
  if (!isTyped && field.value === before) {
    field.setRangeText(words, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const gap = /…|\{\{.*?\}\}/.exec(words);
  if (gap) field.setSelectionRange(start + gap.index, start + gap.index + gap[0].length);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-takes-fix]");
  if (button) take(button.closest(".composer"), button.closest(".finding"), button);
});

document.addEventListener("keydown", (event) => {
  const composer = event.target.closest?.(".composer");
  if (!composer || !event.altKey || event.shiftKey || event.key !== "Enter") return;
  const card = composer.querySelector(".finding.is-current:has([data-takes-fix])") ?? composer.querySelector(".finding:has([data-takes-fix])");
  if (!card) return;
  event.preventDefault();
  take(composer, card, card.querySelector("[data-takes-fix]"));
});
