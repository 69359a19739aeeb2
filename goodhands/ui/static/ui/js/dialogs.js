// A dialog that an answer brings opens itself, and is gone once it is closed.
document.addEventListener("htmx:afterSwap", () => {
  const dialog = document.querySelector("dialog[data-opens-itself]:not(:modal)");
  if (!dialog) return;
  dialog.removeAttribute("open");
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
});
document.addEventListener("click", (event) => {
  const closer = event.target.closest("dialog:modal [data-closes-dialog]");
  if (closer) { event.preventDefault(); closer.closest("dialog").close(); }
});
