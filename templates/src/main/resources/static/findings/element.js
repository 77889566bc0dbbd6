export function element(name, className, ...within) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...within);
  return made;
}
