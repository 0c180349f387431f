/**
 * What is done of each page: its shape, read from what may be anything. Pure.
 *
 * @typedef {Record<string, {total: number, done: string[]}>} Pages by the page's name
 */
import { is_record, is_texts } from "../kit/data.js";

export const PROGRESS = {
  /** @returns {Pages} */
  empty: () => ({}),
  /** @param {unknown} raw @returns {{state: Pages, lost: boolean}} */
  restore(raw) {
    const pages = Object.entries(is_record(raw) ? raw : {}).filter(
      ([, page]) => is_record(page) && Number.isInteger(page.total) && is_texts(page.done),
    );
    return { state: /** @type {any} */ (Object.fromEntries(pages)), lost: false };
  },
  /** @param {Pages} mine @param {Pages} theirs */
  merge(mine, theirs) {
    const both = { ...theirs, ...mine };
    for (const [page, { done }] of Object.entries(theirs)) {
      both[page] = { ...both[page], done: [...new Set([...both[page].done, ...done])] };
    }
    return both;
  },
};
