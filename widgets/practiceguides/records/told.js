/**
 * How much is done, in the one wording of the whole book: at the end of a piece, in the contents and in the workbook.
 * Pure.
 *
 * @import {Strings} from "../kit/types.js"
 * @import {State} from "./pieces.js"
 * @import {tally} from "./progress.js"
 */
import { listed, words } from "../kit/words.js";

/**
 * The state of something; where it is done and some of it was skipped, that too.
 * @param {State} state @param {number} skipped how many of its items @param {Strings} strings
 */
export function told_of_state(state, skipped, strings) {
  const said = words(strings, `page_state_${state}`);
  if (state !== "done" || !skipped) return said;
  return listed(strings, [said, words(strings, "page_sum_skipped", { n: skipped })], "plain");
}

/**
 * The same in a list that one chooses from, where nothing is said of what nobody began.
 * @param {State} state @param {number} skipped @param {Strings} strings
 */
export function told_if_begun(state, skipped, strings) {
  return state === "open" ? "" : told_of_state(state, skipped, strings);
}

/** It leaves out what is none. @param {ReturnType<typeof tally>} sum @param {Strings} strings */
export function told_of({ done, begun, skipped, total }, strings) {
  const parts = [words(strings, "page_sum_done", { done, n: total })];
  if (begun) parts.push(words(strings, "page_sum_begun", { n: begun }));
  if (skipped) parts.push(words(strings, "page_sum_skipped", { n: skipped }));
  return listed(strings, parts, "plain");
}
