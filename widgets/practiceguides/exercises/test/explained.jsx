/**
 * The reasons for all answers of a test, fetched once its second form is done.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Form, Pair, TestSpec, TestState} from "./mark.js"
 */
import { Html } from "../../kit/draw.jsx";
import { Sign } from "../../kit/signs.jsx";
import { words } from "../../kit/words.js";
import { Reasons, reasons } from "../choice/question.jsx";
import { answer_of, standing } from "./mark.js";

const TAGS = { right: "test_fits", partly: "test_partly", wrong: "test_fits_not", open: "test_no_answer" };

/**
 * First where the learner was sure and it did not fit.
 * @param {{spec: TestSpec, strings: Strings, state: TestState, form: Form}} props
 */
export default function Explained({ spec, strings, state, form }) {
  const run = state[form];
  /** @param {Pair} pair */
  const is_first = (pair) => run.confidence[pair.id] === "very" && standing(pair, form, run) !== "right";
  /** @param {Pair} pair */
  const explain = (pair) => (
    <details key={pair.id} class="pg-others">
      <summary>
        <span class="pg-placed-text">
          <span class={`pg-fit is-${standing(pair, form, run)}`}>
            <Sign of={standing(pair, form, run)} /> {words(strings, TAGS[standing(pair, form, run)])}
          </span>
          {pair.objective}
        </span>
      </summary>
      <Html of={pair[form].prompt} />
      <Reasons of={reasons(pair[form], answer_of(pair, form, run), strings)} facts={spec.facts} strings={strings} />
    </details>
  );
  const first = spec.questions.filter(is_first);
  const others = spec.questions.filter((pair) => !is_first(pair));
  return (
    <>
      {first.length > 0 && (
        <div class="pg-said">
          <p class="pg-label">{words(strings, "test_first")}</p>
          <p>{words(strings, "sure_wrong")}</p>
          {first.map(explain)}
        </div>
      )}
      {others.length > 0 && (
        <div class="pg-said">
          <p class="pg-label">{words(strings, "test_others")}</p>
          <p class="pg-small">{words(strings, "test_others_how")}</p>
          {others.map(explain)}
        </div>
      )}
    </>
  );
}
