// Narrows a long list of choices to what is typed; whoever is chosen stays in sight.
for (const search of document.querySelectorAll("input[data-filter]")) {
  const list = document.getElementById(search.dataset.filter);
  search.addEventListener("input", () => {
    const asked = search.value.trim().toLowerCase();
    for (const choice of list.querySelectorAll(".choice")) {
      choice.hidden = !choice.textContent.toLowerCase().includes(asked) && !choice.querySelector("input").checked;
    }
  });
  search.addEventListener("keydown", event => {
    if (event.key === "Enter") event.preventDefault();
  });
}
