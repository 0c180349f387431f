/**
 * A voice is never scored, and what the learner expected or wrote never leaves the state.
 *
 * @import {Item} from "../../kit/types.js"
 * @typedef {object} Voice what people told, and where it was read
 * @property {string} id
 * @property {"trafficked persons" | "workers, some trafficked" | "practitioners"} told_by
 * @property {string} number HTML: what it counts, large, with its dots; or empty
 * @property {string} text HTML, inline
 * @property {string} who the group, the place and the year
 * @property {string} source
 * @typedef {object} Own
 * @property {{id: string, text: string}[]} expected quick answers; none: the learner answers in words
 * @property {Voice} voice
 * @property {string} asks HTML
 * @property {string | null} write how the sentence begins
 * @typedef {Item & Own} VoiceSpec
 *
 * @typedef {object} VoiceState
 * @property {1} v
 * @property {string[] | string} expected the id of a quick answer, or none; or words
 * @property {boolean} opened the learner compares: the voice can be read
 * @property {string} text one sentence about their own work
 * @property {boolean} skipped
 * @typedef {{status: "unanswered" | "underway" | "skipped" | "done"}} VoiceResult
 */
import { both } from "../../kit/both.js";
import { is_record, is_texts, same } from "../../kit/data.js";

export const VERSION = 1;

/** @param {VoiceSpec} spec @returns {VoiceState} */
export function empty(spec) {
  return { v: VERSION, expected: spec.expected.length ? [] : "", opened: false, text: "", skipped: false };
}

/** @param {VoiceSpec} _spec @param {VoiceState} state @returns {VoiceResult} */
export function mark(_spec, { expected, opened, text, skipped }) {
  if (opened || text.trim()) return { status: "done" };
  if (skipped) return { status: "skipped" };
  return { status: expected.length ? "underway" : "unanswered" };
}

/** @param {VoiceSpec} spec @param {unknown} raw @returns {{state: VoiceState, lost: boolean}} */
export function restore(spec, raw) {
  const nothing = empty(spec);
  if (raw === null || raw === undefined) return { state: nothing, lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state: nothing, lost: true };
  /** @type {VoiceState} */
  const state = {
    v: VERSION,
    expected: as_expected(spec, raw.expected) ?? nothing.expected,
    opened: raw.opened === true,
    text: typeof raw.text === "string" ? raw.text : "",
    skipped: raw.skipped === true,
  };
  return { state, lost: !same(parts(raw), parts(state)) };
}

/**
 * Two windows: what is picked here stays, the words of both are kept.
 * @param {VoiceState} mine @param {VoiceState} theirs @returns {VoiceState}
 */
export function merge(mine, theirs) {
  const [here, there] = [mine.expected, theirs.expected];
  const in_words = typeof here === "string" && typeof there === "string";
  return {
    ...mine,
    expected: in_words ? both(here, there) : here.length ? here : there,
    opened: mine.opened || theirs.opened,
    text: both(mine.text, theirs.text),
  };
}

/** @param {VoiceState} state @returns {string[]} what the learner wrote */
export function own_words({ expected, text }) {
  return [typeof expected === "string" ? expected : "", text].filter((each) => each.trim());
}

/** @param {VoiceState} state @returns {VoiceState} */
export function without_words(state) {
  return { ...state, expected: typeof state.expected === "string" ? "" : state.expected, text: "" };
}

/** @param {VoiceSpec} spec @param {unknown} value @returns {string[] | string | null} */
function as_expected({ expected }, value) {
  if (!expected.length) return typeof value === "string" ? value : null;
  const known = is_texts(value) && value.length < 2 && value.every((id) => expected.some((each) => each.id === id));
  return known ? value : null;
}

/** The parts of a state in one order, to see whether two say the same. @param {any} state */
function parts({ expected, opened, text, skipped }) {
  return [expected, opened, text, skipped];
}
