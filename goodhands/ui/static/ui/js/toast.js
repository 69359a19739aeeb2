// A word that goes away by itself; with an undo it counts the seconds that are left.
const STAY_MS = 6000;

class DeskToast extends HTMLElement {
  connectedCallback() {
    const until = this.dataset.until ? Date.parse(this.dataset.until) : 0;
    this.until = until || Date.now() + STAY_MS;
    this.querySelector("[data-closes]")?.addEventListener("click", () => this.leave());
    if (until) this.count();
    else this.timer = setInterval(() => { if (Date.now() > this.until && !this.matches(":hover, :focus-within")) this.leave(); }, 500);
  }

  disconnectedCallback() { clearInterval(this.timer); }

  // The words are the server's; the seconds in them are counted down here, the bar shows the same.
  count() {
    const words = this.querySelector("span");
    const bar = document.createElement("progress");
    const counts = this.matches(".toast--sending");
    const whole = Math.max(1, this.until - Date.now());
    bar.max = 1;
    bar.setAttribute("aria-hidden", "true");
    words.after(bar);
    const tick = () => {
      const left = this.until - Date.now();
      if (left <= 0) { this.leave(); return; }
      bar.value = left / whole;
      if (counts) words.textContent = words.textContent.replace(/\d+/, String(Math.ceil(left / 1000)));
    };
    tick();
    this.timer = setInterval(tick, 250);
  }

  leave() {
    clearInterval(this.timer);
    this.classList.add("is-leaving");
    setTimeout(() => this.remove(), 250);
  }
}
customElements.define("desk-toast", DeskToast);

// kind: "said" or "problem".
export function toast(words, kind = "said") {
  const template = document.getElementById("toast-template");
  if (!template) return;
  const made = template.content.cloneNode(true).firstElementChild;
  made.classList.add(`toast--${kind}`);
  made.querySelector("span").textContent = words;
  document.getElementById("toasts").append(made);
}
