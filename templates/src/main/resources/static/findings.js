// Shows what the scan found within the fields themselves: the words underlined, the reason by hover and by keyboard.
// Which words, and why, is told by the buttons of the preview panel.
import { Field } from "./findings/field.js";
import { moved } from "./findings/marks.js";
import { Tip } from "./findings/tip.js";

const STEPS = ["ArrowDown", "ArrowUp"];
const preview = document.getElementById("preview");
const tip = new Tip(document.getElementById("here"));
const inputs = ["subject", "text"].map(id => document.getElementById(id)).filter(input => input !== null);
const fields = inputs.map(input => new Field(input));
const asked = new WeakMap();

function told(field) {
  return [...preview.querySelectorAll(`button[data-field=${field.name}]`)].map(button => ({
    id: button.id,
    start: Number(button.dataset.start),
    end: Number(button.dataset.end),
    words: button.textContent,
    category: button.dataset.category,
    why: button.dataset.why,
    kind: button.className,
  }));
}

// The answer is about what was asked; by now more may have been typed.
document.body.addEventListener("htmx:beforeSend", event => {
  asked.set(event.detail.xhr, fields.map(field => field.input.value));
});
document.body.addEventListener("htmx:afterSwap", event => {
  const then = asked.get(event.detail.xhr);
  if (then) fields.forEach((field, i) => field.show(moved(told(field), then[i], field.input.value)));
});

preview.addEventListener("click", event => {
  const id = event.target.closest("button[data-field]")?.id;
  const field = fields.find(one => one.marks.some(mark => mark.id === id));
  if (field) go(field, field.marks.find(mark => mark.id === id));
});

// Who asks for it sees it, even where it was dismissed before.
function go(field, mark) {
  tip.dismissed = "";
  field.go(mark);
}

// From the field in which one writes, on to the next finding or back to the one before, round and round.
function step(from, key) {
  const order = (field, at) => fields.indexOf(field) * 1e6 + at;
  const here = order(from, from.input.selectionStart);
  const stops = fields
    .flatMap(field => field.marks.map(mark => ({ field, mark, at: order(field, mark.start) })))
    .sort((a, b) => a.at - b.at);
  const next =
    key === "ArrowDown"
      ? (stops.find(stop => stop.at > here) ?? stops[0])
      : (stops.findLast(stop => stop.at < here) ?? stops.at(-1));
  if (next) go(next.field, next.mark);
  return next !== undefined;
}

for (const field of fields) {
  const { input } = field;
  input.addEventListener("input", () => {
    field.edited();
    field.typedAt = input.selectionStart;
    tip.hide();
  });
  input.addEventListener("keydown", event => {
    if (event.altKey && STEPS.includes(event.key) && step(field, event.key)) event.preventDefault();
  });
  input.addEventListener("pointermove", event => {
    const found = event.pointerType === "mouse" ? field.at(event.clientX, event.clientY) : null;
    if (found) tip.show(field, found, "pointer");
    else tip.leave();
  });
  input.addEventListener("pointerleave", () => tip.leaveSoon());
  input.addEventListener("scroll", () => scrolled(field));
  input.addEventListener("blur", () => tip.hide());
  input.addEventListener("focus", () => look(field));
}

// While one types the tooltip keeps out of the way; it comes when the caret is moved.
function look(field) {
  if (field.input.selectionStart === field.typedAt) return;
  field.typedAt = -1;
  const found = field.atCaret();
  if (found) {
    tip.show(field, found, "caret");
  } else if (tip.by === "caret") {
    tip.dismissed = "";
    tip.hide();
  }
}

// A tooltip at the caret goes with its words until they are out of sight.
function scrolled(field) {
  field.follow();
  const here = tip.by === "caret" && !tip.box.hidden ? field.atCaret() : null;
  if (here && field.sees(here.box)) tip.place(here.box);
  else tip.hide();
}

document.addEventListener("selectionchange", () => {
  const field = fields.find(one => one.input === document.activeElement);
  if (field) look(field);
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape") tip.dismiss();
});
