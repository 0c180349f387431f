/**
 * The state of a type that is marked: what is answered now, and every checked try. Pure.
 *
 * What an answer looks like is the type's own matter; the rest is the same for all.
 *
 * @import {Confidence, Feedback, Graded, Tries, Try} from "./types.js"
 */
import { is_record, same } from "./data.js";

/** @template A @param {A} answer what stands there before anybody answered @returns {Tries<A>} */
export function no_tries(answer) {
  return { v: 1, answer, confidence: null, tries: [], hint: false, skipped: false };
}

/**
 * The last try counts.
 * @template A
 * @param {Tries<A>} state
 * @param {number} max
 * @param {(answer: A) => {
 *   score: number,
 *   right?: boolean,
 *   partly?: boolean,
 *   misconceptions?: (string | null | undefined)[],
 * }} grade `right` where full marks are not enough to be right, `partly` where some points are not enough to fit in
 *   part; `misconceptions` that the answer shows
 * @returns {Graded}
 */
export function graded(state, max, grade) {
  const attempts = state.tries.length;
  const last = state.tries[attempts - 1];
  if (!last) {
    return {
      status: state.skipped ? "skipped" : "unanswered",
      score: 0,
      max,
      attempts,
      confidence: null,
      misconceptions: [],
    };
  }
  const { score, right = score === max, partly = score > 0, misconceptions = [] } = grade(last.answer);
  const shown = /** @type {string[]} */ (misconceptions.filter(Boolean));
  return {
    status: right ? "right" : partly ? "partly" : "wrong",
    score,
    max,
    attempts,
    confidence: last.confidence,
    misconceptions: shown,
  };
}

/**
 * Whether no try is left or needed: from then on the feedback may say what fits.
 * @param {{attempts: number}} spec @param {{status: string, attempts: number}} result
 */
export function is_over(spec, { status, attempts }) {
  return status === "right" || attempts >= spec.attempts;
}

/**
 * What may be told of feedback by now: while a try is left, what to do instead waits.
 * @param {Feedback} feedback @param {boolean} over @returns {Feedback}
 */
export function told_by_now(feedback, over) {
  return over ? feedback : { ...feedback, instead: null };
}

/**
 * Whether a marked item waits for an answer, or for another try.
 * @param {object} spec of any type @param {{status: string}} result
 */
export function has_try(spec, result) {
  const is_marked = "attempts" in spec && result.status !== "skipped";
  return is_marked && !is_over(/** @type {any} */ (spec), /** @type {any} */ (result));
}

/**
 * Any value in, a state out. `lost`: part of it could not be used.
 * @template A
 * @param {unknown} raw
 * @param {A} nothing the answer before anybody answered
 * @param {(value: unknown) => A | null} as_answer null for what is no answer to this exercise
 * @param {(answer: A) => boolean} can_check whether an answer is enough for a try
 * @returns {{state: Tries<A>, lost: boolean}}
 */
export function restore_tries(raw, nothing, as_answer, can_check) {
  if (raw === null || raw === undefined) return { state: no_tries(nothing), lost: false };
  if (!is_record(raw) || raw.v !== 1) return { state: no_tries(nothing), lost: true };
  /** @param {unknown} value @returns {Try<A> | null} */
  const as_try = (value) => {
    const answer = is_record(value) ? as_answer(value.answer) : null;
    if (!is_record(value) || answer === null || !can_check(answer)) return null;
    return { answer, confidence: as_confidence(value.confidence) };
  };
  const listed = Array.isArray(raw.tries) ? raw.tries.map(as_try) : [];
  /** @type {Tries<A>} */
  const state = {
    v: 1,
    answer: as_answer(raw.answer) ?? nothing,
    confidence: as_confidence(raw.confidence),
    tries: /** @type {Try<A>[]} */ (listed.filter((each) => each !== null)),
    hint: raw.hint === true,
    skipped: raw.skipped === true,
  };
  return { state, lost: !same(ordered(raw), ordered(state)) };
}

/**
 * Two windows: what is answered here stays, and the tries of both are kept, theirs first.
 * @template A @param {Tries<A>} mine @param {Tries<A>} theirs @returns {Tries<A>}
 */
export function merge_tries(mine, theirs) {
  const shared = mine.tries.findIndex((each, index) => !same(each, theirs.tries[index]));
  const own = shared < 0 ? [] : mine.tries.slice(shared);
  return { ...mine, tries: [...theirs.tries, ...own], hint: mine.hint || theirs.hint };
}

/** @param {unknown} value @returns {value is Confidence} */
export function is_confidence(value) {
  return value === "not" || value === "fairly" || value === "very";
}

/** @param {unknown} value @returns {Confidence | null} */
function as_confidence(value) {
  return is_confidence(value) ? value : null;
}

/** The parts of a state in one order, to see whether two say the same. @param {any} state */
function ordered({ answer, confidence, tries, hint, skipped }) {
  const listed = Array.isArray(tries) ? tries.map((each) => [each?.answer, each?.confidence]) : tries;
  return [answer, confidence, listed, hint, skipped];
}
