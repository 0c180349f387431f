/**
 * Where the learner was last: the page, and on it the item that was answered or written in there, or the piece that was
 * opened since; neither, where the page is a stop of their way (way.js) and nothing was done on it yet.
 *
 * @import {Slot, Store} from "./store.js"
 * @typedef {{page: string, item?: string, piece?: string, left?: boolean}} At `left`: the learner went on from there,
 *   or reached its end, and was nowhere else since
 * @typedef {At | null} Place
 */
import { is_record } from "../kit/data.js";

const PLACE = {
  /** @returns {Place} */
  empty: () => null,
  /** @param {unknown} raw @returns {{state: Place, lost: boolean}} */
  restore(raw) {
    const { page, item, piece, left } = is_record(raw) ? raw : {};
    if (typeof page !== "string") return { state: null, lost: false };
    const [on, within] = [item, piece].map((each) => (typeof each === "string" ? each : undefined));
    return { state: { page, item: on, piece: within, left: left === true || undefined }, lost: false };
  },
  /** @param {Place} mine @param {Place} theirs */
  merge: (mine, theirs) => mine ?? theirs,
};

/** @param {Store} store @returns {Slot} */
export function open_place(store) {
  return store.open("~place", PLACE);
}

/** What an address ends in that leads there. @param {Omit<At, "page">} place */
export function anchor_of({ item, piece }) {
  if (piece) return `#${piece}`;
  return item ? `#item-${item}` : "";
}

/**
 * The learner goes on from their place.
 * @param {Slot} place @param {string} [page] only if it is on this page
 */
export function leave_place(place, page = place.state?.page) {
  if (page && place.state?.page === page) place.set({ ...place.state, left: true });
}
