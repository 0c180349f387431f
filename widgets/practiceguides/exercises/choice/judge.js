/**
 * Statements to judge: an answer is a verdict for each statement that has one.
 *
 * @import {Answering, Verdict} from "./mark.js"
 */
import { is_record } from "../../kit/data.js";

/** @type {Verdict[]} */
export const VERDICTS = ["true", "false", "depends"];

/** @type {Answering<Record<string, Verdict>>} */
export const judge = {
  nothing: {},
  most: ({ statements }) => statements.length,
  grade({ statements }, verdicts) {
    return {
      score: statements.filter((statement) => verdicts[statement.id] === statement.is).length,
      misconceptions: statements.map((statement) => statement.misconceptions[verdicts[statement.id]]),
    };
  },
  read({ statements }, value) {
    if (!is_record(value)) return null;
    const fits = Object.keys(value).every(
      (id) =>
        statements.some((statement) => statement.id === id) && VERDICTS.includes(/** @type {Verdict} */ (value[id])),
    );
    return fits ? /** @type {Record<string, Verdict>} */ (value) : null;
  },
  open: ({ statements }, verdicts) =>
    statements.filter((statement) => !VERDICTS.includes(verdicts[statement.id])).length,
};
