/**
 * @import {ViewProps} from "../../kit/types.js"
 * @import {AssessSpec, AssessState, Assessed, Row} from "./mark.js"
 */
import { Attempt } from "../../kit/attempt.jsx";
import { useFar } from "../../kit/far.js";
import { Field } from "../../kit/field.jsx";
import { useFold } from "../../kit/fold.js";
import { with_note } from "../../kit/notes.js";
import { pills } from "../../kit/pills.js";
import { Settled } from "../../kit/settled.jsx";
import { Sign } from "../../kit/signs.jsx";
import { is_over } from "../../kit/tries.js";
import { words } from "../../kit/words.js";
import { distance, has_changed, mark, may_tell, NOTHING, open_rows, rows_there, verdict } from "./mark.js";

/** Letters of a level that has room in a fourth of a phone, on two lines. */
const SHORT = 12;

/**
 * @param {ViewProps<AssessSpec, AssessState>} props
 */
export default function AssessView(props) {
  const { uid, spec, strings, state } = props;
  const { beside } = spec;
  const [open, fold] = useFold();
  // Short levels stand in one row, so that they are seen as a scale.
  const scale = spec.levels.every(({ text }) => text.length <= SHORT) ? "pg-pills is-scale" : pills(spec.levels);
  /** @param {AssessState} each */
  const marked = (each) => mark(spec, each);
  // While a try is left, a row that is far off does not give its level away.
  const over = is_over(spec, marked(state));
  const { part: Told, failed } = useFar(state.tries.length, () =>
    import("./told.jsx").then((module) => module.default),
  );

  const last = state.tries[state.tries.length - 1];
  /**
   * What the last check said of a row, as long as its level stays; beside a person, nothing.
   * @param {Row} row @param {Assessed} answer
   */
  const said = (row, answer) => {
    const level = last?.answer.levels[row.id];
    return level && !beside && level === answer.levels[row.id] && verdict(spec, row, level);
  };

  /** In how many rows both chose the same. @param {Assessed} answer @param {string} who */
  const alike = ({ levels }, who) => {
    const n = spec.rows.filter((row) => distance(spec, row, levels[row.id]) === "same").length;
    return words(strings, "assess_alike", { who, n, max: spec.rows.length });
  };

  /** @param {{answer: Assessed, set_answer: (answer: Assessed) => void, fixed: boolean, lacking: boolean}} asked */
  const ask = ({ answer, set_answer, fixed, lacking }) => {
    /** @param {Row} row */
    const draw = (row) => {
      const { id, text } = row;
      const note = answer.notes[id] ?? "";
      const field = `${uid}-${id}-note`;
      const lacks = lacking && !answer.levels[id];
      const told = said(row, answer);
      return (
        <div key={id} class={`assess-row ${lacks ? "is-lacking" : ""} ${told ? `is-${told}` : ""}`}>
          <fieldset class={scale} aria-describedby={lacks ? `${field}-lacks` : undefined}>
            <legend>{text}</legend>
            {spec.levels.map((level) => (
              <label key={level.id} class={answer.levels[id] === level.id ? "is-picked" : ""}>
                <input
                  type="radio"
                  name={`${uid}-${id}`}
                  value={level.id}
                  checked={answer.levels[id] === level.id}
                  disabled={fixed}
                  onChange={() => set_answer({ ...answer, levels: { ...answer.levels, [id]: level.id } })}
                />
                <span>{level.text}</span>
              </label>
            ))}
          </fieldset>
          {lacks && (
            <p class="pg-lacks" id={`${field}-lacks`}>
              {words(strings, "assess_lacks")}
            </p>
          )}
          {told && (
            <span class="pg-fit">
              <Sign of={told} /> {words(strings, told === "right" ? "assess_agrees" : "assess_agrees_not")}
            </span>
          )}
          {!fixed && (answer.levels[id] || note) && (
            <button
              type="button"
              class="pg-link"
              aria-expanded={open === id ? "true" : "false"}
              onClick={(event) => fold(id, event.currentTarget)}
            >
              {words(strings, note ? "assess_note" : has_changed(spec, row, answer) ? "assess_why" : "assess_add")}
            </button>
          )}
          {!fixed && open === id && (
            <Field
              id={field}
              label={words(strings, "assess_label", { row: text })}
              unseen
              value={note}
              care={strings}
              onWrite={(written) => set_answer({ ...answer, notes: with_note(answer.notes, id, written) })}
            />
          )}
        </div>
      );
    };
    /** @param {Row} row */
    const settled = (row) => !fixed && Boolean(last) && verdict(spec, row, last.answer.levels[row.id]) === "right";
    return (
      <>
        <p class="pg-remark">{words(strings, spec.rounds ? "assess_pick_round" : "assess_pick")}</p>
        <Settled all={rows_there(spec, answer)} fits={settled} title="settled" strings={strings} draw={draw} />
      </>
    );
  };

  return (
    <Attempt
      {...props}
      nothing={{ ...NOTHING, notes: state.answer.notes }} // Who starts again loses no words of their own.
      keep
      mark={marked}
      heading={beside ? (answer) => alike(answer, beside) : undefined}
      ask={ask}
      missing={(answer) => {
        const n = open_rows(spec, answer);
        return n ? words(strings, "assess_none", { n }) : null;
      }}
      told={(answer) =>
        failed ? (
          <p class="pg-notice">{words(strings, "far_failed")}</p>
        ) : (
          Told && <Told spec={spec} strings={strings} answer={answer} over={over} />
        )
      }
      facts={(answer) => spec.rows.flatMap((row) => (may_tell(spec, row, answer, over) ? row.feedback.facts : []))}
    />
  );
}

AssessView.icon = "M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";
