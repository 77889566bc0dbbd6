// Whatever is selected in the record, with the mouse or in a read-only field with the keyboard, is what the form will withhold.
// Without this the form takes words that are typed and finds them by itself.
(() => {
  const form = document.getElementById('marking');
  if (!form) return;
  const { words, field, start, end } = form.elements;
  document.querySelectorAll('.scripted').forEach(part => part.hidden = false);

  const choose = (name, from, to, text) => {
    if (to <= from) return;
    field.value = name;
    start.value = from;
    end.value = to;
    words.value = text;
  };

  // places are counted in UTF-16 units, as Java counts them
  const before = (root, node, offset) => {
    const range = document.createRange();
    range.selectNodeContents(root);
    range.setEnd(node, offset);
    return range.toString().length;
  };

  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const of = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-field]');
    const root = of(range.startContainer);
    if (!root || root !== of(range.endContainer)) return;
    const from = before(root, range.startContainer, range.startOffset);
    choose(root.dataset.field, from, from + range.toString().length, range.toString());
  });

  document.querySelectorAll('[data-keys]').forEach(area => {
    const chosen = () => choose(area.dataset.keys, area.selectionStart, area.selectionEnd,
      area.value.slice(area.selectionStart, area.selectionEnd));
    ['select', 'keyup', 'mouseup'].forEach(event => area.addEventListener(event, chosen));
    // where it can be written in, the arrow keys move: what is written is taken back at once
    area.readOnly = false;
    area.addEventListener('beforeinput', event => event.preventDefault());
  });

  // typed words are looked for everywhere in the record
  words.addEventListener('input', () => { field.value = start.value = end.value = ''; });
})();
