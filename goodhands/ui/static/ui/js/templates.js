// A template takes the place of an untouched reply; in one that was begun it goes in where the caret stands.
import { textOf } from "./composer.js";
import { put } from "./fixes.js";

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.matches?.(".composer__templates .menu__panel")) event.target.querySelector("[data-begins]")?.focus();
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-begins]");
  const composer = button?.closest(".composer");
  if (!composer) return;
  button.closest("details").open = false;
  const field = textOf(composer);
  field.focus(); // brings the writer's own closing, if the field was empty
  const isUntouched = ["", composer.dataset.signature?.trim()].includes(field.value.trim());
  const [start, end] = isUntouched ? [0, field.value.length] : [field.selectionStart, field.selectionEnd];
  put(field, button.dataset.begins, start, end);
});
