/**
 * Where the learner goes on: the first page and the workbook say the same. Pure.
 *
 * @import {Place} from "./place.js"
 * @import {Pages} from "./progress.js"
 * @import {Way} from "./way.js"
 * @typedef {{id: string, items: string[]}} Piece
 * @typedef {{name: string, pieces: Piece[]}} Read a page, with the pieces of it; one that is not walked is one piece
 * @typedef {object} Kept
 * @property {Pages} pages
 * @property {string[]} seen the pieces that the learner went on from
 * @property {Place} place
 * @property {Way} way
 * @typedef {{why: "place", page: string, item?: string, piece?: string}} There where the learner was, and did not leave
 * @typedef {{why: "way", page: string, at: number}} OnWay the stop of a profession's way that comes next
 * @typedef {{why: "next", page: string, after: string}} Onward `after`: the page that the learner has been through
 * @typedef {There | OnWay | Onward} Next
 */
import { state_of } from "./pieces.js";
import { is_touched, standing } from "./progress.js";
import { next_stop } from "./way.js";

/**
 * The one way on. To answer is not to have read: it leads to the place where the learner was, until they went on from
 * there; then into the hour that the book begins with, if they began it and come from elsewhere; then by the way of
 * their profession, if they chose one; and else by the order of the book: to the page that follows, if it was not
 * opened yet, or to the next one on which something is left to do.
 * @param {Read[]} order @param {Kept} kept @returns {Next | null}
 */
export function next_of(order, kept) {
  const { pages } = kept;
  const was = [kept.place, begun_last(order, pages)].find((place) => order.some(({ name }) => name === place?.page));
  if (was && !was.left && !is_read(was, order))
    return { why: "place", page: was.page, item: was.item, piece: was.piece };
  const hour = order.find(({ pieces }) => pieces[0]?.id); // The first page that is walked.
  const piece = hour && begun_piece(hour, kept);
  if (piece && hour.name !== was?.page) return { why: "place", page: hour.name, piece };
  const at = kept.way ? next_stop(kept.way, kept.way.at, order, kept) : -1;
  if (kept.way && at >= 0) return { why: "way", page: kept.way.stops[at].page, at };
  if (!was) return null;
  const follows = order.slice(order.findIndex(({ name }) => name === was.page) + 1);
  const next = follows.find(({ name, pieces }, n) => {
    const has_items = pieces.some(({ items }) => items.length);
    return (!n || has_items) && is_left(pages[name]);
  });
  return next ? { why: "next", page: next.name, after: was.page } : null;
}

/**
 * Whether a place is a page on which there is nothing to do: who opened it has read it.
 * @param {NonNullable<Place>} place @param {Read[]} order
 */
function is_read({ page, item, piece }, order) {
  return !item && !piece && !order.find(({ name }) => name === page)?.pieces.some(({ items }) => items.length);
}

/**
 * The piece in which a page that was begun goes on: the first that is neither done nor skipped, and that the learner
 * did not go on from.
 * @param {Read} page @param {Kept} kept
 */
function begun_piece({ name, pieces }, { pages: { [name]: page }, seen }) {
  if (!is_touched(page)) return undefined;
  return pieces.find((piece) => !seen.includes(piece.id) && /open|begun/.test(state_of(piece, page, seen)))?.id;
}

/**
 * What is open on the page that was worked on last: a file may bring no place.
 * @param {Read[]} order @param {Pages} pages @returns {Place}
 */
function begun_last(order, pages) {
  const touched = Object.keys(pages).filter((name) => is_touched(pages[name]));
  const last = touched.reverse().find((name) => order.some((each) => each.name === name));
  if (!last) return null;
  const items = order.find(({ name }) => name === last)?.pieces.flatMap((piece) => piece.items) ?? [];
  const is = (/** @type {string} */ id) => standing(pages[last], id);
  const item = items.find((id) => is(id) === "begun") ?? items.find((id) => is(id) === "open");
  return item ? { page: last, item } : { page: last, left: true };
}

/** Whether a page was never opened, or something on it is neither done nor skipped. @param {Pages[string]} [page] */
function is_left(page) {
  return !page || page.done.length + page.skipped.length < page.total;
}
