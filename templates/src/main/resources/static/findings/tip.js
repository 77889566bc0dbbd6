import { element } from "./element.js";

const LINGERS = 200;

// The one tooltip, in whichever field it is needed.
export class Tip {
  constructor(heard) {
    this.heard = heard;
    this.box = element("div", "tip");
    this.box.setAttribute("role", "tooltip");
    this.box.hidden = true;
    this.shown = "";
    this.dismissed = "";
    this.box.addEventListener("pointerenter", () => clearTimeout(this.timer));
    this.box.addEventListener("pointerleave", () => this.leaveSoon());
  }

  show(field, { over, box }, by) {
    clearTimeout(this.timer);
    const key = over.map(mark => mark.id).join();
    if (key === this.dismissed || (key === this.shown && by === this.by)) return;
    this.dismissed = "";
    this.shown = key;
    this.by = by;
    this.box.replaceChildren(...over.map(mark => element("p", "", element("b", "", mark.category), mark.why)));
    field.input.parentElement.append(this.box);
    this.box.hidden = false;
    this.place(box);
    if (by === "caret") this.heard.textContent = over.map(mark => `${mark.category}. ${mark.why}`).join(" ");
  }

  // Below the words, or above where the window ends; never beside the field, where it would make the page wider.
  place(words) {
    const field = this.box.parentElement.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const above = words.bottom + height > innerHeight && words.top > height;
    this.box.style.left = `${Math.max(0, Math.min(words.left - field.left, field.width - width))}px`;
    this.box.style.top = `${(above ? words.top - height : words.bottom) - field.top}px`;
  }

  hide() {
    clearTimeout(this.timer);
    this.box.hidden = true;
    this.shown = "";
    this.heard.textContent = "";
  }

  dismiss() {
    this.dismissed = this.shown;
    this.hide();
  }

  // What was dismissed comes again once one has been elsewhere.
  leave() {
    this.dismissed = "";
    this.leaveSoon();
  }

  // Time enough to bring the pointer from the words into the tooltip.
  leaveSoon() {
    clearTimeout(this.timer);
    if (this.by === "pointer") this.timer = setTimeout(() => this.hide(), LINGERS);
  }
}
