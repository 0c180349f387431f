/**
 * Where the learner was last: the page, and the item that was answered or written in there.
 *
 * @import {Slot, Store} from "./store.js"
 * @typedef {{page: string, item: string} | null} Place
 */
import { after_paint } from "../kit/after_paint.js";
import { is_record, same } from "../kit/data.js";

const PLACE = {
  /** @returns {Place} */
  empty: () => null,
  /** @param {unknown} raw @returns {{state: Place, lost: boolean}} */
  restore(raw) {
    const fits = is_record(raw) && typeof raw.page === "string" && typeof raw.item === "string";
    return { state: fits ? /** @type {any} */ ({ page: raw.page, item: raw.item }) : null, lost: false };
  },
  /** @param {Place} mine @param {Place} theirs */
  merge: (mine, theirs) => mine ?? theirs,
};

/** @param {Store} store @returns {Slot} */
export function open_place(store) {
  return store.open("~place", PLACE);
}

/**
 * Remember that the learner is at an item now; the answer itself is painted first.
 * @param {Slot} slot @param {Element} section the item's @param {{page: string, item: string}} place
 */
export function be_at(slot, section, place) {
  if (same(slot.state, place)) return;
  after_paint(() => {
    // "Leave now" empties the page: nothing is written after it.
    if (section.isConnected) slot.set(place);
  });
}
