/**
 * On paper all that waits for an exercise stands at the end, behind the sources, as answers do in a schoolbook: nobody
 * reads it beside the question. Its place in the text says so (paper.css).
 *
 * @param {Document} document
 */
export function print_endings_last(document) {
  const endings = [...document.querySelectorAll(".pg-after-place > .pg-after")];
  const places = endings.map(({ parentElement }) => /** @type {Element} */ (parentElement));
  if (!endings.length) return;
  const last = document.createElement("div");
  last.className = "pg-endings";
  addEventListener("beforeprint", () => {
    last.replaceChildren(...endings);
    document.querySelector("main")?.append(last);
  });
  addEventListener("afterprint", () => {
    last.remove();
    places.forEach((place, at) => place.replaceChildren(endings[at]));
  });
}
