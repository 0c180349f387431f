/**
 * On the first page: whoever wrote down what they will do finds it again, after the way on; a week later the row asks
 * what became of it, until they say so. The plan itself stands in the workbook alone: others may see this screen.
 *
 * @import {Known} from "./offer.jsx"
 */
import { today } from "../../kit/day.js";
import { words } from "../../kit/words.js";
import { is_asked, open_plans } from "../../records/plans.js";

/** @param {Known} known */
export function recall_plan({ document, store, strings }) {
  const book = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".pg-bar .pg-work"));
  const [line, sheet] = document.querySelectorAll(".pg-ways li");
  const plans = open_plans(store).state;
  // A plan is noted once something is written; a note that is not kept is no entry.
  const written = store.entries().filter(({ id }) => plans[id]);
  if (!book || !sheet || !written.length) return;
  const row = /** @type {Element} */ (sheet.cloneNode(true));
  const [link, remark] = [row.querySelector("a"), row.querySelector("p + p")];
  if (!link || !remark) return;
  const asks = written.some(({ id }) => !plans[id].came && is_asked(plans[id], today()));
  Object.assign(link, { href: book.href, textContent: words(strings, "page_back_plan") });
  remark.textContent = asks ? words(strings, "page_back_plan_came") : (book.textContent?.trim() ?? "");
  line.after(row);
}
