/**
 * A checklist is not marked: it is done when all is ticked, or when the learner says so. Pure.
 *
 * @import {Feedback, Item} from "../../kit/types.js"
 * @typedef {{id: string, text: string, feedback: Feedback | null}} Point
 * @typedef {Item & {groups: {title: string, points: Point[]}[]}} ChecklistSpec
 * @typedef {{v: 1, ticked: string[], done: boolean, skipped: boolean}} ChecklistState
 *   `done`: gone through once; it stays when the ticks are cleared for the next use
 */
import { is_record, is_texts, same } from "../../kit/data.js";

export const VERSION = 1;

/** @param {ChecklistSpec} _spec @returns {ChecklistState} */
export function empty(_spec) {
  return { v: VERSION, ticked: [], done: false, skipped: false };
}

/**
 * @param {ChecklistSpec} spec
 * @param {ChecklistState} state
 * @returns {{status: "unanswered" | "underway" | "done" | "skipped"}}
 */
export function mark(spec, { ticked, done, skipped }) {
  if (done || ticked.length === points(spec).length) return { status: "done" };
  if (skipped) return { status: "skipped" };
  return { status: ticked.length ? "underway" : "unanswered" };
}

/**
 * @param {ChecklistSpec} spec @param {ChecklistState} state @param {string} id @param {boolean} on
 * @returns {ChecklistState}
 */
export function tick(spec, state, id, on) {
  const others = state.ticked.filter((each) => each !== id);
  const ticked = on ? [...others, id] : others;
  return { ...state, ticked, done: state.done || ticked.length === points(spec).length, skipped: false };
}

/** @param {ChecklistSpec} spec @param {unknown} raw @returns {{state: ChecklistState, lost: boolean}} */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(spec), lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state: empty(spec), lost: true };
  const known = points(spec).map((point) => point.id);
  const given = is_texts(raw.ticked) ? raw.ticked : [];
  /** @type {ChecklistState} */
  const state = {
    v: VERSION,
    ticked: [...new Set(given)].filter((id) => known.includes(id)),
    done: raw.done === true,
    skipped: raw.skipped === true,
  };
  return { state, lost: !same(state.ticked, raw.ticked) };
}

/**
 * Two windows: what is ticked in either is ticked.
 * @param {ChecklistState} mine @param {ChecklistState} theirs @returns {ChecklistState}
 */
export function merge(mine, theirs) {
  return { ...mine, ticked: [...new Set([...mine.ticked, ...theirs.ticked])], done: mine.done || theirs.done };
}

/** @param {ChecklistSpec} spec @returns {Point[]} of all groups */
export function points({ groups }) {
  return groups.flatMap((group) => group.points);
}
