/**
 * Where a page is a stop on the way of a profession: what comes next on that way, and back to its list. A script of its
 * own, which a page fetches once the learner took a way.
 *
 * It stands first in the card at the end of the piece, or at the end of the section; where the whole page is the stop
 * and is not walked, in place of the next page in the book's order. So a story that has ended leads there too.
 *
 * @import {Stop} from "../../records/way.js"
 * @import {Given} from "./furniture.js"
 */
import { words } from "../../kit/words.js";
import { open_way, read_way, stops_on } from "../../records/way.js";

/** @param {Document} document @param {Given} given */
export default function show_way(document, { page, strings, store }) {
  const slot = open_way(store);
  const way = read_way(slot.state);
  if (!way) return;
  const { from, stops } = way;
  /** @param {Stop | undefined} stop */
  const address = (stop) => address_of(document, stop);
  /** @param {string} key @param {number} to @param {string} [kind] */
  const link_to = (key, to, kind = "") => {
    const link = document.createElement("a");
    link.className = `pg-button ${kind}`;
    link.href = /** @type {string} */ (address(stops[to] ?? from));
    link.textContent = words(strings, key, { n: to + 1, total: stops.length, title: stops[to]?.title ?? "" });
    link.addEventListener("click", () => slot.set({ ...way, at: to }));
    return link;
  };

  if (!address(from)) return;
  for (const n of stops_on(way, page)) {
    const on = address(stops[n + 1]) ? [link_to("page_way_next", n + 1)] : [];
    const links = [...on, link_to("page_way_back", -1, on.length ? "pg-quiet" : "")];
    const { anchor } = stops[n];
    const target = document.getElementById(anchor);
    const place = target?.closest(".pg-piece") ?? target?.closest("section:not(.pg-item)");
    const card = [...(place ?? document).querySelectorAll(".pg-end")].pop();
    if (!card && !place) {
      turn(document, links);
      continue;
    }
    const line = document.createElement("p");
    line.className = "pg-actions pg-way";
    if (!on.length) line.append(words(strings, "page_way_end"), " ");
    line.append(...links);
    if (card) card.firstElementChild?.after(line);
    else place?.append(line);
  }
}

/**
 * Where a stop is, if the book still has its page.
 * @param {Document} document @param {Stop | undefined} stop
 */
export function address_of(document, stop) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".pg-contents a[data-page]"));
  const link = [...links].find((each) => each.dataset.page === stop?.page);
  return link && link.href.replace(/#.*/, "") + (stop?.anchor && `#${stop.anchor}`);
}

/**
 * The foot of a page leads on by the way, and back to its list.
 * @param {Document} document @param {HTMLAnchorElement[]} links
 */
function turn(document, links) {
  const foot = document.querySelector(".pg-turn");
  for (const link of links) {
    link.className = "";
    link.rel = links.indexOf(link) ? "prev" : "next";
  }
  foot?.replaceChildren(...links.reverse());
}
