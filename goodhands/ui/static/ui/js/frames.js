// A mail's own HTML lives in a sandboxed frame without scripts; here it gets the height of its content.
function fit(frame) {
  const inside = frame.contentDocument?.documentElement;
  if (!inside) return;
  frame.style.blockSize = "0";
  frame.style.blockSize = `${Math.min(inside.scrollHeight + 4, 4000)}px`;
}

function prepare(frame) {
  if (frame.dataset.ready) return;
  frame.dataset.ready = "yes";
  frame.addEventListener("load", () => fit(frame));
  if (frame.contentDocument?.readyState === "complete") fit(frame);
}

const prepareAll = () => document.querySelectorAll("iframe.message__frame").forEach(prepare);
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-shows-images]");
  if (!button) return;
  const frame = document.getElementById(button.dataset.showsImages);
  frame.src = `${frame.src.split("?")[0]}?images=1`;
  button.remove();
});
document.addEventListener("toggle", (event) => {
  const frame = event.target.open && event.target.querySelector("iframe[data-src]");
  if (!frame) return;
  frame.src = frame.dataset.src;
  frame.removeAttribute("data-src");
}, true);
document.addEventListener("htmx:afterSettle", prepareAll);
addEventListener("resize", () => document.querySelectorAll("iframe.message__frame").forEach(fit));
prepareAll();
