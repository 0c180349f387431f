/**
 * Priorities are never marked; what differs between two orders is found here.
 *
 * @import {Item} from "../../kit/types.js"
 * @typedef {{id: string, text: string, plain: string}} Priority `text` is HTML
 * @typedef {{who: string, order: string[], why: string, facts: string[]}} RankView `why` is HTML
 * @typedef {Item & {items: Priority[], views: RankView[], question: string | null}} RankSpec `question` is HTML
 * @typedef {{v: 1, order: string[], done: boolean, skipped: boolean}} RankState `done` once it was compared
 */
import { is_record, is_texts, same } from "../../kit/data.js";

export const VERSION = 1;

/** @param {RankSpec} spec @returns {RankState} */
export function empty(spec) {
  return { v: VERSION, order: ids(spec), done: false, skipped: false };
}

/** @param {RankSpec} _spec @param {RankState} state @returns {{status: "unanswered" | "skipped" | "done"}} */
export function mark(_spec, { done, skipped }) {
  return { status: done ? "done" : skipped ? "skipped" : "unanswered" };
}

/**
 * Any value in, a state out. `lost`: part of it could not be used.
 * @param {RankSpec} spec @param {unknown} raw @returns {{state: RankState, lost: boolean}}
 */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(spec), lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state: empty(spec), lost: true };
  const { order, done, skipped } = raw;
  const fits = is_texts(order) && same([...order].sort(), ids(spec).sort());
  /** @type {RankState} */
  const state = { v: VERSION, order: fits ? order : ids(spec), done: fits && done === true, skipped: skipped === true };
  return { state, lost: !same([order, done, skipped], [state.order, state.done, state.skipped]) };
}

/**
 * Two windows: the order here stays, unless only the other one was compared.
 * @param {RankState} mine @param {RankState} theirs @returns {RankState}
 */
export function merge(mine, theirs) {
  return mine.done || !theirs.done ? mine : theirs;
}

/**
 * What two orders place furthest from each other, or null where they are the same.
 * @param {string[]} mine
 * @param {string[]} theirs
 * @returns {{id: string, mine: number, theirs: number} | null} places from 1
 */
export function furthest(mine, theirs) {
  const places = mine.map((id, place) => ({ id, mine: place + 1, theirs: theirs.indexOf(id) + 1 }));
  const gap = (/** @type {{mine: number, theirs: number}} */ each) => Math.abs(each.mine - each.theirs);
  const most = places.reduce((best, each) => (gap(each) > gap(best) ? each : best));
  return gap(most) ? most : null;
}

/** @param {RankSpec} spec */
function ids(spec) {
  return spec.items.map((item) => item.id);
}
