// Readings of a composer's text by the server: the newest counts. An answer about older words, however late,
// is dropped; a reading that fails is tried again, a little later each time.
import { textOf } from "./composer.js";

const AGAIN_MS = [700, 2000, 5000, 10_000];
const GIVE_UP_MS = 20_000;
const readings = new WeakMap();

// Read after `wait`; `then` gets the margin and the text it is about, or null when the server can't be had.
export function readSoon(composer, wait, then, tries = 0) {
  cancel(composer);
  const reading = { text: textOf(composer).value };
  reading.timer = setTimeout(() => go(composer, reading, then, tries), wait);
  readings.set(composer, reading);
}

// Whether these very words wait to be read, or are being read.
export const isReading = (composer, text) => readings.get(composer)?.text === text;

function cancel(composer) {
  const reading = readings.get(composer);
  clearTimeout(reading?.timer);
  reading?.stop?.abort();
}

async function go(composer, reading, then, tries) {
  reading.text = textOf(composer).value;
  reading.stop = new AbortController();
  const words = await ask(composer.querySelector("form[data-coach]"), reading.stop);
  if (readings.get(composer) !== reading || !composer.isConnected) return;
  readings.delete(composer);
  if (words !== null) then(words, reading.text);
  else if (tries < AGAIN_MS.length) readSoon(composer, AGAIN_MS[tries], then, tries + 1);
  else then(null, reading.text);
}

async function ask(form, stop) {
  const timer = setTimeout(() => stop.abort(), GIVE_UP_MS);
  try {
    const answer = await fetch(form.dataset.coach, { method: "POST", body: new FormData(form), headers: { "HX-Request": "true" }, signal: stop.signal });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
