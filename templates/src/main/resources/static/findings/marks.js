// A mark is a finding in a field: { id, start, end, words, category, why, kind }, with places in UTF-16 units.

const STRICTNESS = ["note", "warn", "hold", "refuse"];

export function strictest(marks) {
  return STRICTNESS.findLast(kind => marks.some(mark => mark.kind === kind));
}

// The same marks after an edit: what stands before it stays, what stands after it moves, what it touched is gone.
export function moved(marks, before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const by = after.length - before.length;
  return marks
    .map(mark => (mark.start >= before.length - end ? { ...mark, start: mark.start + by, end: mark.end + by } : mark))
    .filter(mark => after.slice(mark.start, mark.end) === mark.words);
}
