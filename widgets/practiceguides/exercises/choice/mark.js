// @ts-check
/**
 * Marking a choice: pure, and the only place where it is done.
 *
 * @import {ChoiceSpec, ChoiceState, ChoiceResult, Confidence, Try} from "../../kit/types.js"
 */
import { is_record, is_texts, same } from "../../kit/data.js";

export const VERSION = 1;

/** @param {ChoiceSpec} _spec @returns {ChoiceState} */
export function empty(_spec) {
  return { v: VERSION, picked: [], confidence: null, tries: [], hint: false, skipped: false };
}

/**
 * The last try counts. One answer: 1 of 1 when it is right. Several: right picks minus wrong
 * picks, never below 0, so that picking everything earns nothing.
 * @param {ChoiceSpec} spec @param {ChoiceState} state @returns {ChoiceResult}
 */
export function mark(spec, state) {
  const right = spec.options.filter((option) => option.correct).map((option) => option.id);
  const max = spec.multiple ? right.length : 1;
  const attempts = state.tries.length;
  if (!attempts) return { status: state.skipped ? "skipped" : "unanswered", score: 0, max, attempts };
  const { picked } = state.tries[attempts - 1];
  const hits = picked.filter((id) => right.includes(id)).length;
  const score = Math.max(0, hits - (picked.length - hits));
  return { status: score === max ? "right" : score ? "partly" : "wrong", score, max, attempts };
}

/**
 * Any value in, a state that fits this exercise out. `lost`: part of it could not be used.
 * @param {ChoiceSpec} spec @param {unknown} raw @returns {{state: ChoiceState, lost: boolean}}
 */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(spec), lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state: empty(spec), lost: true };
  const picked = picks(spec, raw.picked);
  const listed = Array.isArray(raw.tries) ? raw.tries : [];
  const tries = listed.map((each) => as_try(spec, each)).filter((each) => each !== null);
  /** @type {ChoiceState} */
  const state = {
    v: VERSION,
    picked: picked ?? [],
    confidence: as_confidence(raw.confidence),
    tries,
    hint: raw.hint === true,
    skipped: raw.skipped === true,
  };
  return { state, lost: !same(ordered(raw), ordered(state)) };
}

/**
 * Two windows: what is marked here stays, and the tries of both are kept, theirs first.
 * @param {ChoiceState} mine @param {ChoiceState} theirs @returns {ChoiceState}
 */
export function merge(mine, theirs) {
  const shared = mine.tries.findIndex((each, index) => !same(each, theirs.tries[index]));
  const own = shared < 0 ? [] : mine.tries.slice(shared);
  return { ...mine, tries: [...theirs.tries, ...own], hint: mine.hint || theirs.hint };
}

/** @param {ChoiceSpec} spec @param {unknown} value @returns {string[] | null} */
function picks(spec, value) {
  if (!is_texts(value) || new Set(value).size < value.length) return null;
  if (!spec.multiple && value.length > 1) return null;
  return value.every((id) => spec.options.some((option) => option.id === id)) ? value : null;
}

/** @param {ChoiceSpec} spec @param {unknown} value @returns {Try | null} */
function as_try(spec, value) {
  if (!is_record(value)) return null;
  const picked = picks(spec, value.picked);
  return picked?.length ? { picked, confidence: as_confidence(value.confidence) } : null;
}

/** @param {unknown} value @returns {Confidence | null} */
function as_confidence(value) {
  return value === "not" || value === "fairly" || value === "very" ? value : null;
}

/**
 * The parts of a state in one order, to see whether two say the same.
 * @param {Record<string, unknown> | ChoiceState} state
 */
function ordered({ picked, confidence, tries, hint, skipped }) {
  const listed = Array.isArray(tries) ? tries.map((each) => [each?.picked, each?.confidence]) : tries;
  return [picked, confidence, listed, hint, skipped];
}
