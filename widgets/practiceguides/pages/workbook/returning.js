/**
 * The script of pages where a learner comes back or stops: the first page offers one decision once more, and the last
 * chapter of a guide tells what was done in it. The index of the book is fetched only where something is kept.
 *
 * @import {Given} from "../theme/furniture.js"
 * @import {Part} from "./gather.js"
 */
import { draw_guide_end } from "./guide_end.jsx";
import { draw_offer } from "./offer.jsx";

const shared = /** @type {any} */ (window).practiceguides;

/** @param {Given & {document: Document}} given */
async function draw(given) {
  const { document, store } = given;
  // A single file has no neighbours to lead to.
  const home = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a.pg-home"));
  if (!home || !store.entries().length) return;
  /** @type {Part[]} */
  const index = await shared.fetch_far("book-index");
  for (const each of index.flatMap(({ pages }) => pages)) each.href = new URL(each.href, home.href).href;
  const known = { ...given, index, types: shared.types };
  const end = document.querySelector(".pg-guide-end");
  if (end) draw_guide_end(known, end);
  else draw_offer(known);
}

shared.returning = draw;
