/**
 * What the learner did on each page: an item is done, skipped, begun or open. Read from what may be anything. Pure.
 *
 * A page counts its exercises and stories, and the notes that are a line of a plan; nobody has to write another note.
 * The page on which something was done last stands last.
 *
 * @typedef {object} Page
 * @property {number} total how many items count
 * @property {string[]} done
 * @property {string[]} skipped
 * @property {string[]} begun an answer is underway, or a try is left: this may be done too
 * @property {string[]} visited of all these, what was met only as one decision once more: that begins no page
 * @typedef {Record<string, Page>} Pages by the page's name
 * @typedef {"done" | "skipped" | "begun" | "open"} Standing
 * @typedef {({status: string} | {is_begun: boolean}) & {is_visit?: boolean}} Change `status`: of the result of an item
 *   that was finished; `is_visit`: it was met as one decision once more
 */
import { is_record, is_texts } from "../kit/data.js";

/** What an item's result says where its answer is not finished: it is left as it was. */
export const UNFINISHED = ["unanswered", "underway"];

export const PROGRESS = {
  /** @returns {Pages} */
  empty: () => ({}),
  /**
   * @param {unknown} raw before skipped items were told apart, `done` held them too; nor was told what is begun, or
   *   visited
   * @returns {{state: Pages, lost: boolean}}
   */
  restore(raw) {
    /** @type {Pages} */
    const pages = {};
    for (const [name, page] of Object.entries(is_record(raw) ? raw : {})) {
      if (!is_record(page)) continue;
      const { total, done, skipped = [], begun = [], visited = [] } = page;
      if (typeof total === "number" && [done, skipped, begun, visited].every(is_texts))
        pages[name] = /** @type {Page} */ ({ total, done, skipped, begun, visited });
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
function joined(mine, theirs) {
  /** @param {"done" | "skipped" | "begun" | "visited"} key */
  const both = (key) => [...new Set([...mine[key], ...theirs[key]])];
  const done = both("done");
  return {
    total: mine.total,
    done,
    skipped: both("skipped").filter((id) => !done.includes(id)),
    begun: both("begun"),
    visited: both("visited").filter((id) => !is_worked_on(mine, id) && !is_worked_on(theirs, id)),
  };
}

/** Whether something was done with an item beside a visit. @param {Page} page @param {string} id */
function is_worked_on(page, id) {
  return standing(page, id) !== "open" && !page.visited.includes(id);
}

/** @param {Page | undefined} page @param {string} id @returns {Standing} */
export function standing(page, id) {
  const order = /** @type {const} */ (["done", "skipped", "begun"]);
  return order.find((key) => page?.[key].includes(id)) ?? "open";
}

/**
 * How many of some items are done, skipped, begun and open.
 * @param {Page | undefined} page @param {string[]} ids
 */
export function tally(page, ids) {
  const sum = { done: 0, skipped: 0, begun: 0, open: 0, total: ids.length };
  for (const id of ids) sum[standing(page, id)] += 1;
  return sum;
}

/** The same of a whole page, as far as it is kept. @param {Page} page */
export function sum_of(page) {
  const ids = [...new Set([...page.done, ...page.skipped, ...page.begun])];
  return { ...tally(page, ids), total: page.total };
}

/** Whether something was done on a page, beside a visit. @param {Page | undefined} page */
export function is_touched(page) {
  if (!page) return false;
  return [...page.done, ...page.skipped, ...page.begun].some((id) => is_worked_on(page, id));
}

/**
 * What is done as long as its answer is there: a note that went with its tab is open again.
 * @param {Pages} pages @param {(id: string) => boolean} is_there whether anything is kept of an item @returns {Pages}
 */
export function still_done(pages, is_there) {
  const left = Object.entries(pages).map(([name, page]) => [name, { ...page, done: page.done.filter(is_there) }]);
  return Object.fromEntries(left);
}

/**
 * A page after something changed with an item. What was done once stays done, if it is answered anew or skipped then;
 * a note that is emptied is open again.
 * @param {Page} page @param {string} id @param {Change} change @returns {Page}
 */
export function changed(page, id, change) {
  /** @param {string[]} ids @param {boolean} is_in */
  const put = (ids, is_in) => [...ids.filter((each) => each !== id), ...(is_in ? [id] : [])];
  const visited = put(page.visited, Boolean(change.is_visit) && !is_worked_on(page, id));
  if ("is_begun" in change) {
    if (page.begun.includes(id) === change.is_begun) return page;
    return { ...page, begun: put(page.begun, change.is_begun), visited };
  }
  const { done, skipped } = page;
  const { status } = change;
  const is_skipped = status === "skipped";
  if (UNFINISHED.includes(status) || (is_skipped && done.includes(id))) return page;
  return { ...page, done: put(done, !is_skipped && status !== "empty"), skipped: put(skipped, is_skipped), visited };
}
