/**
 * Until when kept data stays on the device. Pure.
 *
 * `~until` is `{term, seen}`: for how many days, counted from the latest day on which the book was opened here. Each
 * visit moves it on. A clock that is set back moves nothing: the latest day that was seen counts, so nothing is kept
 * longer than the term after it, and nothing is deleted because a clock lost its day. Nor is it once such a clock finds
 * its day again: one that showed a day before this book was made said nothing. Any other that is set forward beyond the
 * last day deletes: it cannot be told from an absence, and the next person at the device is to find nothing.
 *
 * @typedef {{term: number, seen: string}} Until
 */
import { is_record } from "../kit/data.js";
import { days, is_day, later } from "../kit/day.js";

/** The name under which it is kept, behind the book's. */
export const UNTIL = "~until";

/** The terms that one can choose, in days. */
export const TERMS = [7, 31, 92, 366];

/** No clock is right that shows an earlier day: a device without a battery begins years before. */
const EARLIEST = "2026-01-01";

/** Longer than the last return, which is after 30 days. */
const FIRST = 92;

/** @param {string | null} text as it is stored @param {string} today @returns {Until} what is none begins today */
export function read_until(text, today) {
  let raw;
  try {
    raw = JSON.parse(text ?? "null");
  } catch {
    raw = null;
  }
  const { term, seen } = is_record(raw) ? raw : {};
  return {
    term: typeof term === "number" && TERMS.includes(term) ? term : FIRST,
    seen: is_day(seen) && seen >= EARLIEST ? seen : today,
  };
}

/** @param {Until} until @returns {string} the last day on which what is kept is there */
export function last_day({ term, seen }) {
  return later(seen, term);
}

/** @param {Until} until @param {string} today */
export function is_over(until, today) {
  return days(last_day(until), today) > 0;
}

/** The book is opened. @param {Until} until @param {string} today @returns {Until} */
export function visited({ term, seen }, today) {
  return { term, seen: days(seen, today) > 0 ? today : seen };
}
