// A new reply begins above the writer's own closing. Left untouched, the field is empty again.
import { paint } from "./mirror.js";
import { textOf } from "./composer.js";

function put(composer, text) {
  const field = textOf(composer);
  field.value = text;
  paint(composer.querySelector(".editor__mirror"), text, []);
  composer.classList.toggle("is-started", Boolean(text));
}

document.addEventListener("focusin", (event) => {
  const composer = event.target.closest?.(".composer[data-signature]");
  if (!composer || event.target !== textOf(composer) || event.target.value) return;
  put(composer, `\n\n${composer.dataset.signature}`);
  event.target.setSelectionRange(0, 0);
});

document.addEventListener("focusout", (event) => {
  const composer = event.target.closest?.(".composer[data-signature]");
  if (!composer || event.target !== textOf(composer)) return;
  if (event.target.value.trim() === composer.dataset.signature.trim()) put(composer, "");
});
