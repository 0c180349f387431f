/**
 * Marking an annotated text: pure, and the only place where it is done.
 *
 * @import {Feedback, Graded, Item, Marked, Tries} from "../../kit/types.js"
 * @typedef {{id: string, text: string, tags: string[], feedback: Feedback}} Sentence
 * @typedef {Item & Marked & {
 *   document: {kind: string, title: string},
 *   tags: {id: string, text: string}[],
 *   sentences: Sentence[],
 *   absent: {tag: string, feedback: Feedback}[],
 * }} AnnotateSpec
 * @typedef {{marks: Record<string, string[]>, reasons: Record<string, string>}} Annotated
 *   tags and reasons by the sentence's id; a sentence without a mark has no entry
 * @typedef {Tries<Annotated>} AnnotateState
 */
import { is_record, is_texts } from "../../kit/data.js";
import { as_notes, join_notes, notes_in, with_answers } from "../../kit/notes.js";
import { graded, merge_tries, no_tries, restore_tries } from "../../kit/tries.js";

export const VERSION = 1;

/** @type {Annotated} */
export const NOTHING = { marks: {}, reasons: {} };

/** @param {AnnotateSpec} _spec @returns {AnnotateState} */
export function empty(_spec) {
  return no_tries(NOTHING);
}

/**
 * Found marks minus marks without ground, never below 0, so that marking everything earns nothing.
 * @param {AnnotateSpec} spec @param {AnnotateState} state @returns {Graded}
 */
export function mark(spec, state) {
  const max = spec.sentences.reduce((sum, { tags }) => sum + tags.length, 0);
  return graded(state, max, (answer) => {
    const all = spec.sentences.map((sentence) => compare(sentence, answer));
    const points = all.reduce((sum, { found, over }) => sum + found.length - over.length, 0);
    return { score: Math.max(0, points) };
  });
}

/**
 * The tags of a sentence that both have, that only the authors have, and that only the learner has.
 * @param {Sentence} sentence @param {Annotated} answer
 */
export function compare(sentence, answer) {
  const marked = marks_of(answer, sentence.id);
  return {
    found: sentence.tags.filter((tag) => marked.includes(tag)),
    missed: sentence.tags.filter((tag) => !marked.includes(tag)),
    over: marked.filter((tag) => !sentence.tags.includes(tag)),
  };
}

/** @param {Annotated} answer @param {string} id of a sentence @returns {string[]} */
export function marks_of(answer, id) {
  return answer.marks[id] ?? [];
}

/** @param {Annotated} answer */
export function has_marks(answer) {
  return Object.keys(answer.marks).length > 0;
}

/** @param {AnnotateSpec} spec @param {unknown} raw @returns {{state: AnnotateState, lost: boolean}} */
export function restore(spec, raw) {
  return restore_tries(raw, NOTHING, (value) => as_answer(spec, value), has_marks);
}

/**
 * The marks here stay; reasons of both are kept.
 * @param {AnnotateState} mine
 * @param {AnnotateState} theirs
 * @returns {AnnotateState}
 */
export function merge(mine, theirs) {
  const merged = merge_tries(mine, theirs);
  const reasons = join_notes(mine.answer.reasons, theirs.answer.reasons);
  return { ...merged, answer: { marks: mine.answer.marks, reasons } };
}

/** @param {AnnotateState} state @returns {string[]} what the learner wrote */
export function own_words(state) {
  return notes_in(state, ({ reasons }) => reasons);
}

/** @param {AnnotateState} state @returns {AnnotateState} */
export function without_words(state) {
  return with_answers(state, ({ marks }) => ({ marks, reasons: {} }));
}

/**
 * What can still be used of an answer: a sentence or a tag may be gone from the text.
 * @param {AnnotateSpec} spec @param {unknown} value @returns {Annotated | null}
 */
function as_answer(spec, value) {
  if (!is_record(value) || !is_record(value.marks)) return null;
  const sentences = spec.sentences.map(({ id }) => id);
  const entries = Object.entries(value.marks)
    .map(([id, tags]) => /** @type {[string, string[]]} */ ([id, sentences.includes(id) ? as_tags(spec, tags) : []]))
    .filter(([, tags]) => tags.length);
  return { marks: Object.fromEntries(entries), reasons: as_notes(value.reasons, sentences) };
}

/** @param {AnnotateSpec} spec @param {unknown} value @returns {string[]} */
function as_tags(spec, value) {
  const known = spec.tags.map(({ id }) => id);
  return is_texts(value) ? [...new Set(value)].filter((tag) => known.includes(tag)) : [];
}
