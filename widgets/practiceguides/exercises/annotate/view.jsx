/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {AnnotateSpec, AnnotateState, Annotated, Sentence} from "./mark.js"
 */
import { Attempt } from "../../kit/attempt.jsx";
import { Html } from "../../kit/draw.jsx";
import { Reasons, Said } from "../../kit/facts.jsx";
import { Care, Field } from "../../kit/field.jsx";
import { useFold } from "../../kit/fold.js";
import { with_note } from "../../kit/notes.js";
import { is_over } from "../../kit/tries.js";
import { listed, words } from "../../kit/words.js";
import { compare, has_marks, mark, marks_of, NOTHING } from "./mark.js";

const SEEN_BY = /** @type {const} */ ({ found: "annotate_found", missed: "annotate_missed", over: "annotate_over" });

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

  /** @param {{answer: Annotated, set_answer: (answer: Annotated) => void, fixed: boolean}} asked */
  const ask = ({ answer, set_answer, fixed }) => (
    <>
      <p class="pg-remark" id={`${uid}-how`}>
        {words(strings, "annotate_how")}
      </p>
      <figure class="annotate-sheet" aria-describedby={`${uid}-how`}>
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
    const counted = spec.tags.map(({ id, text }) => {
      const [found, missed, without] = /** @type {const} */ (["found", "missed", "over"]).map(
        (kind) => all.filter((each) => each[kind].includes(id)).length,
      );
      return { tag: text, found, missed, over: without };
    });
    if (over)
      return counted.map((each) =>
        words(strings, each.found + each.missed ? "annotate_tally" : "annotate_tally_absent", each),
      );
    const left = counted.reduce((sum, { missed }) => sum + missed, 0);
    return [
      ...counted.filter((each) => each.found + each.over).map((each) => words(strings, "annotate_tally_open", each)),
      words(strings, "annotate_left", { n: left }),
    ];
  };
  /** The sentences that feedback speaks of. @param {Annotated} answer */
  const told = (answer) => spec.sentences.filter(({ id }) => over || marks_of(answer, id).length);
  const absent = over ? spec.absent : [];

  return (
    <Attempt
      {...props}
      nothing={NOTHING}
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
          <p class="pg-named">{words(strings, over ? "annotate_again" : "annotate_again_open")}</p>
          <ol class="annotate-lines">
            {told(answer).map((sentence) => (
              <li key={sentence.id} value={spec.sentences.indexOf(sentence) + 1}>
                <Html class="annotate-text" of={sentence.text} />
                <Compared spec={spec} strings={strings} sentence={sentence} answer={answer} over={over} />
              </li>
            ))}
          </ol>
          {absent.length > 0 && (
            <>
              <p class="pg-named">{words(strings, "annotate_absent")}</p>
              {absent.map(({ tag, feedback }) => (
                <div key={tag} class="annotate-absent">
                  <p class="annotate-text">{names(spec, strings, [tag])}</p>
                  <Said feedback={feedback} strings={strings} />
                </div>
              ))}
            </>
          )}
        </>
      )}
      spoken={(answer) => tallies(answer).join(" ")}
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
 *   open: boolean,
 *   onPress: (element: Element) => void,
 * }} props
 */
function Line({ uid, spec, strings, sentence, answer, set_answer, fixed, open, onPress }) {
  const marked = marks_of(answer, sentence.id);
  const reason = answer.reasons[sentence.id] ?? "";
  const text = (
    <span>
      <Html as="span" class={marked.length ? "annotate-marked" : ""} of={sentence.text} />
      {marked.length > 0 && (
        <>
          {" "}
          <span class="annotate-tags">{words(strings, "annotate_marked", { tags: names(spec, strings, marked) })}</span>
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
            <>
              <Field
                id={`${uid}-reason`}
                label={words(strings, "annotate_reason")}
                value={reason}
                described={`${uid}-care`}
                onWrite={(written) =>
                  set_answer({ ...answer, reasons: with_note(answer.reasons, sentence.id, written) })
                }
              />
              <Care id={`${uid}-care`} strings={strings} />
            </>
          )}
        </div>
      )}
    </>
  );
}

/**
 * What the authors and the learner see in a sentence, and why.
 * @param {{spec: AnnotateSpec, strings: Strings, sentence: Sentence, answer: Annotated, over: boolean}} props
 */
function Compared({ spec, strings, sentence, answer, over }) {
  const compared = compare(sentence, answer);
  const shown = /** @type {const} */ (["found", "missed", "over"]).filter(
    (kind) => compared[kind].length && (over || kind !== "missed"),
  );
  const reason = answer.reasons[sentence.id];
  return (
    <>
      {shown.map((kind) => (
        <p key={kind} class="annotate-who">
          {words(strings, SEEN_BY[kind], { tags: names(spec, strings, compared[kind]) })}
        </p>
      ))}
      {reason && <Reason text={reason} strings={strings} />}
      <Reasons
        feedback={sentence.feedback}
        strings={strings}
        open={compared.missed.length + compared.over.length > 0}
      />
    </>
  );
}

/** @param {{text: string, strings: Strings}} props */
function Reason({ text, strings }) {
  return (
    <p class="annotate-reason">
      <span class="pg-label">{words(strings, "annotate_own")}</span> {text}
    </p>
  );
}

/** @param {AnnotateSpec} spec @param {Strings} strings @param {string[]} ids of tags */
function names(spec, strings, ids) {
  const tags = spec.tags.filter(({ id }) => ids.includes(id));
  return listed(
    strings,
    tags.map(({ text }) => text),
    "plain",
  );
}
