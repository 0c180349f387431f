/**
 * The feedback of each row, fetched with the first check.
 *
 * @import {Drawn, Strings} from "../../kit/types.js"
 * @import {AssessSpec, Assessed, Row} from "./mark.js"
 */
import { Reasons } from "../../kit/facts.jsx";
import { Settled } from "../../kit/settled.jsx";
import { Sign } from "../../kit/signs.jsx";
import { words } from "../../kit/words.js";
import { distance, is_within, may_tell, verdict } from "./mark.js";

const MEANS = { gap: "assess_gap", near: "assess_near", inside: "assess_inside", far: "assess_far" };

/** @param {{spec: AssessSpec, strings: Strings, answer: Assessed, over: boolean}} props */
export default function Told({ spec, strings, answer, over }) {
  // The first row that differs says why at once; all of them together would be many screens.
  const first = spec.rows.find((row) => may_tell(spec, row, answer, over) && answer.levels[row.id] !== row.level);
  return (
    <>
      {over && <Legend spec={spec} strings={strings} />}
      <Settled
        all={spec.rows}
        fits={(row) => !["gap", "far"].includes(distance(spec, row, answer.levels[row.id]))}
        title={spec.beside ? "assess_same" : "settled_why"}
        strings={strings}
        draw={(row) => (
          <Named key={row.id} spec={spec} row={row} own={answer.levels[row.id]}>
            {over && <Bar spec={spec} row={row} own={answer.levels[row.id]} />}
            <p>{compared(spec, strings, row, answer, over)}</p>
            {answer.notes[row.id] && (
              <p class="pg-words" translate={false}>
                <span class="pg-label">{words(strings, "assess_note")}:</span> {answer.notes[row.id]}
              </p>
            )}
            {may_tell(spec, row, answer, over) && (
              <Reasons
                feedback={row.feedback}
                strings={strings}
                open={row === first}
                fits={distance(spec, row, answer.levels[row.id]) !== "far"}
              />
            )}
          </Named>
        )}
      />
    </>
  );
}

/**
 * A row under its name, with the sign of its verdict; beside a person there is none.
 * @param {{spec: AssessSpec, row: Row, own: string, children: Drawn}} props
 */
function Named({ spec, row, own, children }) {
  const fits = spec.beside ? null : verdict(spec, row, own);
  return (
    <div class={fits ? `assess-told is-${fits}` : "assess-told"}>
      <h5 class="pg-named">
        {fits && <Sign of={fits} />} {row.text}
      </h5>
      {children}
    </div>
  );
}

/** Whose level stands beside the learner's. @param {AssessSpec} spec @param {Strings} strings */
function who_of({ beside }, strings) {
  return beside ?? words(strings, "assess_theirs");
}

/**
 * A row in words: the learner's level, the level beside it, how far people may differ, what that means.
 * @param {AssessSpec} spec @param {Strings} strings @param {Row} row @param {Assessed} answer @param {boolean} over
 */
function compared(spec, strings, row, answer, over) {
  /** @param {string} id */
  const name = (id) => spec.levels.find((level) => level.id === id)?.text ?? id;
  const own = answer.levels[row.id];
  const how = distance(spec, row, own);
  if (how === "far" && !over) return words(strings, "assess_far_open");
  const [from, to] = row.spread;
  return [
    words(strings, how === "same" ? "assess_both" : "assess_apart", {
      who: who_of(spec, strings),
      own: name(own),
      level: name(row.level),
    }),
    from !== to && words(strings, "assess_spread", { from: name(from), to: name(to) }),
    how !== "same" && words(strings, MEANS[how]),
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * The scale as a row of signs; `compared` says the same in words.
 * @param {{spec: AssessSpec, row: Row, own: string}} props
 */
function Bar({ spec, row, own }) {
  const { beside, levels } = spec;
  const line = beside ? [own, row.level] : row.spread;
  return (
    <p class="assess-bar" aria-hidden="true">
      <span>{levels[0].text}</span>
      {levels.map(({ id }) => (
        <span key={id} class={`assess-step ${is_within(spec, line, id) ? "is-in" : ""}`}>
          <Who yours={id === own} theirs={id === row.level} />
        </span>
      ))}
      <span>{levels[levels.length - 1].text}</span>
    </p>
  );
}

/**
 * Whose level a step is: a disc is the learner's, a diamond the other; the one lies in the other where both agree.
 * @param {{yours: boolean, theirs: boolean}} props
 */
function Who({ yours, theirs }) {
  return (
    <svg class="pg-sign" viewBox="0 0 22 22" aria-hidden="true">
      {!yours && !theirs && <circle cx="11" cy="11" r="5" />}
      {theirs && <path d="M11 1 21 11 11 21 1 11z" />}
      {yours && <circle class="assess-own" cx="11" cy="11" r="5" />}
    </svg>
  );
}

/** What the signs of a bar mean. @param {{spec: AssessSpec, strings: Strings}} props */
function Legend({ spec, strings }) {
  const who = who_of(spec, strings);
  return (
    <p class="pg-remark" aria-hidden="true">
      <Who yours theirs={false} /> {words(strings, "assess_you")} <Who yours={false} theirs /> {who}{" "}
      <Who yours theirs /> {words(strings, "assess_agree")}
      <br />
      {words(strings, spec.beside ? "assess_line_gap" : "assess_line")}
    </p>
  );
}
