/**
 * Where the learner goes on: where one begins and the workbook say the same. Pure.
 *
 * @import {Place} from "./place.js"
 * @import {Page, Pages} from "./progress.js"
 * @typedef {{name: string, items: string[]}} Stop a page, with the ids of what counts on it
 * @typedef {{page: string, item: string | null, why: "begun" | "open" | "next", after?: string}} Next `after`: the page
 *   that the learner has been through, where they go on to another; then there is no item
 * @typedef {(id: string) => boolean} IsStory
 */
import { is_touched, standing } from "./progress.js";

/**
 * The ways on, one or two: where the learner was, and beside a piece the story that was begun last, or beside a story
 * the page that was worked on before.
 * @param {Stop[]} order @param {Pages} pages @param {Place} place @param {IsStory} is_story @returns {Next[]}
 */
export function ways_on(order, pages, place, is_story) {
  const first = next_of(order, pages, place);
  if (!first) return [];
  const others = order.filter(({ name }) => name !== first.page);
  const second = is_story(first.item ?? "") ? next_of(others, pages, null) : begun_story(pages, is_story);
  return second?.item ? [first, second] : [first];
}

/**
 * What was begun on the page of the last answer, else what is open there, from the last answer on; else the page that
 * follows, if it was not opened yet, else the next one in the reading order on which something is left to do.
 * @param {Stop[]} order @param {Pages} pages @param {Place} place @returns {Next | null}
 */
function next_of(order, pages, place) {
  const touched = Object.keys(pages).filter((name) => is_touched(pages[name]));
  const last = [place?.page, ...touched.reverse()].find((name) => order.some((each) => each.name === name));
  const at = order.findIndex(({ name }) => name === last);
  if (!last) return null;
  const { items } = order[at];
  const here = Math.max(0, items.indexOf(place?.item ?? ""));
  const from_here = [...items.slice(here), ...items.slice(0, here)];
  const is = (/** @type {string} */ id) => standing(pages[last], id);
  // Of what is done, a try that is left counts only as long as nothing else was done since.
  const begun = from_here.find((id, n) => is(id) === "begun" || (!n && pages[last]?.begun.includes(id)));
  const item = begun ?? from_here.find((id) => is(id) === "open");
  if (item) return { page: last, item, why: begun ? "begun" : "open" };
  const next = order.slice(at + 1).find((stop, n) => (!n || stop.items.length) && is_left(pages[stop.name]));
  return next ? { page: next.name, item: null, why: "next", after: last } : null;
}

/** The story that was begun last. @param {Pages} pages @param {IsStory} is_story @returns {Next | null} */
function begun_story(pages, is_story) {
  for (const [page, { begun }] of Object.entries(pages).reverse()) {
    const item = begun.filter(is_story).pop();
    if (item) return { page, item, why: "begun" };
  }
  return null;
}

/** Whether a page was never opened, or something on it is neither done nor skipped. @param {Page | undefined} page */
export function is_left(page) {
  return !page || page.done.length + page.skipped.length < page.total;
}
