/**
 * Marking a match: pure, and the only place where it is done.
 *
 * @import {Graded, Item, Marked, Tries} from "../../kit/types.js"
 * @import {Place, Placed, Placing} from "../../kit/placed.js"
 * @typedef {Item & Marked & {left: Placed[], right: Place[]}} MatchSpec
 * @typedef {Tries<Placing>} MatchState
 */
import { grade_placed, NOTHING, restore_placed } from "../../kit/placed.js";
import { merge_tries, no_tries } from "../../kit/tries.js";

export const VERSION = 1;

/** @param {MatchSpec} _spec @returns {MatchState} */
export function empty(_spec) {
  return no_tries(NOTHING);
}

/** @param {MatchSpec} spec @param {MatchState} state @returns {Graded} */
export function mark(spec, state) {
  return grade_placed(state, spec.left);
}

/** @param {MatchSpec} spec @param {unknown} raw @returns {{state: MatchState, lost: boolean}} */
export function restore(spec, raw) {
  return restore_placed(raw, spec.left, spec.right);
}

/** @param {MatchState} mine @param {MatchState} theirs @returns {MatchState} */
export function merge(mine, theirs) {
  return merge_tries(mine, theirs);
}
