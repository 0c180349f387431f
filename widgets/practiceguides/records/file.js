/**
 * The file that a learner takes along: what is written into it, and what is accepted from one. Pure.
 *
 * A file may come from anywhere. What is not as it should be is refused as a whole, by the name of a sentence.
 *
 * @import {Entry} from "./store.js"
 * @import {Logic, Result, Strings} from "../kit/types.js"
 * @import {Pages} from "./progress.js"
 * @import {Place} from "./place.js"
 * @typedef {Logic<object, unknown, Result>} Type
 * @typedef {Record<string, Type>} Types
 * @typedef {Map<string, {type: string, note?: boolean}>} Items by id; `note`: its state is a private note
 * @typedef {object} Kept what is in a file
 * @property {Record<string, unknown>} items states by item id
 * @property {unknown} progress
 * @property {unknown} place
 * @typedef {"unreadable" | "foreign" | "other_book" | "newer" | "older" | "large" | "many" | "damaged"} Fault
 */
import { is_record, same } from "../kit/data.js";

const FORMAT = "practiceguides-workbook";
const VERSION = 1;

export const MOST_BYTES = 5_000_000;
const MOST_ITEMS = 5000;
const DEEPEST = 20;
const ITEM_ID = /^[a-z][a-z0-9-]{0,200}$/;

/**
 * The text of a file. Without `words` nothing that the learner wrote is in it: no note, and no item of which this
 * book cannot tell what in it was written.
 * @param {object} all
 * @param {string} all.book the book's id
 * @param {Date} all.now
 * @param {Entry[]} all.entries
 * @param {Pages} all.progress
 * @param {Place} all.place
 * @param {boolean} all.words
 * @param {Types} types @param {Items} known
 */
export function write_file({ book, now, entries, progress, place, words }, types, known) {
  /** @type {Map<string, {state: unknown, note: boolean}>} */
  const found = new Map();
  for (const { id, state, note } of entries) {
    const type = types[known.get(id)?.type ?? ""];
    const mine = found.get(id);
    const merged = mine && is_record(mine.state) && is_record(state) && attempt(() => type?.merge(mine.state, state));
    found.set(id, { state: merged || (mine ?? { state }).state, note: note || !type });
  }
  const items = [...found].map(([id, { state, note }]) => {
    const type = types[known.get(id)?.type ?? ""];
    return [id, words ? state : note ? undefined : without_words(type, state)]; // JSON drops what is undefined.
  });
  const head = { format: FORMAT, version: VERSION, book, made: day(now) };
  return JSON.stringify({ ...head, items: Object.fromEntries(items), progress, place }, null, 1);
}

/** A name that tells others nothing. @param {Date} now */
export function file_name(now) {
  return `my-answers-${day(now)}.json`;
}

/**
 * @param {string} text @param {string} book
 * @returns {{kept: Kept} | {fault: Fault}}
 */
export function read_file(text, book) {
  /** @type {unknown} */
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: "unreadable" };
  }
  if (!is_record(file) || file.format !== FORMAT) return { fault: "foreign" };
  if (typeof file.version !== "number" || file.version < VERSION) return { fault: "older" };
  if (file.version !== VERSION) return { fault: "newer" };
  if (file.book !== book) return { fault: "other_book" };
  const { items, progress, place } = file;
  if (!is_record(items) || is_deep(file, DEEPEST)) return { fault: "damaged" };
  const ids = Object.keys(items);
  if (ids.length > MOST_ITEMS) return { fault: "many" };
  // Ids become names in the browser's storage, so nothing but an item's id passes.
  if (!ids.every((id) => ITEM_ID.test(id) && is_record(items[id]))) return { fault: "damaged" };
  return { kept: { items, progress, place } };
}

/**
 * What of a file is new here. What no item of this book has, another edition may: it is kept, as carefully as a note.
 * @param {Record<string, unknown>} items @param {Entry[]} entries what is stored
 * @param {Types} types @param {Items} known
 * @returns {{add: Entry[], answers: number, notes: number, strange: number, here: number, beside: number}}
 *   `here`: already here; `beside`: of what is added, how many meet another value
 */
export function compare(items, entries, types, known) {
  const found = { add: /** @type {Entry[]} */ ([]), answers: 0, notes: 0, strange: 0, here: 0, beside: 0 };
  /** @type {Map<string, unknown[]>} */
  const stored = new Map();
  for (const { id, state } of entries) stored.set(id, [...(stored.get(id) ?? []), state]);
  for (const [id, state] of Object.entries(items)) {
    const item = known.get(id);
    const type = types[item?.type ?? ""];
    const is_here = stored.get(id)?.some((mine) => same(mine, state) || (type && adds_nothing(type, mine, state)));
    const note = !type || item?.note === true;
    if (!is_here) found.add.push({ id, state, note });
    if (!is_here && stored.has(id)) found.beside += 1;
    found[is_here ? "here" : !type ? "strange" : note ? "notes" : "answers"] += 1;
  }
  return found;
}

/**
 * Whether all of a state that came is in what is here: as it is, without words, or merged once already.
 * @param {Type} type
 * @param {unknown} mine
 * @param {unknown} state
 */
function adds_nothing(type, mine, state) {
  return same(without_words(type, mine), state) || attempt(() => same(type.merge(mine, state), mine)) === true;
}

/**
 * The learner's own words in a state as it is stored, which may be anything.
 * @param {Type | undefined} type @param {unknown} state @returns {string[]}
 */
export function own_words(type, state) {
  return attempt(() => type?.own_words?.(state)?.filter((text) => typeof text === "string")) ?? [];
}

/**
 * The line of a plan in a state as it is stored.
 * @param {Type | undefined} type
 * @param {string[] | undefined} parts ids of a plan's parts; undefined for what is no plan
 * @param {unknown} state @param {Strings} strings
 * @returns {{what: string, when: string, who: string} | null}
 */
export function plan_of(type, parts, state, strings) {
  const spec = { plan: true, parts: parts?.map((id) => ({ id })) };
  const plan = parts && attempt(() => type?.plan_of?.(spec, state, strings));
  return plan && [plan.what, plan.when, plan.who].every((text) => typeof text === "string") ? plan : null;
}

/** @param {Type} type @param {unknown} state @returns {unknown} undefined for a state that the type does not know */
function without_words(type, state) {
  if (!type.without_words) return state;
  return is_record(state) ? attempt(() => type.without_words?.(state)) : undefined;
}

/** @template T @param {() => T} ask @returns {T | undefined} */
function attempt(ask) {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** @param {unknown} value @param {number} limit @returns {boolean} */
function is_deep(value, limit) {
  if (typeof value !== "object" || value === null) return false;
  return limit === 0 || Object.values(value).some((part) => is_deep(part, limit - 1));
}

/** @param {Date} now @returns {string} the learner's own day, not that of Greenwich */
function day(now) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
