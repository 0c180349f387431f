/**
 * How far a piece of a page is, and how a page is read. Pure but for the slot.
 *
 * @import {Slot, Store} from "./store.js"
 * @typedef {{seen: string[], whole: string[]}} Walk `seen`: the ids of the pieces that the learner went on from;
 *   `whole`: the pages that the learner reads as a whole, and not piece by piece
 * @import {Page} from "./progress.js"
 * @typedef {"open" | "begun" | "skipped" | "done"} State
 */
import { is_record, is_texts } from "../kit/data.js";
import { tally } from "./progress.js";

const PIECES = {
  /** @returns {Walk} */
  empty: () => ({ seen: [], whole: [] }),
  /** @param {unknown} raw @returns {{state: Walk, lost: boolean}} */
  restore(raw) {
    const { seen, whole } = is_record(raw) ? raw : {};
    return { state: { seen: is_texts(seen) ? seen : [], whole: is_texts(whole) ? whole : [] }, lost: false };
  },
  /** @param {Walk} mine @param {Walk} theirs @returns {Walk} */
  merge: (mine, theirs) => ({ ...mine, seen: [...new Set([...theirs.seen, ...mine.seen])] }),
};

/** @param {Store} store @returns {Slot} */
export function open_pieces(store) {
  return store.open("~pieces", PIECES);
}

/** The learner has been through a piece. @param {Slot} walk @param {string} id */
export function go_on_from(walk, id) {
  const { seen } = walk.state;
  if (!seen.includes(id)) walk.set({ ...walk.state, seen: [...seen, id] });
}

/**
 * A piece is done once each of its items is done or skipped, and the learner went on from it or has no try left; one
 * without any once the learner went on. It is skipped where all of its items are, and begun where something in it is:
 * to open it is not to begin it.
 * @param {{id: string, items: string[]}} piece
 * @param {Page | undefined} page what is kept of its page
 * @param {string[]} seen
 * @returns {State}
 */
export function state_of({ id, items }, page, seen) {
  const { done, skipped, open, total } = tally(page, items);
  const has_try = items.some((item) => page?.begun.includes(item));
  if (total && skipped === total) return "skipped";
  if (done + skipped === total && (seen.includes(id) || (total && !has_try))) return "done";
  return open < total ? "begun" : "open";
}
