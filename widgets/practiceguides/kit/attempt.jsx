/**
 * What is the same in every type that is marked: how sure, hint, check, skip, feedback, another try.
 *
 * @import {Confidence, Drawn, Graded, Item, Marked, Strings, Tries, ViewProps} from "./types.js"
 */

import { same } from "./data.js";
import { Html, useEffect, useLayoutEffect, useRef, useState } from "./draw.jsx";
import { Facts } from "./facts.jsx";
import { finish } from "./finish.js";
import { useFocus } from "./focus.js";
import { Later } from "./later.js";
import { Sign } from "./signs.jsx";
import { is_over, no_tries } from "./tries.js";
import { words } from "./words.js";

/** @type {Confidence[]} */
const STEPS = ["not", "fairly", "very"];

/** Where the focus goes when an answer is asked for: what the learner did not answer, as the type marks it. */
export const FIRST_LACKING = ["input", "select", "button"].map((control) => `.is-lacking ${control}`).join();

/**
 * @template A
 * @typedef {object} Asked
 * @property {A} answer
 * @property {(answer: A) => void} set_answer
 * @property {boolean} fixed it is checked
 * @property {boolean} lacking a check was refused: what is not answered yet is marked by a class `is-lacking`
 * @property {number} refused how often it was, and its message followed; the first that lacks an answer is then sought
 * @property {() => void} forgive nothing is marked as lacking until the next check
 * @property {Drawn} check the button that checks
 * @property {(buttons: Drawn) => Drawn} foot what stands below the controls, with these buttons before "Skip"
 */

/**
 * @template A
 * @typedef {object} Asking what a marked type brings
 * @property {A} nothing the answer before anybody answered
 * @property {(state: Tries<A>) => Graded} mark
 * @property {(answer: A) => string | null} missing what to say when an answer is not enough to check, or null
 * @property {(asked: Asked<A>) => Drawn} ask the controls
 * @property {(answer: A, result: Graded) => Drawn} told the feedback
 * @property {(answer: A) => Drawn[]} [unfit] each part of the feedback that says what does not fit, as it is told while
 *   a try is left: so it can be read above the controls while another one is made
 * @property {(answer: A) => string[]} facts on which the feedback rests
 * @property {(answer: A) => Drawn} [after] what is shown beside once no try is left or needed
 * @property {boolean} [keep] another try begins with the last answer, not with nothing
 * @property {(answer: A) => string} [heading] the heading of feedback that calls no answer right
 * @property {(answer: A, result: Graded) => string} [counted] how much of the answer fits, told where it fits in part
 * @property {boolean} [own_foot] the controls draw what stands below them, with buttons of their own; once they are
 *   skipped they stand in a fold
 */

/**
 * @template A
 * @typedef {ViewProps<Item & Marked, Tries<A>> & Asking<A>} Attempted
 */

/** @template A @param {Attempted<A>} props */
export function Attempt({
  uid,
  spec,
  strings,
  state,
  set_state,
  host,
  nothing,
  mark,
  missing,
  ask,
  told,
  unfit = () => [],
  facts,
  after,
  keep,
  heading,
  counted,
  own_foot,
}) {
  const tries = state.tries.length;
  const last = state.tries[tries - 1];
  const result = mark(state);
  // After a reload a checked answer shows its feedback; an answer that differs is a new try underway.
  const [trying, set_trying] = useState(!last || !same(last.answer, state.answer));
  // Checked or begun again, here or in another window.
  const known = useRef(tries);
  useEffect(() => {
    if (known.current !== tries) set_trying(!tries);
    known.current = tries;
  }, [tries]);
  const [refused, set_refused] = useState(0);
  const [asked, lead] = useFocus();
  // The verdict is said because it gets the focus, and not announced besides; whoever listens reads on from there.
  const [verdict, lead_to_verdict] = useFocus();

  /** What an answer lacks to be checked. One that was checked already spends no try. */
  const lack = missing(state.answer) || (last && same(last.answer, state.answer) && words(strings, "unchanged"));
  const lead_to_lacking = () => {
    lead(FIRST_LACKING);
    set_refused(refused + 1);
  };
  /** @param {A} answer */
  const set_answer = (answer) => set_state({ ...state, answer });
  /** @param {Event} event */
  const check = (event) => {
    if (lack) {
      host.announce(lack);
      return lead_to_lacking();
    }
    const { answer, confidence } = state;
    const next = { ...state, tries: [...state.tries, { answer, confidence }], skipped: false };
    host.announce(""); // What was asked for before is given now.
    lead_to_verdict(undefined, "near");
    set_refused(0);
    set_trying(false);
    set_state(next);
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(next));
  };
  /** @param {Event} event */
  const skip = (event) => {
    const next = { ...state, skipped: true };
    set_refused(0);
    // The controls fold away under the line that says it, which is heard because it gets the focus.
    if (own_foot) lead("summary", "near");
    else host.announce(words(strings, "skipped"));
    set_state(next);
    const result = mark(next);
    // A try before stays what it was, and is not finished twice.
    if (result.status === "skipped") finish(/** @type {Element} */ (event.currentTarget), spec.id, result);
  };
  /** @param {Tries<A>} next */
  const begin = (next) => {
    lead("input, select, button, textarea");
    set_trying(true);
    set_state(next);
  };

  const check_button = (
    <button key="check" type="button" class="pg-button" onClick={check}>
      {words(strings, "check")}
    </button>
  );

  /** @param {Drawn} buttons */
  const foot = (buttons) => (
    <>
      {spec.confidence && (
        <Sure
          name={`${uid}-sure`}
          strings={strings}
          value={state.confidence}
          fixed={!trying}
          onPick={(confidence) => set_state({ ...state, confidence })}
        />
      )}
      {spec.hint && (
        <details class="pg-hint" onToggle={() => state.hint || set_state({ ...state, hint: true })}>
          <summary>{words(strings, "hint")}</summary>
          <Html of={spec.hint} />
        </details>
      )}
      {trying && (
        <div class="pg-actions">
          {buttons}
          <button type="button" class="pg-button pg-quiet" onClick={skip}>
            {words(strings, "skip")}
          </button>
          <p class="pg-remark">
            {refused && lack ? (
              <button type="button" class="pg-link" onClick={lead_to_lacking}>
                {lack}
              </button>
            ) : (
              state.skipped && words(strings, "skipped")
            )}
          </p>
        </div>
      )}
    </>
  );

  const over = !trying && is_over(spec, result);
  const kept = trying && last ? unfit(last.answer) : [];
  const sure = sureness(strings, result);
  const is_counted = counted && result.status === "partly";
  const verdict_word = is_counted && result.score * 2 < result.max ? "partly_few" : result.status;
  return (
    <>
      {spec.prompt && <Prompt uid={uid} of={spec.prompt} />}
      {kept.length > 0 && (
        <details class="pg-others">
          <summary>
            <h4>{words(strings, "unfit", { count: kept.length })}</h4>
          </summary>
          {kept}
        </details>
      )}
      <div ref={asked}>
        {ask({
          answer: state.answer,
          set_answer,
          fixed: !trying,
          lacking: trying && refused > 0,
          refused,
          forgive: () => set_refused(0),
          check: check_button,
          foot,
        })}
      </div>
      {!(own_foot && trying) && foot(check_button)}
      {!trying && last && (
        <div class={`pg-feedback ${heading ? "" : `is-${result.status}`}`}>
          <div class="pg-actions">
            <h4 class="pg-verdict" tabindex={-1} ref={verdict}>
              {heading ? (
                heading(last.answer)
              ) : (
                <>
                  <Sign of={result.status} /> {words(strings, verdict_word)}
                </>
              )}{" "}
              {is_counted && <span class="pg-count">{counted(last.answer, result)}</span>}
            </h4>
            {!over && (
              <>
                <button
                  type="button"
                  class="pg-button"
                  onClick={() => begin({ ...state, answer: keep ? state.answer : nothing, confidence: null })}
                >
                  {words(strings, "try_again")}
                </button>
                <p class="pg-remark">{words(strings, "tries_left", { n: spec.attempts - tries })}</p>
              </>
            )}
          </div>
          <Later>
            {sure && <p>{sure}</p>}
            {told(last.answer, result)}
            <Facts ids={[...new Set(facts(last.answer))]} facts={spec.facts} strings={strings} />
            {over && after?.(last.answer)}
            {over && (
              <div class="pg-actions">
                <button type="button" class="pg-button pg-quiet" onClick={() => begin(no_tries(nothing))}>
                  {words(strings, "start_again")}
                </button>
              </div>
            )}
          </Later>
        </div>
      )}
    </>
  );
}

/**
 * The last paragraph of a prompt is the question: a control may be named by it (`${uid}-question`).
 * @param {{uid: string, of: string}} props
 */
function Prompt({ uid, of }) {
  const place = useRef(/** @type {HTMLDivElement | null} */ (null));
  useLayoutEffect(() => {
    const question = place.current?.querySelector("p:last-of-type");
    if (question) question.id = `${uid}-question`;
  }, []);
  return (
    <div ref={place}>
      <Html class="pg-prompt" of={of} />
    </div>
  );
}

/**
 * What being sure or unsure adds to the feedback; it never touches the score.
 * @param {Strings} strings @param {Graded} result
 */
function sureness(strings, { status, confidence }) {
  if (status === "right") return confidence === "not" ? words(strings, "unsure_right") : "";
  if (confidence === "very") return words(strings, "sure_wrong");
  return confidence === "not" ? words(strings, "unsure_wrong") : "";
}

/**
 * How sure the learner is, before checking. It may be left out; once it is `fixed`, it says what was answered.
 * @param {object} props
 * @param {string} props.name
 * @param {Strings} props.strings
 * @param {Confidence | null} props.value
 * @param {boolean} [props.fixed]
 * @param {(step: Confidence) => void} props.onPick
 */
export function Sure({ name, strings, value, fixed, onPick }) {
  if (fixed) {
    const sure = value && words(strings, `confidence_${value}`);
    return sure && <p class="pg-remark">{words(strings, "confidence_was", { sure })}</p>;
  }
  return (
    <fieldset class="pg-pills is-scale">
      <legend>{words(strings, "confidence")}</legend>
      {STEPS.map((step) => (
        <label key={step} class={step === value ? "is-picked" : ""}>
          <input type="radio" name={name} value={step} checked={step === value} onChange={() => onPick(step)} />
          <span>{words(strings, `confidence_${step}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
