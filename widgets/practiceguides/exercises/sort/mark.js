/**
 * Marking a sort: pure, and the only place where it is done.
 *
 * @import {Graded, Item, Marked, Tries} from "../../kit/types.js"
 * @import {Place, Placed, Placing} from "../../kit/placed.js"
 * @typedef {Item & Marked & {items: Placed[], groups: Place[]}} SortSpec
 * @typedef {Tries<Placing>} SortState
 */
import { grade_placed, NOTHING, restore_placed } from "../../kit/placed.js";
import { merge_tries, no_tries } from "../../kit/tries.js";

export const VERSION = 1;

/** @param {SortSpec} _spec @returns {SortState} */
export function empty(_spec) {
  return no_tries(NOTHING);
}

/** @param {SortSpec} spec @param {SortState} state @returns {Graded} */
export function mark(spec, state) {
  return grade_placed(state, spec.items);
}

/** @param {SortSpec} spec @param {unknown} raw @returns {{state: SortState, lost: boolean}} */
export function restore(spec, raw) {
  return restore_placed(raw, spec.items, spec.groups);
}

/** @param {SortState} mine @param {SortState} theirs @returns {SortState} */
export function merge(mine, theirs) {
  return merge_tries(mine, theirs);
}
