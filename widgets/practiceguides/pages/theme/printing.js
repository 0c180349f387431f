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
