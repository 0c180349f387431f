/**
 * Where the learner was last: the page, and the item that was answered or written in there; or a piece of the page
 * that was opened since, and then the item is its first one.
 *
 * @import {Slot, Store} from "./store.js"
 * @typedef {{page: string, item: string, piece?: string} | null} Place
 */
import { is_record } from "../kit/data.js";

const PLACE = {
  /** @returns {Place} */
  empty: () => null,
  /** @param {unknown} raw @returns {{state: Place, lost: boolean}} */
  restore(raw) {
    const { page, item, piece } = is_record(raw) ? raw : {};
    if (typeof page !== "string" || typeof item !== "string") return { state: null, lost: false };
    return { state: typeof piece === "string" ? { page, item, piece } : { page, item }, lost: false };
  },
  /** @param {Place} mine @param {Place} theirs */
  merge: (mine, theirs) => mine ?? theirs,
};

/** @param {Store} store @returns {Slot} */
export function open_place(store) {
  return store.open("~place", PLACE);
}

/** What an address ends in that leads there. @param {NonNullable<Place>} place */
export function anchor_of({ item, piece }) {
  return `#${piece ?? `item-${item}`}`;
}
