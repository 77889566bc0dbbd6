import { element } from "./element.js";
import { moved, strictest } from "./marks.js";

// Words that are broken into two lines are one thing, which the tooltip must not cover.
function around(piece, left) {
  const boxes = [...piece.underlined.getClientRects()];
  return { left: left ?? boxes[0].left, top: boxes[0].top, bottom: boxes.at(-1).bottom };
}

// A field, and above it a layer with the same text, transparent but for the underlines.
export class Field {
  constructor(input) {
    this.input = input;
    this.name = input.id;
    this.value = input.value;
    this.marks = [];
    this.pieces = [];
    this.sheet = element("div", input.matches("input") ? "one" : "");
    this.layer = element("div", "under", this.sheet);
    this.layer.setAttribute("aria-hidden", "true");
    input.parentElement.append(this.layer);
    new ResizeObserver(() => this.measure()).observe(input);
    for (const kind of ["scroll", "keyup", "pointerup", "blur"]) input.addEventListener(kind, () => this.follow());
  }

  // A scroll bar takes room from the text, and a field that is complained of has a thicker border.
  measure() {
    const style = getComputedStyle(this.input);
    const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
    const bar = this.input.offsetWidth - this.input.clientWidth - borders;
    this.layer.style.borderWidth = style.borderWidth;
    this.sheet.style.paddingRight = `${parseFloat(style.paddingRight) + Math.max(0, Math.round(bar))}px`;
    if (this.input.matches("input")) {
      this.sheet.style.lineHeight = `${this.input.clientHeight - 2 * parseFloat(style.paddingTop)}px`;
    }
    this.follow();
  }

  follow() {
    this.sheet.style.transform = `translate(${-this.input.scrollLeft}px, ${-this.input.scrollTop}px)`;
  }

  edited() {
    this.show(moved(this.marks, this.value, this.input.value));
  }

  show(marks) {
    this.value = this.input.value;
    this.marks = marks;
    this.draw();
    this.measure();
  }

  // Where findings overlap, each piece is underlined by the strictest.
  draw() {
    const edges = [0, this.value.length, ...this.marks.flatMap(mark => [mark.start, mark.end])];
    const cuts = [...new Set(edges)].sort((a, b) => a - b);
    this.pieces = [];
    this.sheet.replaceChildren();
    for (let i = 0; i + 1 < cuts.length; i++) {
      const text = this.value.slice(cuts[i], cuts[i + 1]);
      const over = this.marks.filter(mark => mark.start <= cuts[i] && cuts[i + 1] <= mark.end);
      if (over.length === 0) {
        this.sheet.append(text);
      } else {
        const underlined = element("u", strictest(over), text);
        this.pieces.push({ underlined, start: cuts[i], over });
        this.sheet.append(underlined);
      }
    }
  }

  // What stands under a point of the screen.
  at(x, y) {
    for (const piece of this.pieces) {
      for (const box of piece.underlined.getClientRects()) {
        if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) {
          return { over: piece.over, box: around(piece, box.left) };
        }
      }
    }
    return null;
  }

  // What the caret stands in, or else right behind.
  atCaret() {
    const caret = this.input.selectionStart;
    const inside = this.marks.filter(mark => mark.start <= caret && caret < mark.end);
    const over = inside.length > 0 ? inside : this.marks.filter(mark => caret === mark.end);
    const piece = this.pieces.findLast(one => one.start <= caret && one.over.some(mark => over.includes(mark)));
    return piece ? { over, box: around(piece) } : null;
  }

  // Puts the focus on the words, and scrolls to them.
  go(mark) {
    this.input.focus();
    this.input.setSelectionRange(mark.start, mark.end);
    const box = around(this.pieces.find(piece => piece.over.includes(mark)));
    if (!this.sees(box)) {
      const window = this.input.getBoundingClientRect();
      this.input.scrollTop += box.top - window.top - window.height / 3;
    }
    this.follow();
  }

  sees(box) {
    const window = this.input.getBoundingClientRect();
    return window.top <= box.top && box.bottom <= window.bottom;
  }
}
