/**
 * The learner's own words beside the parts of an answer: a record of texts by the parts' ids, kept
 * in one field of the answer. Pure.
 *
 * @import {Tries} from "./types.js"
 * @typedef {Record<string, string>} Notes
 */
import { both } from "./both.js";
import { is_record } from "./data.js";

/** What can be used of a value that should be notes. @param {unknown} value @param {string[]} ids @returns {Notes} */
export function as_notes(value, ids) {
  const entries = is_record(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    /** @type {[string, string][]} */ (
      entries.filter(([id, text]) => ids.includes(id) && text && typeof text === "string")
    ),
  );
}

/**
 * The same notes with one text changed; an empty text is no note.
 * @param {Notes} notes
 * @param {string} id
 * @param {string} text
 * @returns {Notes}
 */
export function with_note(notes, id, text) {
  const { [id]: _, ...others } = notes;
  return text ? { ...others, [id]: text } : others;
}

/** Two windows: no words are lost. @param {Notes} mine @param {Notes} theirs @returns {Notes} */
export function join_notes(mine, theirs) {
  const joined = { ...mine };
  for (const [id, text] of Object.entries(theirs)) joined[id] = both(mine[id] ?? "", text);
  return joined;
}

/**
 * All that was written, each text once.
 * @template A @param {Tries<A>} state @param {(answer: A) => Notes} notes_of @returns {string[]}
 */
export function notes_in(state, notes_of) {
  const answers = [state.answer, ...state.tries.map((each) => each.answer)];
  const texts = answers.flatMap((answer) => Object.values(notes_of(answer)));
  return [...new Set(texts)].filter((text) => text.trim());
}

/**
 * The same state with every answer changed, those of the tries too.
 * @template A @param {Tries<A>} state @param {(answer: A) => A} change @returns {Tries<A>}
 */
export function with_answers(state, change) {
  const tries = state.tries.map((each) => ({ ...each, answer: change(each.answer) }));
  return { ...state, answer: change(state.answer), tries };
}
