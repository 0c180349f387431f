/**
 * Where a learner comes back or stops: the first page offers one decision once more and recalls the plan, and the last
 * chapter of a guide tells what was done in it. A script of its own, which is fetched where something is kept.
 *
 * @import {Given} from "../theme/furniture.js"
 * @import {Part} from "./gather.js"
 */
import { draw_guide_end } from "./guide_end.jsx";
import { draw_offer } from "./offer.jsx";
import { recall_plan } from "./recall.js";

const shared = /** @type {any} */ (window).practiceguides;

/** @param {Given & {document: Document, home: string}} given `home`: the address of the first page */
export default async function come_back({ home, ...given }) {
  /** @type {Part[]} */
  const index = await shared.fetch_far("book-index");
  for (const each of index.flatMap(({ pages }) => pages)) each.href = new URL(each.href, home).href;
  const known = { ...given, index, types: shared.types };
  const end = given.document.querySelector(".pg-guide-end");
  if (end) draw_guide_end(known, end);
  else {
    draw_offer(known);
    recall_plan(known);
  }
}
