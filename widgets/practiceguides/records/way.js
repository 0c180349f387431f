/**
 * The way of a profession that the learner chose: the places that it leads through, one after the other. Pure but for
 * the slot.
 *
 * @import {Slot, Store} from "./store.js"
 * @import {Read} from "./next.js"
 * @import {State} from "./pieces.js"
 * @import {Pages} from "./progress.js"
 * @typedef {{page: string, anchor: string, title: string}} Stop `page` as in the contents; `anchor`: of a place on it,
 *   empty where the page is meant as a whole
 * @typedef {{from: Stop, stops: Stop[], at: number} | null} Way `from`: the list of it; `at`: the stop opened last, -1
 *   before the first one
 */
import { is_record } from "../kit/data.js";
import { state_of } from "./pieces.js";
import { leave_place, open_place } from "./place.js";
import { is_touched, standing } from "./progress.js";
import { PLAIN } from "./returning.js";

/** @param {Store} store @returns {Slot} */
export function open_way(store) {
  return store.open("~way", PLAIN);
}

/**
 * The learner goes to a stop of a way: it is their place until they do something elsewhere, or leave it.
 * @param {Store} store @param {NonNullable<Way>} way @param {number} at -1 leads to its list, which is no place
 */
export function go_to_stop(store, way, at) {
  open_way(store).set({ ...way, at: at < 0 ? way.at : at });
  const stop = way.stops[at];
  const place = open_place(store);
  if (stop) place.set({ page: stop.page, ...(stop.anchor && { piece: stop.anchor }) });
  else leave_place(place);
}

/**
 * Where a page lies, told from where another one does: the list of a way has no line in the contents of other pages.
 * @param {string} href of the page `name` @param {string} name @param {string} page
 */
export function address_beside(href, name, page) {
  return `${href.slice(0, href.lastIndexOf(`${name}.html`))}${page}.html`;
}

/** What is kept, if it is a way; it may be anything. @param {unknown} raw @returns {Way} */
export function read_way(raw) {
  const { from, stops, at } = is_record(raw) ? raw : {};
  const fits = is_stop(from) && Array.isArray(stops) && stops.every(is_stop) && typeof at === "number";
  return fits ? { from, stops, at } : null;
}

/** @param {unknown} raw @returns {raw is Stop} */
function is_stop(raw) {
  return is_record(raw) && [raw.page, raw.anchor, raw.title].every((each) => typeof each === "string");
}

/**
 * The numbers of the stops that are on a page: the one that was opened last, else all of them.
 * @param {NonNullable<Way>} way @param {string} page @returns {number[]}
 */
export function stops_on({ stops, at }, page) {
  const here = stops.flatMap((stop, n) => (stop.page === page ? n : []));
  return here.includes(at) ? [at] : here;
}

/**
 * The number of the first stop after another that the book has, and that the learner has not been through; or -1.
 * @param {NonNullable<Way>} way @param {number} after
 * @param {Read[]} order @param {{pages: Pages, seen: string[]}} kept
 */
export function next_stop({ stops }, after, order, { pages, seen }) {
  return stops.findIndex((stop, n) => {
    const page = order.find(({ name }) => name === stop.page);
    return n > after && page && !["done", "skipped"].includes(state_at(stop, page.pieces, pages, seen));
  });
}

/**
 * How far a stop is: the item or the piece that it leads to, else the whole page; one on which nothing is to be done is
 * done once it was opened.
 * @param {Pick<Stop, "page" | "anchor">} stop @param {Read["pieces"]} pieces of its page
 * @param {Pages} pages @param {string[]} seen @returns {State}
 */
export function state_at({ page: name, anchor }, pieces, pages, seen) {
  const page = pages[name];
  if (anchor.startsWith("item-")) return standing(page, anchor.slice("item-".length));
  const piece = anchor && pieces.find(({ id }) => id === anchor);
  if (piece) return state_of(piece, page, seen);
  if (page?.total && page.skipped.length === page.total) return "skipped";
  if (page && page.done.length + page.skipped.length >= page.total) return "done";
  return is_touched(page) ? "begun" : "open";
}
