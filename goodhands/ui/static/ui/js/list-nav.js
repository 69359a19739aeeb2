// j and k move through rows, Enter opens (the link is focused), x ticks a row that can be ticked. The place is
// kept on the way back.
import { isOn, isTyping } from "./hotkeys.js";

const KEY = "last-row";
const links = () => [...document.querySelectorAll("[data-list] .row__link")].filter((link) => link.checkVisibility());

function move(step) {
  const all = links();
  if (!all.length) return;
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + step))];
  next.focus({ preventScroll: true });
  (next.closest(".row") ?? next).scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (!isOn() || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open], details.menu[open]")) return;
  const list = document.querySelector("[data-list]");
  if (!list) return;
  const step = { j: 1, k: -1 }[event.key];
  if (step) { event.preventDefault(); move(step); }
  const tick = event.key === "x" && event.target.closest?.(".row")?.querySelector("[data-ticks]");
  if (tick) { event.preventDefault(); tick.click(); }
});

document.addEventListener("click", (event) => {
  const row = event.target.closest("[data-list] .row");
  if (row) sessionStorage.setItem(KEY, row.id);
});

// Back from a conversation: the row one came from has the focus again.
const came = document.querySelector("[data-list]") && sessionStorage.getItem(KEY);
if (came) {
  sessionStorage.removeItem(KEY);
  const row = document.getElementById(came);
  if (row && document.referrer.includes("/conversations/")) {
    row.scrollIntoView({ block: "nearest" });
    row.querySelector(".row__link").focus({ preventScroll: true });
  }
}
