// A conversation stands at its newest message, from its first line on, as far as the page leaves it room; also when
// the composer grows as one begins to write. Whoever scrolls elsewhere is left there.
const timeline = document.getElementById("timeline");
const conversation = timeline?.closest(".conversation");
let placed = -1;

const scroller = () => (timeline.scrollHeight > timeline.clientHeight + 1 ? timeline : conversation);

function showNewest() {
  const last = [...timeline.querySelectorAll(".message")].at(-1);
  if (!last) return;
  const place = scroller();
  const top = last.getBoundingClientRect().top - place.getBoundingClientRect().top;
  const covered = place === timeline ? 16 : timeline.previousElementSibling.offsetHeight + 12;
  place.scrollTop += top - covered;
  placed = place.scrollTop;
}

if (timeline && !location.hash) {
  showNewest();
  new ResizeObserver(() => { if (Math.abs(scroller().scrollTop - placed) < 2) showNewest(); }).observe(timeline);
}
