/**
 * Marking a sequence: pure, and the only place where it is done.
 *
 * @import {Feedback, Graded, Item, Marked, Tries} from "../../kit/types.js"
 * @typedef {{id: string, text: string}} Step `text` is HTML
 * @typedef {{first: string, then: string, feedback: Feedback}} Pair `then` follows `first` at once
 * @typedef {{first: string, before: string, feedback: Feedback, misconception: string | null}} Never
 *   `first` must never come before `before`
 * @typedef {Item & Marked & {steps: Step[], shown: string[], orders: string[][], pairs: Pair[], never: Never[]}}
 *   OrderSpec
 *   `shown` is the sequence to begin with, `orders` are the right ones
 * @typedef {Tries<string[]>} OrderState an answer is the ids of all steps, as they stand
 */
import { is_texts, same } from "../../kit/data.js";
import { graded, merge_tries, no_tries, restore_tries } from "../../kit/tries.js";

export const VERSION = 1;

/** @param {OrderSpec} spec @returns {OrderState} */
export function empty(spec) {
  return no_tries(spec.shown);
}

/**
 * A point for each two steps that follow each other as in one right order. Only a right order has
 * all points, and none breaks a rule. What breaks a rule does not fit, not even in part.
 * @param {OrderSpec} spec @param {OrderState} state @returns {Graded}
 */
export function mark(spec, state) {
  return graded(state, spec.steps.length - 1, (answer) => {
    const score = shared(answer, nearest(spec, answer));
    const faults = broken(spec, answer);
    return {
      score,
      partly: score > 0 && !faults.length,
      misconceptions: faults.map((rule) => rule.misconception),
    };
  });
}

/** @param {OrderSpec} spec @param {unknown} raw @returns {{state: OrderState, lost: boolean}} */
export function restore(spec, raw) {
  return restore_tries(
    raw,
    spec.shown,
    (value) => sequence(spec, value),
    (answer) => !same(answer, spec.shown),
  );
}

/** @param {OrderState} mine @param {OrderState} theirs @returns {OrderState} */
export function merge(mine, theirs) {
  return merge_tries(mine, theirs);
}

/** The rules that an answer breaks. @param {OrderSpec} spec @param {string[]} answer */
export function broken(spec, answer) {
  return spec.never.filter((rule) => answer.indexOf(rule.first) < answer.indexOf(rule.before));
}

/** The right order that has most in common with an answer. @param {OrderSpec} spec @param {string[]} answer */
export function nearest(spec, answer) {
  return spec.orders.reduce((best, order) => (shared(answer, order) > shared(answer, best) ? order : best));
}

/** Whether one step follows another at once. @param {string[]} order @param {Pair} pair */
export function has(order, { first, then }) {
  return order.indexOf(then) === order.indexOf(first) + 1;
}

/** @param {string[]} answer @param {string[]} order */
function shared(answer, order) {
  return answer.filter((id, place) => place && order.indexOf(id) === order.indexOf(answer[place - 1]) + 1).length;
}

/** @param {OrderSpec} spec @param {unknown} value @returns {string[] | null} */
function sequence(spec, value) {
  return is_texts(value) && same([...value].sort(), [...spec.shown].sort()) ? value : null;
}
