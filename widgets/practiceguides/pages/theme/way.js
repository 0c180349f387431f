/**
 * The way of a profession, on every page with something to do once the learner chose one: what comes next on that way,
 * and back to its list. A script of its own, which a page fetches then.
 *
 * It stands first in the card at the end of the piece, or at the end of the section, that is a stop, and in the last
 * card of each page that is walked; on a page that is not walked it takes the place of the next page in the book's
 * order. So a story that has ended leads there too.
 *
 * @import {Stop} from "../../records/way.js"
 * @import {Given} from "./furniture.js"
 */
import { words } from "../../kit/words.js";
import { go_on_from, open_pieces } from "../../records/pieces.js";
import { PROGRESS } from "../../records/progress.js";
import { address_beside, go_to_stop, next_stop, open_way, read_way, stops_on } from "../../records/way.js";
import { order_of } from "./order.js";

/** @param {Document} document @param {Given} given */
export default function show_way(document, { page, strings, store }) {
  const slot = open_way(store);
  const chosen = read_way(slot.state);
  if (!chosen || !address_of(document, chosen.from)) return;
  let way = chosen;
  const [progress, walk] = [store.open("~progress", PROGRESS), open_pieces(store)];
  const order = order_of(document);
  /** @param {string} key @param {number} to @param {string} [kind] */
  const link_to = (key, to, kind = "") => {
    const link = document.createElement("a");
    link.className = `pg-button ${kind}`;
    const { from, stops } = way;
    link.href = /** @type {string} */ (address_of(document, stops[to] ?? from));
    link.textContent = words(strings, key, { n: to + 1, total: stops.length, title: stops[to]?.title ?? "" });
    link.addEventListener("click", () => {
      const piece = link.closest(".pg-piece")?.id;
      if (piece && to >= 0) go_on_from(walk, piece);
      go_to_stop(store, way, to);
    });
    return link;
  };
  /** @param {number} n of a stop */
  const links_from = (n) => {
    const next = next_stop(way, n, order, { pages: progress.state, seen: walk.state.seen });
    const on = next < 0 ? [] : [link_to("page_way_next", next)];
    return [...on, link_to("page_way_back", -1, on.length ? "pg-quiet" : "")];
  };
  /** @param {Element} place @param {Element | null} after in it @param {HTMLAnchorElement[]} links */
  const add = (place, after, links) => {
    const line = document.createElement("p");
    // What leads on by the book is not there besides.
    line.className = links.length < 2 ? "pg-actions pg-way" : "pg-actions pg-way is-on";
    if (links.length < 2) line.append(words(strings, "page_way_end"), " ");
    line.append(...links);
    if (after) after.after(line);
    else place.append(line);
  };

  const show = () => {
    for (const line of document.querySelectorAll(".pg-way")) line.remove();
    const last = [...document.querySelectorAll(".pg-end")].pop();
    way = read_way(slot.state) ?? way;
    const here = stops_on(way, page);
    for (const n of here) {
      const target = document.getElementById(way.stops[n].anchor);
      const place = target?.closest(".pg-piece") ?? target?.closest("section:not(.pg-item)");
      const card = place ? [...place.querySelectorAll(".pg-end")].pop() : last;
      const links = links_from(n);
      if (card === last && links.length > 1) document.querySelector(".pg-turn [rel=next]")?.remove();
      if (card) add(card, card.firstElementChild, links);
      else if (place) add(place, null, links);
      else turn(document, links);
    }
    // Elsewhere the way goes on, too, and its end is told at its last stop alone.
    const links = links_from(way.at);
    if (links.length < 2 || last?.querySelector(".pg-way")) return;
    if (last) add(last, last.firstElementChild, links);
    else if (!here.length && is_story(document)) turn(document, links);
  };
  show();
  for (const each of [progress, walk]) each.watch(show);
  // The next stop may be on the same page.
  addEventListener("hashchange", show);
}

/** Whether a page is that of a story. @param {Document} document */
function is_story(document) {
  const items = document.querySelectorAll(".pg-item");
  return items.length === 1 && items[0].matches("[data-type=scenario]");
}

/**
 * Where a stop or the list of a way is, which may be a page that the contents show on some pages only.
 * @param {Document} document @param {Stop} stop
 */
function address_of(document, { page, anchor }) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".pg-contents a[data-page]"));
  const link = [...links].find((each) => each.dataset.page === page) ?? links[0];
  const href = link?.href.replace(/#.*/, "");
  return href && address_beside(href, link.dataset.page ?? "", page) + (anchor && `#${anchor}`);
}

/**
 * The foot of a page leads on by the way, and back to its list.
 * @param {Document} document @param {HTMLAnchorElement[]} links
 */
function turn(document, links) {
  const foot = document.querySelector(".pg-turn");
  if (!foot) return;
  for (const link of links) {
    link.className = "";
    link.rel = links.indexOf(link) ? "prev" : "next";
  }
  foot.replaceChildren(...links.reverse());
}
