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
      Object.assign(dataset, button.dataset);
      sheet?.classList.add("is-alone");
      // The browser's own menu prints the first shape, and all.
      const reset = () => {
        delete dataset.card;
        delete dataset.alone;
        sheet?.classList.remove("is-alone");
      };
      addEventListener("afterprint", reset, { once: true });
      print();
    });
  }
}
