/**
 * The way of a profession that the learner took: the places that it leads through, one after the other. Pure but for
 * the slot.
 *
 * @import {Slot, Store} from "./store.js"
 * @typedef {{page: string, anchor: string, title: string}} Stop `page` as in the contents; `anchor`: of a place on it,
 *   empty where the page is meant as a whole
 * @typedef {{from: Stop, stops: Stop[], at: number} | null} Way `from`: the list of it; `at`: the stop opened last
 */
import { is_record } from "../kit/data.js";
import { PLAIN } from "./returning.js";

/** @param {Store} store @returns {Slot} */
export function open_way(store) {
  return store.open("~way", PLAIN);
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
