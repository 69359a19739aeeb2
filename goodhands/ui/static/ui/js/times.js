// Keeps "5 min" true while the page is open; the server wrote the first words, the same way.
const MINUTE = 60, HOUR = 3600, DAY = 86400, WEEK = 604800;

function words(moment) {
  const seconds = (Date.now() - moment) / 1000;
  if (seconds < MINUTE) return "now";
  if (seconds < HOUR) return `${Math.floor(seconds / MINUTE)} min`;
  if (seconds < DAY) return `${Math.floor(seconds / HOUR)} h`;
  if (seconds < WEEK) return `${Math.floor(seconds / DAY)} d`;
  return null;
}

function refresh() {
  for (const element of document.querySelectorAll("time[data-relative]")) {
    const said = words(Date.parse(element.dateTime));
    if (said && element.textContent !== said) element.textContent = said;
  }
}
setInterval(refresh, 30_000);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
