/**
 * On the first page: a link to where the learner was last.
 *
 * @import {Given} from "./furniture.js"
 */
import { words } from "../../kit/words.js";
import { anchor_of, open_place } from "../../records/place.js";

/** @param {Document} document @param {Given} given */
export function offer_to_resume(document, { page, strings, store }) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".pg-contents a[data-page]")]);
  const place = open_place(store).state;
  if (!place || place.page === page || links[0]?.dataset.page !== page) return;
  const there = links.find(({ dataset }) => dataset.page === place.page);
  const title = there?.lastElementChild?.firstChild?.textContent?.trim();
  if (!title) return;
  const link = document.createElement("a");
  link.href = `${there?.href}${anchor_of(place)}`;
  link.textContent = words(strings, "page_resume", { title });
  const line = document.createElement("p");
  line.className = "pg-resume";
  line.append(link);
  document.querySelector("main h1")?.after(line);
}
