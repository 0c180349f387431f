// @ts-check
/**
 * @import {Strings, ViewHost} from "../../kit/types.js"
 * @import {Answer, ChoiceSpec, ChoiceState} from "./mark.js"
 * @import {Reason} from "./question.js"
 */
import { Attempt } from "../../kit/attempt.js";
import { html } from "../../kit/draw.js";
import { Said } from "../../kit/facts.js";
import { words } from "../../kit/words.js";
import { answering, mark } from "./mark.js";
import { Ask, Reasons, reasons } from "./question.js";

/**
 * @param {{uid: string, spec: ChoiceSpec, strings: Strings, state: ChoiceState, set_state: (state: ChoiceState) => void, host: ViewHost}} props
 */
export default function ChoiceView(props) {
  const { spec, strings, state } = props;
  const judged = spec.statements.length > 0;
  const { status, attempts } = mark(spec, state);
  const over = status === "right" || attempts >= spec.attempts;
  const said = judged ? judging(spec, strings, over) : picking(spec, strings);
  return html`<${Attempt} ...${props} ...${said} nothing=${answering(spec).nothing} keep=${judged} count=${judged || spec.multiple}
    mark=${(/** @type {ChoiceState} */ next) => mark(spec, next)}
    ask=${(/** @type {object} */ asked) => html`<${Ask} ...${asked} uid=${props.uid} question=${spec}
      described=${spec.prompt ? `${props.uid}-prompt` : undefined} strings=${strings} />`} />`;
}

ChoiceView.icon = "M10 3v6m0 0-5 6m5-6 5 6";

/** What is said of options: first the reasons of those that were picked. @param {ChoiceSpec} spec @param {Strings} strings */
function picking(spec, strings) {
  /** @param {string[]} picked */
  const chosen = (picked) => reasons(spec, picked, strings).filter((reason) => reason.given);
  return {
    missing: (/** @type {string[]} */ picked) =>
      picked.length ? null : words(strings, spec.multiple ? "choice_none_several" : "choice_none"),
    told: (/** @type {string[]} */ picked) => chosen(picked).map((option) => html`<${Said} key=${option.id}
      name=${picked.length > 1 ? option.text : null} feedback=${option.feedback} strings=${strings} />`),
    facts: (/** @type {string[]} */ picked) => cited(chosen(picked)),
    after: (/** @type {string[]} */ picked) => picked.length < spec.options.length && html`<details class="pg-others">
      <summary>${words(strings, "choice_others")}</summary>
      <${Reasons} of=${reasons(spec, picked, strings).filter((reason) => !reason.given)} facts=${spec.facts} strings=${strings} />
    </details>`,
  };
}

/**
 * What is said of statements. The reason for one says what fits, so while a try is left it waits.
 * @param {ChoiceSpec} spec @param {Strings} strings @param {boolean} over
 */
function judging(spec, strings, over) {
  const { open } = answering(spec);
  /** @param {Answer} verdicts */
  const told = (verdicts) => reasons(spec, verdicts, strings, over)
    .map((reason) => over || reason.fits ? reason : { ...reason, feedback: NO_FEEDBACK });
  return {
    missing: (/** @type {Answer} */ verdicts) =>
      open(spec, verdicts) ? words(strings, "choice_open", { n: open(spec, verdicts) }) : null,
    told: (/** @type {Answer} */ verdicts) => told(verdicts).map(({ id, text, tag, feedback }) => html`<${Said} key=${id}
      name=${text} tag=${tag} feedback=${feedback} strings=${strings} />`),
    spoken: () => words(strings, "choice_reasons"),
    facts: (/** @type {Answer} */ verdicts) => cited(told(verdicts)),
  };
}

const NO_FEEDBACK = { story: null, research: null, instead: null, facts: [] };

/** @param {Reason[]} said */
function cited(said) {
  return said.flatMap((reason) => reason.feedback.facts);
}
