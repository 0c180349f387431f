/**
 * A notepad is never scored, and its words never leave the state.
 *
 * A state has what its notepad asks for: `parts` where it has parts, `when` and `who` where it is a line of a
 * plan. A plain one has its `text` alone. There, too, stands what was written into a field that is gone.
 *
 * @import {AskedWords, Item, PlanLine, Strings} from "../../kit/types.js"
 * @typedef {Item & {parts: {id: string, label: string}[], plan: boolean, rows: number}} NotepadSpec
 *
 * @typedef {object} NotepadState
 * @property {1} v
 * @property {string} text
 * @property {Record<string, string>} [parts] the words of each part, by its id
 * @property {string} [when]
 * @property {string} [who]
 * @property {true} [skipped] the learner said that they leave it out; what is written later counts all the same
 * @property {string[]} other the text as another window has it, until the learner takes it or leaves it
 * @typedef {{status: "empty" | "skipped" | "written"}} NotepadResult
 */
import { both } from "../../kit/both.js";
import { is_record, is_texts } from "../../kit/data.js";

export const VERSION = 1;

/** @param {NotepadSpec} spec @returns {NotepadState} */
export function empty(spec) {
  return {
    v: VERSION,
    text: "",
    ...(spec.parts.length && { parts: Object.fromEntries(spec.parts.map(({ id }) => [id, ""])) }),
    ...(spec.plan && { when: "", who: "" }),
    other: [],
  };
}

/** @param {NotepadSpec} _spec @param {NotepadState} state @returns {NotepadResult} */
export function mark(_spec, state) {
  if (fields(state).length) return { status: "written" };
  return { status: state.skipped ? "skipped" : "empty" };
}

/**
 * Any value in, a state out. `lost`: part of it could not be used. Words are used in any case: those of a
 * field that the notepad no longer has go on in `text`.
 * @param {NotepadSpec} spec @param {unknown} raw @returns {{state: NotepadState, lost: boolean}}
 */
export function restore(spec, raw) {
  const state = empty(spec);
  if (raw === null || raw === undefined) return { state, lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state, lost: true };
  const { parts = {}, when = "", who = "", other } = raw;
  let lost = !is_record(parts) || !is_texts(other);
  /** @param {unknown} value */
  const as_text = (value) => {
    if (typeof value === "string") return value;
    lost = true;
    return "";
  };
  /** @param {string} words */
  const keep = (words) => {
    if (words.trim()) state.text = state.text ? `${state.text}\n\n${words}` : words;
  };
  state.text = as_text(raw.text);
  for (const [id, value] of Object.entries(is_record(parts) ? parts : {})) {
    if (state.parts && spec.parts.some((part) => part.id === id)) state.parts[id] = as_text(value);
    else keep(as_text(value));
  }
  if (spec.plan) Object.assign(state, { when: as_text(when), who: as_text(who) });
  else [when, who].map(as_text).forEach(keep);
  state.other = is_texts(other) ? [...new Set(other)] : [];
  if (raw.skipped === true) state.skipped = true;
  return { state, lost };
}

/**
 * Two windows: the text here stays; the other one is put beside it, for the learner to decide. In the other
 * fields the words of both stand together.
 * @param {NotepadState} mine @param {NotepadState} theirs @returns {NotepadState}
 */
export function merge(mine, theirs) {
  const merged = { ...mine, ...(theirs.skipped && { skipped: theirs.skipped }), text: mine.text || theirs.text };
  if (mine.parts) {
    const listed = Object.entries(mine.parts).map(([id, words]) => [id, both(words, theirs.parts?.[id] ?? "")]);
    merged.parts = Object.fromEntries(listed);
  }
  for (const line of /** @type {const} */ (["when", "who"])) {
    if (mine[line] !== undefined) merged[line] = both(mine[line], theirs[line] ?? "", " / ");
  }
  const news = theirs.text && theirs.text !== merged.text ? [theirs.text] : [];
  return { ...merged, other: [...new Set([...mine.other, ...theirs.other, ...news])] };
}

/**
 * @param {NotepadState} state
 * @returns {string[]} what the learner wrote, field by field, here and in another window
 */
export function own_words(state) {
  return [...fields(state), ...state.other];
}

/** @param {NotepadState} state @returns {string[]} what stands in the note's own fields */
function fields({ text, parts = {}, when = "", who = "" }) {
  return [...Object.values(parts), text, when, who].filter((words) => words.trim());
}

/**
 * The same, each with its question: a part has one of its own, and the title says that of the rest.
 * @param {NotepadState} state @param {Strings} _strings @param {Record<string, string>} asks the labels of the parts
 * @returns {AskedWords[]}
 */
export function asked_words({ text, parts = {}, when = "", who = "", other }, _strings, asks) {
  const in_parts = Object.entries(parts).map(([id, text]) => ({ asked: asks[id] ?? "", text }));
  const rest = [text, when, who, ...other].map((text) => ({ asked: "", text }));
  return [...in_parts, ...rest].filter(({ text }) => text.trim());
}

/** @param {NotepadState} state @returns {NotepadState} */
export function without_words(state) {
  const { parts, when, who } = state;
  return {
    ...state,
    text: "",
    ...(parts && { parts: Object.fromEntries(Object.keys(parts).map((id) => [id, ""])) }),
    ...(when !== undefined && { when: "" }),
    ...(who !== undefined && { who: "" }),
    other: [],
  };
}

/**
 * A note as a line of an action plan. What is to be done stands in its last part, or in its one field.
 * @param {NotepadSpec} spec @param {NotepadState} state @returns {PlanLine | null} null where it is no plan, or empty
 */
export function plan_of(spec, { text, parts = {}, when = "", who = "" }) {
  const last = spec.parts.length ? parts[spec.parts[spec.parts.length - 1].id] : "";
  const [what, ...rest] = [last || text, when, who].map((words) => words.trim());
  if (!spec.plan || !(what || rest.some(Boolean))) return null;
  return { what, when: rest[0], who: rest[1] };
}
