// What every request to the server shares: the token against forgery, words when it fails, and swaps
// that keep what did not change (an entry with the same id and version stays the node it is).
import { toast } from "./toast.js";

document.addEventListener("htmx:configRequest", (event) => { event.detail.headers["X-CSRFToken"] = document.body.dataset.csrf; });
document.addEventListener("htmx:responseError", (event) => {
  const { xhr } = event.detail;
  const isPlain = xhr.getResponseHeader("Content-Type")?.startsWith("text/plain");
  toast(isPlain && xhr.responseText ? xhr.responseText : "That did not work. Load the page again and retry.", "problem");
});
document.addEventListener("htmx:sendError", () => toast("The desk does not answer. Your words are kept; try again in a moment.", "problem"));

function keepUnchanged(incoming) {
  for (const fresh of incoming.querySelectorAll("[id][data-version]")) {
    const here = document.getElementById(fresh.id);
    if (here && here.dataset.version === fresh.dataset.version && !fresh.parentElement.closest("[data-version]")) fresh.replaceWith(here);
  }
}

function focusPath() {
  const focused = document.activeElement;
  return focused && focused !== document.body ? focused.id || focused.closest("[id]")?.id : null;
}

// Where the focus was; a button that is gone gives it to the region that shows what became of it.
function focusAgain(id) {
  const back = document.getElementById(id);
  const place = back?.matches(".row") ? back.querySelector("a") : document.getElementById("timeline") ?? document.getElementById("main");
  place?.focus({ preventScroll: true });
}

// A menu that is open, an Undo on offer and the place of the reader outlive a refresh that the reader did not ask for.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { target, requestConfig } = event.detail;
  if (target.matches("[data-topics]") && requestConfig.triggeringEvent?.type === "changed" && target.querySelector("details.menu[open], details.fact[open], .record__said")) event.detail.shouldSwap = false;
});

htmx.defineExtension("keep", {
  isInlineSwap: (style) => style === "keep",
  handleSwap(style, target, fragment) {
    if (style !== "keep") return false;
    const focused = focusPath();
    const scrolls = [...target.querySelectorAll(".scroll")].map((one) => [one.className, one.scrollTop, one.scrollHeight - one.scrollTop - one.clientHeight < 80]);
    keepUnchanged(fragment);
    target.replaceChildren(...fragment.childNodes);
    for (const [name, top, isAtEnd] of scrolls) {
      const again = [...target.querySelectorAll(".scroll")].find((one) => one.className === name);
      if (again) again.scrollTop = isAtEnd ? again.scrollHeight : top;
    }
    if (focused && document.activeElement === document.body) focusAgain(focused);
    return [target];
  },
});

const offline = document.getElementById("offline");
const showLine = () => { if (offline) offline.hidden = navigator.onLine; };
addEventListener("online", showLine);
addEventListener("offline", showLine);
showLine();
