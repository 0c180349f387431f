/**
 * "Print this page", on pages that are meant for paper: a button that only a script can press.
 *
 * @param {Document} document
 */
export function offer_print(document) {
  const window = /** @type {Window} */ (document.defaultView);
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-print"))) {
    button.hidden = false;
    button.addEventListener("click", () => {
      // A job aid is printed in one of two shapes (paper.css); the browser's own menu prints the first.
      document.documentElement.dataset.card = button.dataset.card ?? "";
      // Of answers and cut-outs one sheet, or all (handout.css).
      document.querySelector(".is-alone")?.classList.remove("is-alone");
      const alone = "alone" in button.dataset;
      document.documentElement.toggleAttribute("data-alone", alone);
      if (alone) button.closest(".pg-sheet")?.classList.add("is-alone");
      window.print();
    });
  }
}

/**
 * On paper all that waits for an exercise stands at the end, behind the sources, as answers do in a schoolbook: nobody
 * reads it beside the question. Its place in the text says so (paper.css).
 *
 * @param {Document} document
 */
export function print_endings_last(document) {
  const window = /** @type {Window} */ (document.defaultView);
  const endings = [...document.querySelectorAll(".pg-after-place > .pg-after")];
  const places = endings.map(({ parentElement }) => /** @type {Element} */ (parentElement));
  if (!endings.length) return;
  const last = document.createElement("div");
  last.className = "pg-endings";
  window.addEventListener("beforeprint", () => {
    places.forEach((place) => place.replaceChildren());
    last.replaceChildren(...endings);
    document.querySelector("main")?.append(last);
  });
  window.addEventListener("afterprint", () => {
    last.remove();
    places.forEach((place, at) => place.replaceChildren(endings[at]));
  });
}
