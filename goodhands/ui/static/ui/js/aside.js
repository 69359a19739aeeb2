// "Not this time, because…": a finding is set aside with a reason. Alt+Shift+Enter leads to the reason of the
// finding one looks at; Enter there goes back to the text.
import { read } from "./coach.js";
import { textOf } from "./composer.js";

const current = (composer) => composer.querySelector(".finding.is-current") ?? composer.querySelector(".finding");

function lead(composer) {
  const card = current(composer);
  // Several findings of one rule share one reason, in the first of them.
  const owner = card && [...composer.querySelectorAll(".finding")].find((one) => one.dataset.rule === card.dataset.rule && one.querySelector("[data-reason]"));
  if (!owner) return;
  composer.querySelectorAll(".finding").forEach((one) => one.classList.toggle("is-current", one === owner));
  owner.querySelector("[name=confirm]").checked = true;
  owner.querySelector("[data-reason]").focus();
}

document.addEventListener("keydown", (event) => {
  const composer = event.target.closest?.(".composer");
  if (!composer) return;
  if (event.key === "Enter" && event.altKey && event.shiftKey) { event.preventDefault(); lead(composer); }
  // Enter in a field of the margin must not send the letter.
  else if (["Enter", "Escape"].includes(event.key) && event.target.matches("[data-reason]") && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    textOf(composer).focus();
  }
});

document.addEventListener("input", (event) => {
  if (event.target.matches("[data-reason]")) event.target.closest(".finding__anyway").querySelector("[name=confirm]").checked = Boolean(event.target.value.trim());
});

// A tick without a reason sets nothing aside.
document.addEventListener("focusout", (event) => {
  if (event.target.matches("[data-reason]") && !event.target.value.trim()) event.target.closest(".finding__anyway").querySelector("[name=confirm]").checked = false;
});

document.addEventListener("change", (event) => {
  const place = event.target.closest?.(".finding__anyway");
  if (!place) return;
  const reason = place.querySelector("[data-reason]");
  if (event.target.checked && !reason.value.trim()) reason.focus();
  else read(place.closest(".composer"));
});
