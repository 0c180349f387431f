/**
 * Types in which each of several things is put in one of several places. Pure.
 *
 * @import {Feedback, Graded, Tries} from "./types.js"
 * @typedef {{id: string, text: string, short: string}} Place `short`: its first words, plain
 * @typedef {{id: string, text: string, fits: string[], feedback: Feedback, misconceptions: Record<string, string>}}
 *   Placed
 * @typedef {Record<string, string>} Placing an answer: the id of what is placed, and of its place
 */
import { is_record } from "./data.js";
import { graded, restore_tries } from "./tries.js";

/** Nothing is placed yet. @type {Placing} */
export const NOTHING = {};

/** How many are not placed yet. @param {Placing} answer @param {Placed[]} all */
export function unplaced(answer, all) {
  return all.filter(({ id }) => !place_of(answer, id)).length;
}

/** Where something was put, if it was. @param {Placing} answer @param {string} id @returns {string | undefined} */
export function place_of(answer, id) {
  return Object.prototype.hasOwnProperty.call(answer, id) ? answer[id] : undefined;
}

/** @param {Placing} answer @param {Placed} each */
export function fits(answer, each) {
  return each.fits.includes(place_of(answer, each.id) ?? "");
}

/**
 * The answer with one more in its place, always in the order of the exercise; no place takes it out.
 * @param {Placing} answer @param {Placed[]} all @param {string} id @param {string} place @returns {Placing}
 */
export function put(answer, all, id, place) {
  const next = { ...answer, [id]: place };
  return Object.fromEntries(all.filter((each) => place_of(next, each.id)).map((each) => [each.id, next[each.id]]));
}

/**
 * A point for each in a place that fits.
 * @param {Tries<Placing>} state @param {Placed[]} all @returns {Graded}
 */
export function grade_placed(state, all) {
  return graded(state, all.length, (answer) => ({
    score: all.filter((each) => fits(answer, each)).length,
    misconceptions: all.map((each) => place_of(each.misconceptions, place_of(answer, each.id) ?? "")),
  }));
}

/**
 * Any value in, a state out; a try has everything placed.
 * @param {unknown} raw @param {Placed[]} all @param {Place[]} places
 */
export function restore_placed(raw, all, places) {
  return restore_tries(
    raw,
    NOTHING,
    (value) => as_placed(value, all, places),
    (answer) => !unplaced(answer, all),
  );
}

/** @param {unknown} value @param {Placed[]} all @param {Place[]} places @returns {Placing | null} */
function as_placed(value, all, places) {
  if (!is_record(value)) return null;
  const known = Object.entries(value).every(
    ([id, place]) => all.some((each) => each.id === id) && places.some((each) => each.id === place),
  );
  return known ? /** @type {Placing} */ (value) : null;
}
