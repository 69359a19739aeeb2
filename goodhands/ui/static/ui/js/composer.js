// The composer opens with the first word, sends with Ctrl/Cmd+Enter, and comes up under one's hands.
export const textOf = (composer) => composer.querySelector("textarea.editor__text");

function note(composer) {
  composer.classList.toggle("is-started", Boolean(textOf(composer)?.value.trim()));
}

export function start(root) {
  for (const composer of root.querySelectorAll(".composer")) {
    note(composer);
    // Whoever began to write before this page could listen is writing all the same.
    if (composer.contains(document.activeElement)) composer.classList.add("is-open");
    if (composer.hasAttribute("data-wants-focus")) {
      const field = textOf(composer);
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }
  }
}

document.addEventListener("input", (event) => {
  const composer = event.target.closest?.(".composer");
  if (composer && event.target.matches(".editor__text")) note(composer);
});

// On a phone it is small until touched, and small again when one touches what one answers.
document.addEventListener("focusin", (event) => event.target.closest?.(".composer")?.classList.add("is-open"));
document.addEventListener("pointerdown", (event) => {
  if (event.target.closest?.(".timeline, .conversation__head")) document.querySelector(".composer")?.classList.remove("is-open");
});

// Pressed buttons keep their focus ring off the text; Escape leaves the text so that single keys work again.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target.matches(".editor__text") && !event.defaultPrevented) event.target.blur();
});

// "Reply" and "Note" in the action bar: the right composer is here already, or it is fetched.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-composes]");
  const composer = document.getElementById("composer");
  if (!opener || !composer || composer.dataset.kind !== opener.dataset.composes) return;
  event.preventDefault();
  event.stopPropagation();
  composer.scrollIntoView({ block: "nearest" });
  textOf(composer)?.focus();
}, true);

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "composer" || event.detail.target?.id === "composer") start(document);
});
// As it settles htmx puts its classes back as the server wrote them; who writes goes on writing in an open one.
document.addEventListener("htmx:afterSettle", () => document.activeElement?.closest(".composer")?.classList.add("is-open"));
start(document);
