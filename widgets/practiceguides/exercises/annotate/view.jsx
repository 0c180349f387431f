/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {AnnotateSpec, AnnotateState, Annotated, Sentence} from "./mark.js"
 */
import { Attempt } from "../../kit/attempt.jsx";
import { same } from "../../kit/data.js";
import { Html } from "../../kit/draw.jsx";
import { useFar } from "../../kit/far.js";
import { Field } from "../../kit/field.jsx";
import { useFold } from "../../kit/fold.js";
import { with_note } from "../../kit/notes.js";
import { Sign } from "../../kit/signs.jsx";
import { is_over } from "../../kit/tries.js";
import { words } from "../../kit/words.js";
import { compare, has_marks, mark, marks_of, NOTHING } from "./mark.js";
import { names, Reason } from "./reason.jsx";

const SAID = { right: "annotate_said_right", partly: "annotate_said_partly", wrong: "annotate_said_wrong" };

/**
 * @param {ViewProps<AnnotateSpec, AnnotateState>} props
 */
export default function AnnotateView(props) {
  const { uid, spec, strings, state } = props;
  const [open, fold] = useFold();
  /** @param {AnnotateState} each */
  const marked = (each) => mark(spec, each);
  // While a try is left, what was missed stays to be found.
  const over = is_over(spec, marked(state));
  const { part: Told, failed } = useFar(state.tries.length, () =>
    import("./told.jsx").then((module) => module.default),
  );

  const last = state.tries[state.tries.length - 1];
  /** What the last check said of marks, as long as they stay. @param {Sentence} line @param {Annotated} answer */
  const said = (line, answer) => {
    const marks = last ? marks_of(last.answer, line.id) : [];
    if (!marks.length || !same(marks, marks_of(answer, line.id))) return null;
    const { found, over: without } = compare(line, last.answer);
    return !without.length ? "right" : found.length ? "partly" : "wrong";
  };

  /** @param {{answer: Annotated, set_answer: (answer: Annotated) => void, fixed: boolean, lacking: boolean}} asked */
  const ask = ({ answer, set_answer, fixed, lacking }) => (
    <>
      <p class="pg-remark" id={`${uid}-how`}>
        {words(strings, "annotate_how")}
      </p>
      <figure
        class={`annotate-sheet ${lacking && !has_marks(answer) ? "is-lacking" : ""}`}
        aria-describedby={`${uid}-how`}
      >
        <figcaption>
          <span class="annotate-kind">{words(strings, `annotate_kind_${spec.document.kind}`)}</span>
          {spec.document.title}
        </figcaption>
        <ol class="annotate-lines">
          {spec.sentences.map((sentence) => (
            <li key={sentence.id}>
              <Line
                uid={`${uid}-${sentence.id}`}
                spec={spec}
                strings={strings}
                sentence={sentence}
                answer={answer}
                set_answer={set_answer}
                fixed={fixed}
                said={said(sentence, answer)}
                open={open === sentence.id}
                onPress={(element) => fold(sentence.id, element)}
              />
            </li>
          ))}
        </ol>
      </figure>
    </>
  );

  /** What became of each tag, in words; while a try is left, of those that are marked. @param {Annotated} answer */
  const tallies = (answer) => {
    const all = spec.sentences.map((sentence) => compare(sentence, answer));
    const counted = spec.tags.flatMap(({ id, text: tag }) => {
      const [found, missed, without] = /** @type {const} */ (["found", "missed", "over"]).map(
        (kind) => all.filter((each) => each[kind].includes(id)).length,
      );
      const n = found + missed;
      return [
        over && n > 0 && words(strings, "annotate_tally", { tag, found, n }),
        over && !n && words(strings, "annotate_tally_absent", { tag }),
        !over && found > 0 && words(strings, "annotate_tally_open", { tag, n: found }),
        without > 0 && words(strings, "annotate_tally_over", { tag, n: without }),
      ].filter(Boolean);
    });
    const left = all.reduce((sum, { missed }) => sum + missed.length, 0);
    return over ? counted : [...counted, words(strings, "annotate_left", { n: left })];
  };
  /** The sentences that feedback speaks of. @param {Annotated} answer */
  const told = (answer) => spec.sentences.filter(({ id }) => over || marks_of(answer, id).length);
  const absent = over ? spec.absent : [];

  return (
    <Attempt
      {...props}
      nothing={{ ...NOTHING, reasons: state.answer.reasons }} // Who starts again loses no words of their own.
      keep
      mark={marked}
      ask={ask}
      missing={(answer) => (has_marks(answer) ? null : words(strings, "annotate_none"))}
      told={(answer) => (
        <>
          <ul class="annotate-tally">
            {tallies(answer).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {Told && (
            <Told spec={spec} strings={strings} told={told(answer)} absent={absent} answer={answer} over={over} />
          )}
          {failed && <p class="pg-notice">{words(strings, "far_failed")}</p>}
        </>
      )}
      facts={(answer) => [...told(answer), ...absent].flatMap(({ feedback }) => feedback.facts)}
    />
  );
}

AnnotateView.icon = "M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";

/**
 * A sentence to read, and what can be marked in it once it is opened.
 * @param {{
 *   uid: string,
 *   spec: AnnotateSpec,
 *   strings: Strings,
 *   sentence: Sentence,
 *   answer: Annotated,
 *   set_answer: (answer: Annotated) => void,
 *   fixed: boolean,
 *   said: "right" | "partly" | "wrong" | null,
 *   open: boolean,
 *   onPress: (element: HTMLElement) => void,
 * }} props `said`: what the last check said of the marks
 */
function Line({ uid, spec, strings, sentence, answer, set_answer, fixed, said, open, onPress }) {
  const marked = marks_of(answer, sentence.id);
  const reason = answer.reasons[sentence.id] ?? "";
  const text = (
    <span>
      <Html as="span" class={marked.length ? "annotate-marked" : ""} of={sentence.text} />
      {marked.length > 0 && (
        <>
          {" "}
          <span class={`annotate-tags ${said ? `is-${said}` : ""}`}>
            {said && <Sign of={said} />}{" "}
            {words(strings, said ? SAID[said] : "annotate_marked", { tags: names(spec, strings, marked) })}
          </span>
        </>
      )}
    </span>
  );
  if (fixed)
    return (
      <>
        <div class="annotate-line">{text}</div>
        {reason && <Reason text={reason} strings={strings} />}
      </>
    );

  /** @param {string} tag @param {boolean} on */
  const pick = (tag, on) => {
    const { [sentence.id]: _, ...marks } = answer.marks;
    const tags = spec.tags.map(({ id }) => id).filter((id) => (id === tag ? on : marked.includes(id)));
    if (tags.length) marks[sentence.id] = tags;
    set_answer({ ...answer, marks });
  };
  return (
    <>
      <button
        type="button"
        class="annotate-line"
        aria-expanded={open ? "true" : "false"}
        onClick={(event) => onPress(event.currentTarget)}
      >
        {text}
      </button>
      {open && (
        <div class="annotate-panel">
          <fieldset class="pg-pills">
            <legend>{words(strings, "annotate_pick")}</legend>
            {spec.tags.map((tag) => (
              <label key={tag.id} class={marked.includes(tag.id) ? "is-picked" : ""}>
                <input
                  type="checkbox"
                  value={tag.id}
                  checked={marked.includes(tag.id)}
                  onChange={(event) => pick(tag.id, event.currentTarget.checked)}
                />
                <span>{tag.text}</span>
              </label>
            ))}
          </fieldset>
          {(marked.length > 0 || reason) && (
            <Field
              id={`${uid}-reason`}
              label={words(strings, "annotate_reason")}
              value={reason}
              care={strings}
              onWrite={(written) => set_answer({ ...answer, reasons: with_note(answer.reasons, sentence.id, written) })}
            />
          )}
        </div>
      )}
    </>
  );
}
