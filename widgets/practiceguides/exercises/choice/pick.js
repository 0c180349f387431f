/**
 * Options to pick from: an answer is the ids of what is picked.
 *
 * @import {Answering, Question} from "./mark.js"
 */
import { is_texts } from "../../kit/data.js";

/** @type {Answering<string[]>} */
export const pick = {
  nothing: [],
  /** @param {Question} question */
  most: ({ multiple, options }) => (multiple ? options.filter((option) => option.correct).length : 1),
  /** Right picks minus wrong picks, never below 0, so that picking everything earns nothing; one right fits in part. */
  grade({ options }, picked) {
    const chosen = options.filter((option) => picked.includes(option.id));
    const hits = chosen.filter((option) => option.correct).length;
    return {
      score: Math.max(0, hits - (chosen.length - hits)),
      partly: hits > 0,
      misconceptions: chosen.map((option) => option.misconception),
    };
  },
  read({ multiple, options }, value) {
    if (!is_texts(value) || new Set(value).size < value.length) return null;
    if (!multiple && value.length > 1) return null;
    return value.every((id) => options.some((option) => option.id === id)) ? value : null;
  },
  open: (_question, picked) => (picked.length ? 0 : 1),
};
