/**
 * Marking a test: pure. A question fits when its answer earns all of its points, so both forms of
 * a test have the same number of points: one a question.
 *
 * @import {Confidence, Item} from "../../kit/types.js"
 * @import {Answer, Question} from "../choice/mark.js"
 * @typedef {"before" | "after"} Form
 * @typedef {{id: string, objective: string} & Record<Form, Question>} Pair
 * @typedef {Item & {questions: Pair[], practised?: Record<number, {href: string, title: string}>}} TestSpec
 *   `practised`: on a page, where the guide practises what a question asks, by its number
 * @typedef {{answers: Record<string, Answer>, confidence: Record<string, Confidence>, done: boolean}} Run by question
 *   ids
 * @typedef {{v: 1, form: Form | null, way: "one" | "all", skipped: boolean} & Record<Form, Run>} TestState
 *   `form` that the learner is in, null at the start; `way`: one question at a time, or all on one page
 * @typedef {object} TestResult
 * @property {"unanswered" | "underway" | "skipped" | "done"} status
 * @property {number} score of the last form that is done
 * @property {number} max
 * @property {number | null} before score, null until it is done
 * @property {number | null} after
 * @property {string[]} misconceptions ids, those that the last form shows
 */
import { is_record, same } from "../../kit/data.js";
import { is_confidence } from "../../kit/tries.js";
import { answering } from "../choice/mark.js";

export const VERSION = 1;

/** @type {() => Run} */
const no_run = () => ({ answers: {}, confidence: {}, done: false });

/** @param {TestSpec} [_spec] @returns {TestState} */
export function empty(_spec) {
  return { v: 1, form: null, way: "one", before: no_run(), after: no_run(), skipped: false };
}

/** @param {Pair} pair @param {Form} form @param {Run} run */
export function answer_of(pair, form, run) {
  const { nothing, read } = answering(pair[form]);
  return read(pair[form], run.answers[pair.id]) ?? nothing;
}

/**
 * How an answer stands.
 * @param {Pair} pair
 * @param {Form} form
 * @param {Run} run
 * @returns {"right" | "partly" | "wrong" | "open"}
 */
export function standing(pair, form, run) {
  const { open, grade, most } = answering(pair[form]);
  const answer = answer_of(pair, form, run);
  const { score } = grade(pair[form], answer);
  if (score === most(pair[form])) return "right";
  if (open(pair[form], answer)) return "open";
  return score ? "partly" : "wrong";
}

/** The questions without a full answer. @param {TestSpec} spec @param {Form} form @param {Run} run */
export function still_open(spec, form, run) {
  return spec.questions.filter((pair) => answering(pair[form]).open(pair[form], answer_of(pair, form, run)));
}

/** @param {TestSpec} spec @param {TestState} state @returns {TestResult} */
export function mark(spec, state) {
  /** @param {Form} form */
  const score = (form) => spec.questions.filter((pair) => standing(pair, form, state[form]) === "right").length;
  /** @param {Form} form */
  const shown = (form) =>
    spec.questions.flatMap(
      (pair) => answering(pair[form]).grade(pair[form], answer_of(pair, form, state[form])).misconceptions,
    );
  const before = state.before.done ? score("before") : null;
  const after = state.after.done ? score("after") : null;
  const last = state.after.done ? "after" : state.before.done ? "before" : null;
  const begun = [state.before, state.after].some((run) => Object.keys(run.answers).length);
  return {
    status: last ? "done" : state.skipped ? "skipped" : begun ? "underway" : "unanswered",
    score: after ?? before ?? 0,
    max: spec.questions.length,
    before,
    after,
    misconceptions: last ? [...new Set(/** @type {string[]} */ (shown(last).filter(Boolean)))] : [],
  };
}

/** @param {TestSpec} spec @param {unknown} raw @returns {{state: TestState, lost: boolean}} */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(), lost: false };
  if (!is_record(raw) || raw.v !== 1) return { state: empty(), lost: true };
  /** @type {TestState} */
  const state = {
    v: 1,
    form: raw.form === "before" || raw.form === "after" ? raw.form : null,
    way: raw.way === "all" ? "all" : "one",
    before: restore_run(spec, "before", raw.before),
    after: restore_run(spec, "after", raw.after),
    skipped: raw.skipped === true,
  };
  return { state, lost: !same(ordered(raw), ordered(state)) };
}

/** @param {TestSpec} spec @param {Form} form @param {any} raw @returns {Run} */
function restore_run(spec, form, raw) {
  /** @param {unknown} value @param {(question: Question, each: unknown) => boolean} fits @returns {any} */
  const by_question = (value, fits) =>
    Object.fromEntries(
      Object.entries(is_record(value) ? value : {}).filter(([id, each]) => {
        const pair = spec.questions.find((each) => each.id === id);
        return pair && fits(pair[form], each);
      }),
    );
  return {
    answers: by_question(raw?.answers, (question, each) => answering(question).read(question, each) !== null),
    confidence: by_question(raw?.confidence, (_question, each) => is_confidence(each)),
    done: raw?.done === true,
  };
}

/** The parts of a state in one order, to see whether two say the same. @param {any} state */
function ordered({ form, way, before, after, skipped }) {
  return [form, way, skipped, ...[before, after].flatMap((run) => [run?.answers, run?.confidence, run?.done])];
}

/**
 * Two windows: a form that is finished in one of them stays as it was finished; of one underway
 * the answers of both are kept, mine where they differ.
 * @param {TestState} mine @param {TestState} theirs @returns {TestState}
 */
export function merge(mine, theirs) {
  /** @param {Run} my @param {Run} their @returns {Run} */
  const both = (my, their) => {
    if (my.done || their.done) return my.done ? my : their;
    return {
      answers: { ...their.answers, ...my.answers },
      confidence: { ...their.confidence, ...my.confidence },
      done: false,
    };
  };
  return { ...mine, before: both(mine.before, theirs.before), after: both(mine.after, theirs.after) };
}
