// What is known, in the panel: a value goes into the reply with one press; a line opens for another value.
import { textOf } from "./composer.js";
import { put } from "./fixes.js";

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-inserts]");
  const composer = button && document.querySelector(".composer");
  if (!composer) return;
  const field = textOf(composer);
  put(field, button.dataset.inserts, field.selectionStart, field.selectionEnd);
});

document.addEventListener("toggle", (event) => {
  if (!event.target.matches?.("details.fact[open]")) return;
  const field = event.target.querySelector("input:not([type=hidden])");
  field?.focus();
  if (field?.value) field.select();
}, true);

document.addEventListener("keydown", (event) => {
  const line = event.key === "Escape" && event.target.closest?.("details.fact[open]");
  if (!line) return;
  line.open = false;
  line.querySelector("summary").focus();
});
