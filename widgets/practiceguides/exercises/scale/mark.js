/**
 * A scale is never marked, and its result says nothing of what was chosen. Pure.
 *
 * @import {Item} from "../../kit/types.js"
 * @typedef {{id: string, text: string}} Named
 * @typedef {Item & {levels: Named[], statements: Named[], closing: string | null}} ScaleSpec
 * @typedef {Record<string, string>} Ratings the level of each statement that is rated, by ids
 * @typedef {{answers: Ratings, on: string | null}} Time ratings that were kept, and the day
 * @typedef {object} ScaleState
 * @property {1} v
 * @property {Ratings} answers what is chosen now and not yet kept
 * @property {Time | null} first
 * @property {Time | null} again the last time after the first
 * @property {boolean} skipped
 */
import { is_record, same } from "../../kit/data.js";
import { is_day } from "../../kit/day.js";

export const VERSION = 1;

/** @param {ScaleSpec} _spec @returns {ScaleState} */
export function empty(_spec) {
  return { v: VERSION, answers: {}, first: null, again: null, skipped: false };
}

/**
 * @param {ScaleSpec} _spec
 * @param {ScaleState} state
 * @returns {{status: "unanswered" | "underway" | "done" | "skipped"}}
 */
export function mark(_spec, { answers, first, skipped }) {
  if (first) return { status: "done" };
  if (skipped) return { status: "skipped" };
  return { status: any(answers) ? "underway" : "unanswered" };
}

/**
 * What is chosen now becomes the first time, or after it the last.
 * @param {ScaleState} state @param {string} today @returns {ScaleState}
 */
export function keep({ v, answers, first, again }, today) {
  const time = { answers, on: today };
  return { v, answers: {}, first: first ?? time, again: first ? time : again, skipped: false };
}

/** @param {ScaleSpec} spec @param {unknown} raw @returns {{state: ScaleState, lost: boolean}} */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(spec), lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state: empty(spec), lost: true };
  const first = as_time(spec, raw.first);
  const again = as_time(spec, raw.again);
  /** @type {ScaleState} */
  const state = {
    v: VERSION,
    answers: as_ratings(spec, raw.answers),
    first: first ?? again,
    again: first && again,
    skipped: raw.skipped === true,
  };
  return { state, lost: !same(ordered(raw), ordered(state)) };
}

/**
 * Two windows: what was kept in either stays; of two first times the other window's is the first.
 * @param {ScaleState} mine @param {ScaleState} theirs @returns {ScaleState}
 */
export function merge(mine, theirs) {
  const first = theirs.first ?? mine.first;
  const again = mine.again ?? theirs.again ?? (same(mine.first, first) ? null : mine.first);
  return { ...mine, first, again };
}

/** @param {Ratings} ratings */
export function any(ratings) {
  return Object.keys(ratings).length > 0;
}

/** @param {ScaleSpec} spec @param {unknown} value @returns {Ratings} those that the scale still has */
function as_ratings({ statements, levels }, value) {
  const known = (/** @type {Named[]} */ list, /** @type {unknown} */ id) => list.some((each) => each.id === id);
  const entries = is_record(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    /** @type {[string, string][]} */ (
      entries.filter(([statement, level]) => known(statements, statement) && known(levels, level))
    ),
  );
}

/** @param {ScaleSpec} spec @param {unknown} value @returns {Time | null} */
function as_time(spec, value) {
  if (!is_record(value)) return null;
  const answers = as_ratings(spec, value.answers);
  return any(answers) ? { answers, on: is_day(value.on) ? value.on : null } : null;
}

/** The parts of a state in one order, to see whether two say the same. @param {any} state */
function ordered({ answers, first, again, skipped }) {
  return [answers, ...[first, again].map((time) => time && [time.answers, time.on]), skipped];
}
