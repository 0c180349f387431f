/**
 * The file that a learner takes along: what is written into it, and what is accepted from one. Pure.
 *
 * A record has a state without the learner's words, and how its answers were marked. The words lie apart, in a file
 * only where the learner chose so: there stands each state that has some, whole. `model.py` describes the same shape.
 *
 * A file may come from anywhere. What is not as it should be is refused as a whole, by the name of a sentence.
 *
 * @import {Results} from "./results.js"
 * @import {Entry} from "./store.js"
 * @import {AskedWords, Logic, PlanLine, Result, Strings} from "../kit/types.js"
 * @import {Pages} from "./progress.js"
 * @import {Place} from "./place.js"
 * @import {Plans} from "./plans.js"
 * @typedef {Logic<object, unknown, Result>} Type
 * @typedef {Record<string, Type>} Types
 * @typedef {Map<string, {type: string, note?: boolean}>} Items by id; `note`: its state is a private note
 * @typedef {{state?: Record<string, unknown>, results?: unknown}} Recorded one item in a file; without `results` it is
 *   not scored, and without `state` its edition could not tell what in it was written
 * @typedef {object} Kept what is in a file
 * @property {Record<string, {state: unknown, results: Results}>} items by id; a state with its words, where they are
 * @property {unknown} progress
 * @property {unknown} place
 * @property {unknown} plans
 * @typedef {"unreadable" | "foreign" | "other_book" | "newer" | "older" | "large" | "many" | "damaged"} Fault
 */
import { is_record, same } from "../kit/data.js";
import { are_results, has_results, merge_results } from "./results.js";

const FORMAT = "practiceguides-workbook";
const VERSION = 2;

export const MOST_BYTES = 5_000_000;
const MOST_ITEMS = 5000;
const DEEPEST = 20;
const ITEM_ID = /^[a-z][a-z0-9-]{0,200}$/;

/**
 * The text of a file. Without `words` nothing that the learner wrote is in it: no note, and no item of which this
 * book cannot tell what in it was written.
 * @param {object} all
 * @param {string} all.book the book's id
 * @param {string} all.day today
 * @param {Entry[]} all.entries
 * @param {Pages} all.progress
 * @param {Place} all.place
 * @param {Plans} all.plans
 * @param {boolean} all.words
 * @param {Types} types @param {Items} known
 */
export function write_file({ book, day, entries, progress, place, plans, words }, types, known) {
  /** @type {[string, Recorded][]} */
  const records = [];
  /** @type {[string, unknown][]} */
  const written = [];
  for (const { id, state, results, note } of as_one(entries, types, known)) {
    const type = types[known.get(id)?.type ?? ""];
    const bare = type && !note ? without_words(type, state) : undefined;
    const scored = (type && note ? [] : results) ?? undefined; // JSON drops what is undefined.
    if (is_record(bare)) records.push([id, { state: bare, results: scored }]);
    else if (words && scored?.length) records.push([id, { results: scored }]);
    if (words && is_record(state) && !same(bare, state)) written.push([id, state]);
  }
  const head = { format: FORMAT, version: VERSION, book, made: day };
  const parts = { records: Object.fromEntries(records), progress, place, plans };
  const tail = words ? { words: Object.fromEntries(written) } : {};
  return JSON.stringify({ ...head, ...parts, ...tail }, null, 1);
}

/**
 * What is stored of an item in several places, merged as far as its type can.
 * @param {Entry[]} entries @param {Types} types @param {Items} known
 */
function as_one(entries, types, known) {
  /** @type {Map<string, Entry>} */
  const found = new Map();
  for (const entry of entries) {
    const { id, state, results, note } = entry;
    const mine = found.get(id);
    const type = types[known.get(id)?.type ?? ""];
    const merged = mine && is_record(mine.state) && is_record(state) && attempt(() => type?.merge(mine.state, state));
    found.set(id, {
      id,
      state: merged || (mine ?? entry).state,
      results: mine ? merge_results(mine.results, results) : results,
      note: note || mine?.note === true,
    });
  }
  return found.values();
}

/** A name that tells others nothing. @param {string} day */
export function file_name(day) {
  return `my-answers-${day}.json`;
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
  if (typeof file.version !== "number" || file.version < 1) return { fault: "older" };
  if (file.version !== 1 && file.version !== VERSION) return { fault: "newer" };
  if (file.book !== book) return { fault: "other_book" };
  if (is_deep(file, DEEPEST)) return { fault: "damaged" };
  const { progress, place, plans } = file;
  const [records, words] = file.version === 1 ? [{}, file.items] : [file.records, file.words ?? {}];
  if (!is_record(records) || !is_record(words)) return { fault: "damaged" };
  const [recorded, written] = [records, words].map((part) => new Map(Object.entries(part)));
  const ids = [...new Set([...recorded.keys(), ...written.keys()])];
  if (ids.length > MOST_ITEMS) return { fault: "many" };
  // Ids become names in the browser's storage, so nothing but an item's id passes.
  if (!ids.every((id) => ITEM_ID.test(id))) return { fault: "damaged" };
  if (![...recorded.values()].every(is_recorded) || ![...written.values()].every(is_record))
    return { fault: "damaged" };
  const items = ids.map((id) => {
    const { state, results = null } = /** @type {Recorded} */ (recorded.get(id) ?? {});
    return [id, { state: written.get(id) ?? state ?? undefined, results }];
  });
  return { kept: { items: Object.fromEntries(items), progress, place, plans } };
}

/** @param {unknown} value @returns {value is Recorded} */
function is_recorded(value) {
  if (!is_record(value)) return false;
  const { state, results, ...others } = value;
  const fits = (state ?? null) === null || is_record(state);
  return fits && ((results ?? null) === null || are_results(results)) && !Object.keys(others).length;
}

/**
 * What of a file is new here. What no item of this book has, another edition may: it is kept, as carefully as a note.
 * @param {Kept["items"]} items @param {Entry[]} entries what is stored
 * @param {Types} types @param {Items} known
 * @returns {{add: Entry[], answers: number, notes: number, strange: number, here: number, beside: number}}
 *   `here`: already here; `beside`: of what is added, how many meet another state
 */
export function compare(items, entries, types, known) {
  const found = { add: /** @type {Entry[]} */ ([]), answers: 0, notes: 0, strange: 0, here: 0, beside: 0 };
  for (const [id, { state, results }] of Object.entries(items)) {
    if (state === undefined) continue;
    const item = known.get(id);
    const type = types[item?.type ?? ""];
    const note = !type || item?.note === true;
    const scored = type && note ? [] : results;
    const stored = entries.filter((entry) => entry.id === id);
    const has_state = stored.some((mine) => same(mine.state, state) || (type && adds_nothing(type, mine.state, state)));
    const is_here = has_state && has_results(stored.map((mine) => mine.results).reduce(merge_results), scored);
    if (!is_here) found.add.push({ id, state, results: scored, note });
    if (!has_state && stored.length) found.beside += 1;
    found[is_here ? "here" : !type ? "strange" : note ? "notes" : "answers"] += 1;
  }
  return found;
}

/**
 * How many items have an answer and no result: they were answered before results were kept.
 * @param {Entry[]} entries
 */
export function count_not_scored(entries) {
  const scored = entries.filter(({ results }) => results !== null).map(({ id }) => id);
  const answered = entries.filter(({ state }) => !is_record(state) || state.skipped !== true);
  return new Set(answered.map(({ id }) => id).filter((id) => !scored.includes(id))).size;
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
 * The same, each with its question, as far as the type knows it.
 * @param {Type | undefined} type @param {unknown} state @param {Strings} strings
 * @param {Record<string, string>} [asks] the item's questions @param {string} [ending] how a story ended
 * @returns {AskedWords[]}
 */
export function asked_words(type, state, strings, asks = {}, ending = "") {
  const asked = attempt(() => type?.asked_words?.(state, strings, asks, ending).filter(is_asked));
  return asked ?? own_words(type, state).map((text) => ({ asked: "", text }));
}

/** @param {AskedWords} words */
function is_asked({ asked, text }) {
  return typeof asked === "string" && typeof text === "string";
}

/**
 * The line of a plan in a state as it is stored.
 * @param {Type | undefined} type
 * @param {string[] | undefined} parts ids of a plan's parts; undefined for what is no plan
 * @param {unknown} state @param {Strings} strings
 * @returns {PlanLine | null}
 */
export function plan_of(type, parts, state, strings) {
  const spec = { plan: true, parts: parts?.map((id) => ({ id })) };
  const plan = parts && attempt(() => type?.plan_of?.(spec, state, strings));
  const is_line = plan && [plan.what, plan.when, plan.who].every((text) => typeof text === "string");
  return is_line && (plan.asked ?? []).every(is_asked) ? plan : null;
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
