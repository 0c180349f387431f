// @ts-check
/**
 * A notepad is never scored, and its words never leave the state.
 *
 * @import {NotepadSpec, NotepadState, NotepadResult} from "../../kit/types.js"
 */
import { is_record, is_texts } from "../../kit/data.js";

export const VERSION = 1;

/** @param {NotepadSpec} _spec @returns {NotepadState} */
export function empty(_spec) {
  return { v: VERSION, text: "", other: [] };
}

/** @param {NotepadSpec} _spec @param {NotepadState} state @returns {NotepadResult} */
export function mark(_spec, state) {
  return { status: state.text.trim() ? "written" : "empty" };
}

/**
 * Any value in, a state out. `lost`: part of it could not be used.
 * @param {NotepadSpec} spec @param {unknown} raw @returns {{state: NotepadState, lost: boolean}}
 */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(spec), lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state: empty(spec), lost: true };
  const { text, other } = raw;
  const state = {
    v: VERSION,
    text: typeof text === "string" ? text : "",
    other: is_texts(other) ? [...new Set(other)] : [],
  };
  return { state, lost: state.text !== text || !is_texts(other) };
}

/**
 * Two windows: the text here stays; the other one is put beside it, for the learner to decide.
 * @param {NotepadState} mine @param {NotepadState} theirs @returns {NotepadState}
 */
export function merge(mine, theirs) {
  if (!mine.text) return { ...theirs, other: joined(mine.other, theirs.other) };
  const news = theirs.text && theirs.text !== mine.text ? [theirs.text] : [];
  return { ...mine, other: joined(mine.other, theirs.other, news) };
}

/** @param {string[][]} lists */
function joined(...lists) {
  return [...new Set(lists.reduce((all, list) => [...all, ...list]))];
}

/** @param {NotepadState} state @returns {string[]} what the learner wrote, here and in another window */
export function own_words({ text, other }) {
  return [text, ...other].filter((each) => each.trim());
}

/** @param {NotepadState} state @returns {NotepadState} */
export function without_words(state) {
  return { ...state, text: "", other: [] };
}
