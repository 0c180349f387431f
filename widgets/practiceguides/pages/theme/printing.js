/**
 * "Print this page", on pages that are meant for paper: a button that only a script can press.
 *
 * @param {Document} document
 */
export function offer_print(document) {
  const { dataset } = document.documentElement;
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-print"))) {
    button.hidden = false;
    button.addEventListener("click", () => {
      // A job aid is printed in one of two shapes (cards.css), of answers and cut-outs one sheet or all (handout.css).
      const sheet = button.closest(".pg-sheet");
      const { short } = dataset;
      Object.assign(dataset, button.dataset);
      sheet?.classList.add("is-alone");
      // The browser's own menu prints the first shape, and all.
      const reset = () => {
        delete dataset.card;
        delete dataset.alone;
        if (short) dataset.short = short;
        sheet?.classList.remove("is-alone");
      };
      addEventListener("afterprint", reset, { once: true });
      print();
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
