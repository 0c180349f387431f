/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {AssessSpec, AssessState, Assessed, Row} from "./mark.js"
 */
import { Attempt } from "../../kit/attempt.jsx";
import { Reasons } from "../../kit/facts.jsx";
import { Care, Field } from "../../kit/field.jsx";
import { useFold } from "../../kit/fold.js";
import { with_note } from "../../kit/notes.js";
import { is_over } from "../../kit/tries.js";
import { words } from "../../kit/words.js";
import { distance, in_spread, mark, NOTHING, open_rows } from "./mark.js";

const MEANS = { near: "assess_near", inside: "assess_inside", far: "assess_far" };

/**
 * @param {ViewProps<AssessSpec, AssessState>} props
 */
export default function AssessView(props) {
  const { uid, spec, strings, state } = props;
  const [open, fold] = useFold();
  /** @param {AssessState} each */
  const marked = (each) => mark(spec, each);
  // While a try is left, a row that is far off does not give its level away.
  const over = is_over(spec, marked(state));
  /** @param {Row} row @param {Assessed} answer */
  const told = (row, answer) => over || distance(spec, row, answer.levels[row.id]) !== "far";

  /** @param {{answer: Assessed, set_answer: (answer: Assessed) => void, fixed: boolean}} asked */
  const ask = ({ answer, set_answer, fixed }) => (
    <>
      <p class="pg-remark">{words(strings, "assess_pick")}</p>
      {spec.rows.map(({ id, text }) => {
        const note = answer.notes[id] ?? "";
        const field = `${uid}-${id}-note`;
        return (
          <div key={id} class="assess-row">
            <fieldset class="pg-pills">
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
            {!fixed && (
              <button
                type="button"
                class="pg-link"
                aria-expanded={open === id ? "true" : "false"}
                onClick={(event) => fold(id, event.currentTarget)}
              >
                {words(strings, note ? "assess_note" : "assess_add")}
              </button>
            )}
            {!fixed && open === id && (
              <>
                <Field
                  id={field}
                  label={words(strings, "assess_label", { row: text })}
                  unseen
                  value={note}
                  described={`${field}-care`}
                  onWrite={(written) => set_answer({ ...answer, notes: with_note(answer.notes, id, written) })}
                />
                <Care id={`${field}-care`} strings={strings} />
              </>
            )}
          </div>
        );
      })}
    </>
  );

  return (
    <Attempt
      {...props}
      nothing={NOTHING}
      keep
      mark={marked}
      ask={ask}
      missing={(answer) => {
        const n = open_rows(spec, answer);
        return n ? words(strings, "assess_none", { n }) : null;
      }}
      told={(answer) => (
        <>
          {over && (
            <p class="pg-remark" aria-hidden="true">
              {words(strings, "assess_signs")}
            </p>
          )}
          {spec.rows.map((row) => (
            <div key={row.id} class="assess-told">
              <p class="pg-named">{row.text}</p>
              {over && <Bar spec={spec} row={row} own={answer.levels[row.id]} />}
              <p>{compared(spec, strings, row, answer, over)}</p>
              {answer.notes[row.id] && (
                <p class="assess-note">
                  <span class="pg-label">{words(strings, "assess_note")}:</span> {answer.notes[row.id]}
                </p>
              )}
              {told(row, answer) && (
                <Reasons
                  feedback={row.feedback}
                  strings={strings}
                  open={answer.levels[row.id] !== row.level}
                  fits={distance(spec, row, answer.levels[row.id]) !== "far"}
                />
              )}
            </div>
          ))}
        </>
      )}
      spoken={(answer) =>
        spec.rows
          .map((row) =>
            words(strings, "assess_spoken", { row: row.text, told: compared(spec, strings, row, answer, over) }),
          )
          .join(" ")
      }
      facts={(answer) => spec.rows.flatMap((row) => (told(row, answer) ? row.feedback.facts : []))}
    />
  );
}

AssessView.icon = "M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";

/**
 * The scale as a row of signs; `compared` says the same in words.
 * @param {{spec: AssessSpec, row: Row, own: string}} props
 */
function Bar({ spec, row, own }) {
  const { levels } = spec;
  return (
    <p class="assess-bar" aria-hidden="true">
      <span>{levels[0].text}</span>
      {levels.map(({ id }) => (
        <span key={id} class={`assess-step ${in_spread(spec, row, id) ? "is-in" : ""}`}>
          {id === row.level ? (id === own ? "◉" : "◆") : id === own ? "●" : "○"}
        </span>
      ))}
      <span>{levels[levels.length - 1].text}</span>
    </p>
  );
}

/**
 * A row in words: the learner's level, the authors' level, how far people may differ, what that means.
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
    words(strings, how === "same" ? "assess_both" : "assess_apart", { own: name(own), level: name(row.level) }),
    from !== to && words(strings, "assess_spread", { from: name(from), to: name(to) }),
    how !== "same" && words(strings, MEANS[how]),
  ]
    .filter(Boolean)
    .join(" ");
}
