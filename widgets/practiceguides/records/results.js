/**
 * How an item's answers were marked, each with its day: the oldest first, the newest last. Pure.
 *
 * Marking stands in the front end alone, so what was marked is kept beside the state: whoever reads it years
 * later need not mark again. `model.py` describes the same shape; shared cases hold the two together.
 *
 * @import {Result} from "../kit/types.js"
 * @typedef {{result: Result, day: string, basis: string}} Scored `basis`: what marking read, as the spec said then
 * @typedef {Scored[] | null} Results null: answered before results were kept, so not scored
 */
import { is_record } from "../kit/data.js";
import { is_day } from "../kit/day.js";

/**
 * How many results of an item are kept at most: the first, and the newest. A learner who is asked again every
 * few weeks needs years to reach it, and a whole book of them fits what a browser keeps.
 */
export const MOST_RESULTS = 20;

const NAME = /^[a-z][a-z0-9-]{0,200}$/;
const BASIS = /^[0-9a-f]{12}$/;

/** What is no answer yet, or none at all. */
const OPEN = ["unanswered", "underway", "skipped", "empty"];

/**
 * @param {Results} results
 * @param {Scored} scored one more, where it is an answer; of its result names and numbers are kept
 * @returns {Results} the same where nothing is added
 */
export function with_result(results, { result, day, basis }) {
  const plain = Object.fromEntries(Object.entries(result).filter(([, value]) => is_plain(value)));
  const scored = { result: { ...plain, status: result.status }, day, basis };
  return !is_scored(scored) || OPEN.includes(result.status) ? results : in_bounds([...(results ?? []), scored]);
}

/**
 * Two windows, or a file: each result of both once, however often the two are brought together.
 * @param {Results} mine @param {Results} theirs @returns {Results}
 */
export function merge_results(mine, theirs) {
  if (!mine?.length && !theirs?.length) return mine && theirs;
  const both = [...(theirs ?? [])];
  const known = both.map(as_text);
  for (const scored of mine ?? []) {
    const at = known.indexOf(as_text(scored));
    if (at < 0) both.push(scored);
    else known.splice(at, 1);
  }
  return in_bounds(both);
}

/** Whether all of theirs is in mine. @param {Results} mine @param {Results} theirs */
export function has_results(mine, theirs) {
  return !theirs?.length || as_text(merge_results(mine, theirs)) === as_text(mine);
}

/**
 * What can be used of a stored value that should be results.
 * @param {unknown} raw @returns {Results}
 */
export function read_results(raw) {
  return Array.isArray(raw) ? in_bounds(raw.filter(is_scored)) : null;
}

/** Whether a value from a file is results. @param {unknown} raw @returns {raw is Scored[]} */
export function are_results(raw) {
  return Array.isArray(raw) && raw.length <= MOST_RESULTS && raw.every(is_scored);
}

/** @param {unknown} value @returns {value is Scored} */
function is_scored(value) {
  if (!is_record(value) || Object.keys(value).length !== 3) return false;
  return is_result(value.result) && is_day(value.day) && typeof value.basis === "string" && BASIS.test(value.basis);
}

/** Names and numbers: nothing that a learner wrote can stand in a result. @param {unknown} value */
function is_result(value) {
  if (!is_record(value) || !is_name(value.status)) return false;
  const { score = 0, max = 0 } = value;
  return is_points(score) && is_points(max) && Object.values(value).every(is_plain);
}

/** @param {unknown} value */
function is_plain(value) {
  if (value === null || typeof value === "boolean" || Number.isFinite(value) || is_name(value)) return true;
  return Array.isArray(value) && value.every(is_name);
}

/** @param {unknown} value */
function is_points(value) {
  return value === null || (Number.isFinite(value) && Number(value) >= 0);
}

/** @param {unknown} value */
function is_name(value) {
  return typeof value === "string" && NAME.test(value);
}

/** By day; what is of one day stays as it came. @param {Scored[]} results */
function in_bounds(results) {
  const sorted = [...results].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  return sorted.length > MOST_RESULTS ? [sorted[0], ...sorted.slice(1 - MOST_RESULTS)] : sorted;
}

/**
 * The same text for the same content, in whatever sequence its parts were written.
 * @param {unknown} value @returns {string}
 */
function as_text(value) {
  return JSON.stringify(value, (_, part) => (is_record(part) ? Object.entries(part).sort() : part));
}
