/**
 * Marking levels: pure, and the only place where it is done.
 *
 * @import {Feedback, Graded, Item, Marked, Tries} from "../../kit/types.js"
 * @typedef {{id: string, text: string, level: string, spread: [string, string], feedback: Feedback}} Row
 * @typedef {{id: string, text: string}} Level
 * @typedef {Item & Marked & {beside: string | null, rounds: boolean, levels: Level[], rows: Row[]}} AssessSpec
 * @typedef {{levels: Record<string, string>, notes: Record<string, string>}} Assessed
 *   levels and notes by the row's id
 * @typedef {Tries<Assessed>} AssessState
 */
import { is_record } from "../../kit/data.js";
import { as_notes, join_notes, notes_in, with_answers } from "../../kit/notes.js";
import { graded, merge_tries, no_tries, restore_tries } from "../../kit/tries.js";

export const VERSION = 1;

/** @type {Assessed} */
export const NOTHING = { levels: {}, notes: {} };

/** @param {AssessSpec} _spec @returns {AssessState} */
export function empty(_spec) {
  return no_tries(NOTHING);
}

/**
 * A point for each row at most one step from the authors, or where experienced people may be; beside a person of the
 * text, for each row.
 * @param {AssessSpec} spec @param {AssessState} state @returns {Graded}
 */
export function mark(spec, state) {
  return graded(state, spec.rows.length, (answer) => ({
    score: spec.rows.filter((row) => distance(spec, row, answer.levels[row.id]) !== "far").length,
  }));
}

/**
 * How far a level is from that of the authors, or of the person beside the learner: there a gap is no mistake.
 * @param {AssessSpec} spec @param {Row} row @param {string} level
 * @returns {"same" | "gap" | "near" | "inside" | "far"} near: one step; inside: further, and in the spread
 */
export function distance(spec, row, level) {
  const [own, theirs] = [level, row.level].map((id) => step(spec, id));
  if (own === theirs) return "same";
  if (spec.beside) return "gap";
  if (Math.abs(own - theirs) === 1) return "near";
  return is_within(spec, row.spread, level) ? "inside" : "far";
}

/** @param {AssessSpec} spec @param {string[]} ends in any order @param {string} level whether it lies between them */
export function is_within(spec, ends, level) {
  const steps = ends.map((id) => step(spec, id));
  return Math.min(...steps) <= step(spec, level) && step(spec, level) <= Math.max(...steps);
}

/** @param {AssessSpec} spec @param {string} id */
function step(spec, id) {
  return spec.levels.findIndex((level) => level.id === id);
}

/** How many rows have no level. @param {AssessSpec} spec @param {Assessed} answer */
export function open_rows(spec, answer) {
  return spec.rows.filter(({ id }) => !answer.levels[id]).length;
}

/**
 * The rows that stand there: in rounds, those with a level, and the next one.
 * @param {AssessSpec} spec @param {Assessed} answer
 */
export function rows_there({ rounds, rows }, { levels }) {
  const next = rows.findIndex(({ id }) => !levels[id]);
  return rounds && next >= 0 ? rows.slice(0, next + 1) : rows;
}

/**
 * Whether a round has another level than the round before.
 * @param {AssessSpec} spec @param {Row} row @param {Assessed} answer
 */
export function has_changed({ rounds, rows }, row, { levels }) {
  const before = rows[rows.indexOf(row) - 1];
  return Boolean(rounds && before && levels[row.id] && levels[row.id] !== levels[before.id]);
}

/** @param {AssessSpec} spec @param {unknown} raw @returns {{state: AssessState, lost: boolean}} */
export function restore(spec, raw) {
  return restore_tries(
    raw,
    NOTHING,
    (value) => as_answer(spec, value),
    (answer) => !open_rows(spec, answer),
  );
}

/**
 * The levels here stay; notes of both are kept.
 * @param {AssessState} mine
 * @param {AssessState} theirs
 * @returns {AssessState}
 */
export function merge(mine, theirs) {
  const merged = merge_tries(mine, theirs);
  const notes = join_notes(mine.answer.notes, theirs.answer.notes);
  return { ...merged, answer: { levels: mine.answer.levels, notes } };
}

/** @param {AssessState} state @returns {string[]} what the learner wrote */
export function own_words(state) {
  return notes_in(state, ({ notes }) => notes);
}

/** @param {AssessState} state @returns {AssessState} */
export function without_words(state) {
  return with_answers(state, ({ levels }) => ({ levels, notes: {} }));
}

/**
 * What can still be used of an answer: a row or a level may be gone.
 * @param {AssessSpec} spec @param {unknown} value @returns {Assessed | null}
 */
function as_answer(spec, value) {
  if (!is_record(value) || !is_record(value.levels)) return null;
  const rows = spec.rows.map(({ id }) => id);
  const known = spec.levels.map(({ id }) => id);
  const entries = Object.entries(value.levels).filter(
    ([id, level]) => rows.includes(id) && known.includes(/** @type {string} */ (level)),
  );
  return {
    levels: /** @type {Record<string, string>} */ (Object.fromEntries(entries)),
    notes: as_notes(value.notes, rows),
  };
}

/**
 * While a try is left, a row that is far off does not give its level away.
 * @param {AssessSpec} spec @param {Row} row @param {Assessed} answer @param {boolean} over
 */
export function may_tell(spec, row, answer, over) {
  return over || verdict(spec, row, answer.levels[row.id]) === "right";
}

/** @param {AssessSpec} spec @param {Row} row @param {string} level @returns {"right" | "wrong"} as it is marked */
export function verdict(spec, row, level) {
  return distance(spec, row, level) === "far" ? "wrong" : "right";
}
