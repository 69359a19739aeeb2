// Findings in the margin: one is current, its words stand out in the text. Buttons and Alt+↓, Alt+↑ step through.
import { textOf } from "./composer.js";
import { moved, paint } from "./mirror.js";

export const findings = (composer) => [...composer.querySelectorAll(".finding")];

function point(composer, step) {
  const found = findings(composer);
  if (!found.length) return;
  const at = found.findIndex((one) => one.classList.contains("is-current"));
  look(composer, found[(at + step + found.length) % found.length]);
}

function look(composer, next) {
  const found = findings(composer);
  found.forEach((one) => one.classList.toggle("is-current", one === next));
  next.scrollIntoView({ block: "nearest" });
  count(composer, found);
  mark(composer, found);
}

// Which of them stands open: "2 of 5".
export function count(composer, found) {
  const place = composer.querySelector("[data-finding-at]");
  if (place) place.textContent = `${found.findIndex((one) => one.classList.contains("is-current")) + 1} of ${found.length}`;
}

// Marks stand where the coach saw the words. While the text changes, those before and behind the change stay
// with their words; those in it wait for the coach.
export function mark(composer, found) {
  const { value } = textOf(composer);
  const read = composer.querySelector("[data-coach-margin]").readText;
  paint(composer.querySelector(".editor__mirror"), value, read === undefined ? [] : moved(found, read, value));
}

document.addEventListener("click", (event) => {
  const step = event.target.closest("[data-steps]");
  if (step) point(step.closest(".composer"), Number(step.dataset.steps));
  const card = event.target.closest(".finding:not(.is-current)");
  if (card && !event.target.closest("[data-takes-fix]")) look(card.closest(".composer"), card);
});
