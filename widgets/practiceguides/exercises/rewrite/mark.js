/**
 * A rewritten sentence is never scored: the learner compares it, and ticks what is in it.
 *
 * @import {Feedback, Item} from "../../kit/types.js"
 * @typedef {{text: string, feedback: Feedback}} Model text is HTML
 * @typedef {{id: string, text: string}} Check text is HTML, inline
 * @typedef {Item & {original: string, models: Model[], checks: Check[], rows: number}} RewriteSpec
 * @typedef {{v: number, text: string, ticked: string[], compared: boolean, skipped: boolean}} RewriteState
 * @typedef {{status: "unanswered" | "underway" | "skipped" | "done"}} RewriteResult
 */
import { both } from "../../kit/both.js";
import { is_record, is_texts } from "../../kit/data.js";

export const VERSION = 1;

/** @param {RewriteSpec} _spec @returns {RewriteState} */
export function empty(_spec) {
  return { v: VERSION, text: "", ticked: [], compared: false, skipped: false };
}

/** @param {RewriteSpec} _spec @param {RewriteState} state @returns {RewriteResult} */
export function mark(_spec, { text, compared, skipped }) {
  if (compared) return { status: "done" };
  if (skipped) return { status: "skipped" };
  return { status: text.trim() ? "underway" : "unanswered" };
}

/**
 * Any value in, a state out. `lost`: part of it could not be used.
 * @param {RewriteSpec} spec @param {unknown} raw @returns {{state: RewriteState, lost: boolean}}
 */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(spec), lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state: empty(spec), lost: true };
  const { text, ticked } = raw;
  const known = is_texts(ticked)
    ? [...new Set(ticked)].filter((id) => spec.checks.some((check) => check.id === id))
    : [];
  const state = {
    v: VERSION,
    text: typeof text === "string" ? text : "",
    ticked: known,
    compared: raw.compared === true,
    skipped: raw.skipped === true,
  };
  return { state, lost: state.text !== text || !is_texts(ticked) || known.length < ticked.length };
}

/**
 * Two windows: no word is lost, and what was ticked or compared in either stays so.
 * @param {RewriteState} mine @param {RewriteState} theirs @returns {RewriteState}
 */
export function merge(mine, theirs) {
  return {
    ...mine,
    text: both(mine.text, theirs.text),
    ticked: [...new Set([...mine.ticked, ...theirs.ticked])],
    compared: mine.compared || theirs.compared,
    skipped: mine.skipped && theirs.skipped,
  };
}

/** @param {RewriteState} state @returns {string[]} what the learner wrote */
export function own_words({ text }) {
  return text.trim() ? [text] : [];
}

/** @param {RewriteState} state @returns {RewriteState} */
export function without_words(state) {
  return { ...state, text: "" };
}
