/**
 * How a level and that of the authors compare, in words.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {AssessSpec, Assessed, Row} from "./mark.js"
 */
import { words } from "../../kit/words.js";
import { distance } from "./mark.js";

const MEANS = { near: "assess_near", inside: "assess_inside", far: "assess_far" };

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

/**
 * A row in words: the learner's level, the authors' level, how far people may differ, what that means.
 * @param {AssessSpec} spec @param {Strings} strings @param {Row} row @param {Assessed} answer @param {boolean} over
 */
export function compared(spec, strings, row, answer, over) {
  /** @param {string} id */
  const name = (id) => spec.levels.find((level) => level.id === id)?.text ?? id;
  const own = answer.levels[row.id];
  const how = distance(spec, row, own);
  if (how === "far" && !over) return words(strings, "assess_far_open");
  const [from, to] = row.spread;
  return [
    words(strings, how === "same" ? "assess_both" : "assess_apart", { own: name(own), level: name(row.level) }),
    from !== to && words(strings, "assess_spread", { from: name(from), to: name(to) }),
    how !== "same" && words(strings, MEANS[how]),
  ]
    .filter(Boolean)
    .join(" ");
}
