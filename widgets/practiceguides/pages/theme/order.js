/** @import {Read} from "../../records/next.js" */

/**
 * The pages in the order of the book, with their pieces, as the contents beside every page have them.
 * @param {Document} document @returns {Read[]}
 */
export function order_of(document) {
  const links = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-contents a[data-page]"));
  return [...links].map(({ dataset }) => ({ name: dataset.page ?? "", pieces: JSON.parse(dataset.walk ?? "[]") }));
}
