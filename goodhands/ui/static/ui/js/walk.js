// <div data-walks>: arrow keys walk through its tick boxes, from the last to the first and round.
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.target.matches("[data-walks] input[type=checkbox]")) return;
  const boxes = [...event.target.closest("[data-walks]").querySelectorAll("input[type=checkbox]")];
  event.preventDefault();
  boxes[(boxes.indexOf(event.target) + step + boxes.length) % boxes.length].focus();
});
