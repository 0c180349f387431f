// @ts-check
/**
 * "Print this page", on pages that are meant for paper: a button that only a script can press.
 *
 * @param {Document} document @param {AbortSignal} signal
 */
export function offer_print(document, signal) {
  const window = /** @type {Window} */ (document.defaultView);
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-print"))) {
    button.hidden = false;
    button.addEventListener("click", () => window.print(), { signal });
  }
}
