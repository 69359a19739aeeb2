// Pages hear that something changed and ask again for what they show (goodhands/live/README.md).
const RENEW = 4401;
const DEAD_MS = 45_000;
const body = document.body;
const state = { since: 0, ticket: body.dataset.liveTicket, tries: 0, socket: null, watchdog: 0 };
const soon = new Map();

function tell(topic) {
  clearTimeout(soon.get(topic));
  soon.set(topic, setTimeout(() => body.dispatchEvent(new CustomEvent(topic === "*" ? "live-reset" : "live", { detail: { topic }, bubbles: true })), 120));
}

function hear(text) {
  const frame = JSON.parse(text);
  state.since = Math.max(state.since, frame.id ?? 0);
  clearTimeout(state.watchdog);
  state.watchdog = setTimeout(() => state.socket?.close(), DEAD_MS);
  state.tries = 0;
  body.dataset.live = "on";
  if (frame.kind === "reset") tell("*");
  else if (frame.topic) tell(frame.topic);
}

const query = () => `ticket=${encodeURIComponent(state.ticket)}${state.since ? `&since=${state.since}` : ""}`;

function listenOnSocket() {
  const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/live/ws?${query()}`);
  let isOpen = false;
  state.socket = socket;
  socket.addEventListener("open", () => { isOpen = true; });
  socket.addEventListener("message", (event) => hear(event.data));
  socket.addEventListener("close", (event) => { if (!isOpen && event.code !== RENEW && state.tries > 1) listenToStream(); else again(); });
}

function listenToStream() {
  const stream = new EventSource(`/live/sse?${query()}`);
  state.socket = stream;
  stream.addEventListener("message", (event) => hear(event.data));
  stream.addEventListener("error", () => { stream.close(); again(); });
}

async function again() {
  clearTimeout(state.watchdog);
  body.dataset.live = "off";
  const wait = Math.min(30_000, 1000 * 2 ** state.tries++) * (0.5 + Math.random());
  await new Promise((done) => setTimeout(done, wait));
  const topics = new URLSearchParams([...new Set([...document.querySelectorAll("[data-topics]")].flatMap((el) => el.dataset.topics.split(" ")))].map((topic) => ["topic", topic]));
  const answer = await fetch(`${body.dataset.liveRenew}?${topics}`).catch(() => null);
  if (!answer || answer.status >= 500) return again();
  if (!answer.ok) return undefined;
  state.ticket = (await answer.text()).trim();
  return listenOnSocket();
}

// Each part of a page names its topics and the event that makes it ask again.
body.addEventListener("live", ({ detail: { topic } }) => {
  for (const part of document.querySelectorAll("[data-topics]")) {
    if (part.dataset.topics.split(" ").includes(topic)) part.dispatchEvent(new CustomEvent("changed"));
  }
});
body.addEventListener("live-reset", () => document.querySelectorAll("[data-topics]").forEach((part) => part.dispatchEvent(new CustomEvent("changed"))));

if (state.ticket) listenOnSocket();
addEventListener("pagehide", () => state.socket?.close());
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
