/**
 * Marking a choice: pure, and the only place where it is done.
 *
 * @import {Feedback, Graded, Item, Marked, Tries} from "../../kit/types.js"
 * @typedef {"true" | "false" | "depends"} Verdict
 * @typedef {{id: string, text: string, correct: boolean, feedback: Feedback, misconception: string | null}} Option
 * @typedef {{
 *   id: string,
 *   text: string,
 *   is: Verdict,
 *   feedback: Feedback,
 *   misconceptions: Record<Verdict, string | null>,
 * }} Statement
 * @typedef {{prompt: string, multiple: boolean, options: Option[], statements: Statement[]}} Question one of the two
 *   lists is empty
 * @typedef {Item & Marked & Question} ChoiceSpec
 * @typedef {string[] | Record<string, Verdict>} Answer ids of what is picked, or a verdict by statement id
 * @typedef {Tries<Answer>} ChoiceState
 */
/** @typedef {{score: number, partly?: boolean, misconceptions: (string | null | undefined)[]}} Grade */
/**
 * How a question is answered: options are picked, statements are judged.
 * @template A
 * @typedef {object} Answering
 * @property {A} nothing the answer before anybody answered
 * @property {(question: Question) => number} most points
 * @property {(question: Question, answer: A) => Grade} grade
 * @property {(question: Question, value: unknown) => A | null} read any value as an answer, or null
 * @property {(question: Question, answer: A) => number} open how many answers are still to be given
 */
import { graded, no_tries, restore_tries } from "../../kit/tries.js";
import { judge } from "./judge.js";
import { pick } from "./pick.js";

export { merge_tries as merge } from "../../kit/tries.js";

export const VERSION = 1;

/** @param {Question} question @returns {Answering<any>} */
export function answering(question) {
  return question.statements.length ? judge : pick;
}

/** @param {ChoiceSpec} spec @returns {ChoiceState} */
export function empty(spec) {
  return no_tries(answering(spec).nothing);
}

/** @param {ChoiceSpec} spec @param {ChoiceState} state @returns {Graded} */
export function mark(spec, state) {
  const { most, grade } = answering(spec);
  return graded(state, most(spec), (answer) => grade(spec, answer));
}

/** @param {ChoiceSpec} spec @param {unknown} raw @returns {{state: ChoiceState, lost: boolean}} */
export function restore(spec, raw) {
  const { nothing, read, open } = answering(spec);
  return restore_tries(
    raw,
    nothing,
    (value) => read(spec, value),
    (answer) => !open(spec, answer),
  );
}
