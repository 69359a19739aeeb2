// Menus are plain <details>: close them on a click elsewhere or Escape, move in them with arrow keys.
const opened = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", (event) => {
  for (const menu of opened()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.("details.menu[open]") ?? opened()[0];
  if (!menu) return;
  if (event.key === "Escape") {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const items = [...menu.querySelectorAll(".menu__panel :is(a, button, input):not([type=hidden])")].filter((item) => item.checkVisibility());
  const at = items.indexOf(document.activeElement);
  event.preventDefault();
  items[(at + step + items.length) % items.length]?.focus();
});

// On the review desk Escape leaves a field, and folds up what a key unfolded, so that the keys work again.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || !event.target.closest?.(".weigh__card")) return;
  const fold = event.target.closest("details.weigh__more[open]");
  if (fold) { fold.open = false; fold.querySelector("summary").focus(); }
  else event.target.blur();
});

// A filter field in a menu hides what does not fit.
document.addEventListener("input", (event) => {
  if (!event.target.matches("[data-filters]")) return;
  const wanted = event.target.value.trim().toLowerCase();
  for (const item of event.target.closest(".menu__panel").querySelectorAll("[data-filtered]")) {
    item.hidden = !item.textContent.toLowerCase().includes(wanted);
  }
});

// Where many stand to choose from one begins to type, and Enter takes the first that fits.
document.addEventListener("htmx:afterSwap", (event) => {
  const menu = event.target.closest?.("details.menu[open]");
  if (menu?.contains(document.activeElement)) menu.querySelector("[data-filters=first]")?.focus();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches?.("[data-filters=first]")) return;
  event.preventDefault();
  event.target.closest(".menu__panel")?.querySelector("[data-filtered]:not([hidden])")?.click();
});
