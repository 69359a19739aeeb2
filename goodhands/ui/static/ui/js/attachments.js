// Files are chosen, dropped or pasted; each goes up at once and waits beside the draft.
import { toast } from "./toast.js";

async function upload(composer, files) {
  const place = composer.querySelector("[data-files]");
  if (!place) return;
  for (const file of files) {
    const body = new FormData();
    body.set("file", file);
    body.set("csrfmiddlewaretoken", document.body.dataset.csrf);
    const answer = await fetch(place.dataset.files, { method: "POST", body, headers: { "HX-Request": "true" } }).catch(() => null);
    if (answer?.ok) place.insertAdjacentHTML("beforeend", await answer.text());
    else toast(answer ? await answer.text() : "The file could not be sent. Is the network there?", "problem");
  }
}

document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-uploads]")) return;
  // The list is live: emptying the field would empty it while the first file is still on its way.
  upload(event.target.closest(".composer"), [...event.target.files]);
  event.target.value = "";
});
document.addEventListener("click", (event) => {
  event.target.closest("[data-removes-file]")?.closest(".file").remove();
  const chooser = event.target.closest("[data-chooses-file]");
  if (chooser) chooser.closest(".composer").querySelector("[data-uploads]").click();
});
document.addEventListener("dragover", (event) => {
  const composer = event.target.closest?.(".composer");
  if (!composer || !event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  composer.classList.add("is-dropping");
});
document.addEventListener("dragleave", (event) => event.target.closest?.(".composer")?.classList.remove("is-dropping"));
document.addEventListener("drop", (event) => {
  const composer = event.target.closest?.(".composer");
  if (!composer) return;
  event.preventDefault();
  composer.classList.remove("is-dropping");
  upload(composer, [...event.dataTransfer.files]);
});
document.addEventListener("paste", (event) => {
  const files = [...event.clipboardData.files];
  if (files.length && event.target.matches(".editor__text")) { event.preventDefault(); upload(event.target.closest(".composer"), files); }
});
