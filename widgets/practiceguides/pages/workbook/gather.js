/**
 * What the workbook shows, from the index of the book and from what is stored. Pure.
 *
 * @import {Entry} from "../../records/store.js"
 * @import {AskedWords, PlanLine, Strings} from "../../kit/types.js"
 * @import {Kept as Reading} from "../../records/next.js"
 * @import {Pages, Standing} from "../../records/progress.js"
 * @import {Results} from "../../records/results.js"
 * @import {Kept, Types} from "../../records/file.js"
 * @import {Piece} from "../theme/onward.js"
 * @typedef {object} Listed an item
 * @property {string} id
 * @property {string} type
 * @property {string} title
 * @property {true} [note] its answer is a private note
 * @property {string[]} [plan] the ids of its parts, where an answer can be a line of a plan
 * @property {Record<string, string>} [asks] the questions of its fields for the learner's words
 * @property {string[]} [serves] its objectives, where it is marked
 * @property {number} [minutes]
 * @property {true} [is_quick] it is one decision, of a few minutes
 * @typedef {{name: string, href: string, title: string, number: number | null, items: Listed[],
 *   pieces: Piece[], below?: Record<string, string>}} Page `below`: the titles of pages that lead through the book, by
 *   their names
 * @typedef {{caption: string | null, counted: boolean, pages: Page[]}} Part
 *   `counted`: its pages get ticks
 * @typedef {Map<string, Listed & {page: Page, guide: string | null}>} Known the items of the book by id, in its order
 * @typedef {ReturnType<typeof tally>} Count
 * @typedef {Listed & {page: Page, texts: AskedWords[]}} Note
 * @typedef {Listed & {page: Page, standing: Standing}} Left
 * @typedef {{href: string, title: string, said: string, is_place: boolean}} Onward `is_place`: back to where one was
 * @typedef {Listed & {page: Page} & PlanLine} Plan
 */
import { is_record, same } from "../../kit/data.js";
import { words } from "../../kit/words.js";
import { asked_words, plan_of } from "../../records/file.js";
import { next_of } from "../../records/next.js";
import { is_touched, PROGRESS, standing, tally } from "../../records/progress.js";
import { merge_results } from "../../records/results.js";
import { told_of } from "../../records/told.js";
import { next_stop, state_at } from "../../records/way.js";
import { told_of_next } from "../theme/onward.js";

/** @param {Part[]} index @returns {Known} */
export function items_of(index) {
  /** @type {Known} */
  const known = new Map();
  for (const { caption: guide, pages } of index) {
    for (const page of pages) {
      for (const item of page.items) if (!known.has(item.id)) known.set(item.id, { ...item, page, guide });
    }
  }
  return known;
}

/**
 * The parts in which there is something to do, with their chapters and the other pages that hold items.
 * @param {Part[]} index
 */
export function guides_of(index) {
  return index
    .filter(({ caption, counted }) => caption !== null && counted)
    .map((part) => ({
      ...part,
      pages: part.pages.filter(({ number, items }) => number !== null || items.length > 0),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/**
 * The same for the lists of the workbook: a guide of stories has those of chapters too, a line each, as the book's own
 * list of stories has them.
 * @param {Part[]} index
 */
export function lists_of(index) {
  const guides = guides_of(index);
  const is_story = (/** @type {Listed} */ { type }) => type === "scenario";
  const in_chapters = guides
    .flatMap(({ pages }) => pages.filter(({ number }) => number !== null))
    .flatMap((page) =>
      page.items.filter(is_story).map((item) => {
        const { id, title } = item;
        return { ...page, href: `${page.href}#item-${id}`, title, number: null, items: [item] };
      }),
    );
  return guides.map((guide) => {
    const items = guide.pages.flatMap((page) => page.items.filter(({ id }) => counted(page).includes(id)));
    const is_shelf = items.length > 0 && items.every(is_story) && guide.pages.every(({ number }) => number === null);
    return is_shelf ? { ...guide, pages: [...in_chapters, ...guide.pages] } : guide;
  });
}

/**
 * How many items of some pages are done, skipped, begun and open, of those that count.
 * @param {Page[]} pages @param {Pages} progress @returns {Count}
 */
export function count(pages, progress) {
  const sum = tally(undefined, []);
  for (const page of pages) {
    const found = tally(progress[page.name], counted(page));
    for (const key of /** @type {(keyof Count)[]} */ (Object.keys(sum))) sum[key] += found[key];
  }
  return sum;
}

/**
 * How much is done; where nothing is, no number.
 * @param {Count} sum @param {Strings} strings
 */
export function in_words(sum, strings) {
  const { done, begun, skipped } = sum;
  return done + begun + skipped ? told_of(sum, strings) : words(strings, "page_back_untouched");
}

/**
 * What is not done on pages on which something was, in the order of the book.
 * @param {Part[]} parts @param {Pages} progress @returns {Left[]}
 */
export function open_in(parts, progress) {
  const begun = parts.flatMap(({ pages }) => pages).filter(({ name }) => is_touched(progress[name]));
  return begun.flatMap((page) => {
    const ids = counted(page);
    return page.items
      .map((item) => ({ ...item, page, standing: standing(progress[page.name], item.id) }))
      .filter(({ id, standing }) => ids.includes(id) && standing !== "done");
  });
}

/**
 * Where the learner goes on, as the first page says it too.
 * @param {Part[]} index @param {Known} known @param {Reading} kept @param {Strings} strings @returns {Onward | null}
 */
export function onward(index, known, kept, strings) {
  const pages = index.filter(({ caption }) => caption !== null).flatMap((part) => part.pages);
  const page_of = (/** @type {string} */ name) => pages.find((page) => page.name === name);
  const next = next_of(pages, kept);
  if (!next) return null;
  const stories = [...known.values()].filter(({ type }) => type === "scenario");
  const { anchor, title, said } = told_of_next(next, {
    ...kept,
    walks: Object.fromEntries(pages.map(({ name, pieces }) => [name, pieces])),
    stories: Object.fromEntries(stories.map(({ id, title }) => [id, title])),
    title_of: (name) => page_of(name)?.title ?? "",
    strings,
  });
  return { href: `${page_of(next.page)?.href}${anchor}`, title, said, is_place: next.why === "place" };
}

/**
 * The stops of a way that the book has, each with how far it is, and which of them is next: the one that the learner is
 * at, else the first after it on which something is left, else the first of all.
 * @param {Part[]} index @param {NonNullable<Reading["way"]>} way @param {Pick<Reading, "pages" | "seen">} kept
 * @param {boolean} is_there whether the learner has not gone on from the stop that was opened last
 */
export function stops_of(index, way, kept, is_there) {
  const pages = index.flatMap((part) => part.pages);
  const after = next_stop(way, way.at - Number(is_there), pages, kept);
  const next = after < 0 ? next_stop(way, -1, pages, kept) : after;
  return way.stops.flatMap((stop, n) => {
    const page = pages.find(({ name }) => name === stop.page);
    if (!page) return [];
    const state = state_at(stop, page.pieces, kept.pages, kept.seen);
    const href = `${page.href}${stop.anchor && `#${stop.anchor}`}`;
    return { href, title: stop.title, state, is_next: n === next };
  });
}

/**
 * What is kept of each item that was answered: how its answers were marked, where that is known.
 * @param {Entry[]} entries @returns {Map<string, Results>}
 */
export function results_of(entries) {
  /** @type {Map<string, Results>} */
  const kept = new Map();
  for (const { id, results } of entries) {
    const mine = kept.get(id);
    kept.set(id, mine === undefined ? results : merge_results(mine, results));
  }
  return kept;
}

/**
 * Some lines of the workbook as plain text, to paste elsewhere: each part with its heading.
 * @param {{heading: string, lines: string[]}[]} parts
 */
export function as_text(parts) {
  return parts
    .filter(({ lines }) => lines.length)
    .map(({ heading, lines }) => [heading, ...lines].join("\n\n"))
    .join("\n\n\n");
}

/**
 * The progress that a file claims, as far as this book has such pages and items.
 * @param {Part[]} index @param {Kept} kept @returns {Pages}
 */
export function claimed_progress(index, kept) {
  const claimed = PROGRESS.restore(kept.progress).state;
  /** @type {Pages} */
  const progress = {};
  for (const page of index.flatMap(({ pages }) => pages)) {
    const found = claimed[page.name];
    if (!found) continue;
    const ids = counted(page);
    const done = ids.filter((id) => found.done.includes(id) && !is_skipped(kept.items[id]));
    const skipped = ids.filter((id) => !done.includes(id) && [...found.done, ...found.skipped].includes(id));
    const [begun, visited] = [found.begun, found.visited].map((those) => ids.filter((id) => those.includes(id)));
    progress[page.name] = { total: ids.length, done, skipped, begun, visited };
  }
  return progress;
}

/** An older file names what was skipped among what is done. @param {Kept["items"][string] | undefined} item */
function is_skipped(item) {
  return is_record(item?.state) && item.state.skipped === true && !item.results?.length;
}

/** @param {Page} page @returns {string[]} ids of what counts: a note does where it can be a line of a plan */
function counted({ items }) {
  return items.filter(({ note, plan }) => !note || plan).map(({ id }) => id);
}

/**
 * What the learner wrote, in the order of the book. A line of a plan stands in the plan only.
 * @param {Known} known @param {Entry[]} entries @param {Types} types @param {Strings} strings
 */
export function writings(known, entries, types, strings) {
  /** @type {{plans: Plan[], notes: Note[]}} */
  const found = { plans: [], notes: [] };
  for (const item of known.values()) {
    const type = types[item.type];
    /** @type {AskedWords[]} */
    const texts = [];
    for (const { state, results } of entries.filter(({ id }) => id === item.id)) {
      const line = plan_of(type, item.plan, state, strings);
      const plan = line && { ...item, ...line };
      if (plan && !found.plans.some((each) => same(each, plan))) found.plans.push(plan);
      const { ending } = /** @type {Record<string, any>} */ (results?.[results.length - 1]?.result ?? {});
      for (const said of asked_words(type, state, strings, item.asks, ending)) {
        if (!(line && is_in(line, said.text)) && !texts.some((each) => same(each, said))) texts.push(said);
      }
    }
    if (texts.length) found.notes.push({ ...item, texts });
  }
  return found;
}

/** Whether a line of a plan says some words. @param {PlanLine} line @param {string} text */
function is_in({ what, when, who }, text) {
  return [what, when, who].includes(text.trim());
}
