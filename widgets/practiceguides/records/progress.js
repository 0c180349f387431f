/**
 * What the learner did on each page: an item is done, skipped, or open. Read from what may be anything. Pure.
 *
 * A page counts its exercises and stories, and the notes that are a line of a plan; nobody has to write another note.
 *
 * @typedef {{total: number, done: string[], skipped: string[]}} Page `total`: how many items count
 * @typedef {Record<string, Page>} Pages by the page's name
 * @typedef {"done" | "skipped" | "open"} Standing
 */
import { is_record, is_texts } from "../kit/data.js";

/** What an item's result says where its answer is not finished: it is left as it was. */
const UNFINISHED = ["unanswered", "underway"];

export const PROGRESS = {
  /** @returns {Pages} */
  empty: () => ({}),
  /**
   * @param {unknown} raw before skipped items were told apart, `done` held them too
   * @returns {{state: Pages, lost: boolean}}
   */
  restore(raw) {
    /** @type {Pages} */
    const pages = {};
    for (const [name, page] of Object.entries(is_record(raw) ? raw : {})) {
      if (!is_record(page)) continue;
      const { total, done, skipped = [] } = page;
      if (typeof total === "number" && is_texts(done) && is_texts(skipped)) pages[name] = { total, done, skipped };
    }
    return { state: pages, lost: false };
  },
  /** @param {Pages} mine @param {Pages} theirs */
  merge(mine, theirs) {
    const both = { ...theirs, ...mine };
    for (const [name, page] of Object.entries(theirs)) both[name] = joined(both[name], page);
    return both;
  },
};

/** What was done in one of both is done. @param {Page} mine @param {Page} theirs @returns {Page} */
function joined({ total, ...mine }, theirs) {
  const done = [...new Set([...mine.done, ...theirs.done])];
  const skipped = [...new Set([...mine.skipped, ...theirs.skipped])];
  return { total, done, skipped: skipped.filter((id) => !done.includes(id)) };
}

/** @param {Page | undefined} page @param {string} id @returns {Standing} */
export function standing(page, id) {
  if (page?.done.includes(id)) return "done";
  return page?.skipped.includes(id) ? "skipped" : "open";
}

/**
 * How many of some items are done, skipped and open.
 * @param {Page | undefined} page @param {string[]} ids
 */
export function tally(page, ids) {
  const sum = { done: 0, skipped: 0, open: 0, total: ids.length };
  for (const id of ids) sum[standing(page, id)] += 1;
  return sum;
}

/**
 * A page after an item was finished. What was done once stays done, if it is answered anew or skipped then; a note
 * that is emptied is open again.
 * @param {Page} page @param {string} id @param {string} status as the item's result says @returns {Page}
 */
export function with_status({ total, done, skipped }, id, status) {
  if (UNFINISHED.includes(status) || (status === "skipped" && done.includes(id))) return { total, done, skipped };
  const others = [done, skipped].map((ids) => ids.filter((each) => each !== id));
  const [is_skipped, is_empty] = [status === "skipped", status === "empty"];
  return {
    total,
    done: is_skipped || is_empty ? others[0] : [...others[0], id],
    skipped: is_skipped ? [...others[1], id] : others[1],
  };
}
