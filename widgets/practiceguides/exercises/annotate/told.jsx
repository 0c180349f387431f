/**
 * The feedback of a text line by line, fetched with the first check.
 *
 * @import {Feedback, Strings} from "../../kit/types.js"
 * @import {AnnotateSpec, Annotated, Sentence} from "./mark.js"
 */
import { Html } from "../../kit/draw.jsx";
import { Reasons, Said } from "../../kit/facts.jsx";
import { Sign } from "../../kit/signs.jsx";
import { told_by_now } from "../../kit/tries.js";
import { words } from "../../kit/words.js";
import { compare } from "./mark.js";
import { names, Reason } from "./reason.jsx";

const SEEN_BY = /** @type {const} */ ({ found: "annotate_found", missed: "annotate_missed", over: "annotate_over" });
const SIGNS = /** @type {const} */ ({ found: "right", missed: "open", over: "wrong" });

/**
 * First the lines that the learner and the authors see otherwise, of which the first says why at once; then the others,
 * then what the text does not show.
 * @param {object} props
 * @param {AnnotateSpec} props.spec
 * @param {Strings} props.strings
 * @param {Sentence[]} props.told the lines that may be spoken of
 * @param {{tag: string, feedback: Feedback}[]} props.absent
 * @param {Annotated} props.answer
 * @param {boolean} props.over
 */
export default function Told({ spec, strings, told, absent, answer, over }) {
  /** @param {Sentence[]} lines */
  const compared = (lines) => (
    <ol class="annotate-lines">
      {lines.map((sentence) => (
        <li key={sentence.id} value={spec.sentences.indexOf(sentence) + 1}>
          <Html class="annotate-text" of={sentence.text} />
          <Compared {...{ spec, strings, sentence, answer, over }} open={sentence === differ[0]} />
        </li>
      ))}
    </ol>
  );
  const differ = told.filter((sentence) => {
    const { missed, over: without } = compare(sentence, answer);
    return without.length || (over && missed.length);
  });
  const alike = told.filter((sentence) => !differ.includes(sentence));
  return (
    <>
      {differ.length > 0 && (
        <>
          <h5 class="pg-named">{words(strings, "annotate_differ")}</h5>
          {compared(differ)}
        </>
      )}
      {alike.length > 0 && (
        <details class="pg-others">
          <summary>{words(strings, "annotate_alike", { n: alike.length })}</summary>
          {compared(alike)}
        </details>
      )}
      {absent.length > 0 && (
        <>
          <h5 class="pg-named">{words(strings, "annotate_absent")}</h5>
          {absent.map(({ tag, feedback }) => (
            <div key={tag} class="annotate-absent">
              <p class="annotate-text">{names(spec, strings, [tag])}</p>
              <Said feedback={feedback} strings={strings} />
            </div>
          ))}
        </>
      )}
    </>
  );
}

/**
 * What the authors and the learner see in a sentence, and why.
 * @param {{
 *   spec: AnnotateSpec, strings: Strings, sentence: Sentence, answer: Annotated, over: boolean, open: boolean,
 * }} props
 */
function Compared({ spec, strings, sentence, answer, over, open }) {
  const compared = compare(sentence, answer);
  const shown = /** @type {const} */ (["found", "missed", "over"]).filter(
    (kind) => compared[kind].length && (over || kind !== "missed"),
  );
  const reason = answer.reasons[sentence.id];
  return (
    <>
      {shown.map((kind) => (
        <p key={kind} class="annotate-who">
          <Sign of={SIGNS[kind]} /> {words(strings, SEEN_BY[kind], { tags: names(spec, strings, compared[kind]) })}
        </p>
      ))}
      {reason && <Reason text={reason} strings={strings} />}
      <Reasons feedback={told_by_now(sentence.feedback, over)} strings={strings} open={open} />
    </>
  );
}
