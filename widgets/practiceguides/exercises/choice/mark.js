// @ts-check
/**
 * Marking a choice: pure, and the only place where it is done.
 *
 * @import {Feedback, Graded, Item, Marked, Tries} from "../../kit/types.js"
 * @typedef {{id: string, text: string, correct: boolean, feedback: Feedback, misconception: string | null}} Option
 * @typedef {Item & Marked & {multiple: boolean, options: Option[]}} ChoiceSpec
 * @typedef {Tries<string[]>} ChoiceState an answer is the ids of what is picked
 */
import { is_texts } from "../../kit/data.js";
import { graded, merge_tries, no_tries, restore_tries } from "../../kit/tries.js";

export const VERSION = 1;

/** @param {ChoiceSpec} _spec @returns {ChoiceState} */
export function empty(_spec) {
  return no_tries(/** @type {string[]} */ ([]));
}

/**
 * One answer: 1 of 1 when it is right. Several: right picks minus wrong picks, never below 0, so
 * that picking everything earns nothing.
 * @param {ChoiceSpec} spec @param {ChoiceState} state @returns {Graded}
 */
export function mark(spec, state) {
  const right = spec.options.filter((option) => option.correct).map((option) => option.id);
  return graded(state, spec.multiple ? right.length : 1, (picked) => {
    const hits = picked.filter((id) => right.includes(id)).length;
    const chosen = spec.options.filter((option) => picked.includes(option.id));
    return {
      score: Math.max(0, hits - (picked.length - hits)),
      misconceptions: chosen.map((option) => option.misconception),
    };
  });
}

/** @param {ChoiceSpec} spec @param {unknown} raw @returns {{state: ChoiceState, lost: boolean}} */
export function restore(spec, raw) {
  return restore_tries(raw, /** @type {string[]} */ ([]), (value) => picks(spec, value), (picked) => picked.length > 0);
}

/** @param {ChoiceState} mine @param {ChoiceState} theirs @returns {ChoiceState} */
export function merge(mine, theirs) {
  return merge_tries(mine, theirs);
}

/** @param {ChoiceSpec} spec @param {unknown} value @returns {string[] | null} */
function picks(spec, value) {
  if (!is_texts(value) || new Set(value).size < value.length) return null;
  if (!spec.multiple && value.length > 1) return null;
  return value.every((id) => spec.options.some((option) => option.id === id)) ? value : null;
}
