// @ts-check
/**
 * @import {Strings, ViewHost} from "../../kit/types.js"
 * @import {ChoiceSpec, ChoiceState} from "./mark.js"
 */
import { Attempt } from "../../kit/attempt.js";
import { html, Html } from "../../kit/draw.js";
import { Facts, Said } from "../../kit/facts.js";
import { words } from "../../kit/words.js";
import { mark } from "./mark.js";

/**
 * @param {{uid: string, spec: ChoiceSpec, strings: Strings, state: ChoiceState, set_state: (state: ChoiceState) => void, host: ViewHost}} props
 */
export default function ChoiceView(props) {
  const { uid, spec, strings } = props;
  /** @param {{answer: string[], set_answer: (answer: string[]) => void, fixed: boolean}} asked */
  const ask = ({ answer, set_answer, fixed }) => {
    /** @param {string} id @param {boolean} on */
    const pick = (id, on) => {
      const others = spec.multiple ? answer.filter((each) => each !== id) : [];
      set_answer(on ? [...others, id] : others);
    };
    return html`<fieldset class="choice-options" aria-describedby=${spec.prompt ? `${uid}-prompt` : undefined}>
      <legend>${words(strings, spec.multiple ? "choice_pick_several" : "choice_pick")}</legend>
      ${spec.options.map((option) => {
        const picked = answer.includes(option.id);
        return html`<label key=${option.id} class=${`pg-option ${picked ? "is-picked" : ""} ${fixed ? "is-set" : ""}`}>
          <input type=${spec.multiple ? "checkbox" : "radio"} name=${`${uid}-option`} value=${option.id} checked=${picked} disabled=${fixed}
            onChange=${(/** @type {any} */ event) => pick(option.id, event.currentTarget.checked)} />
          <${Html} as="span" of=${option.text} />
        </label>`;
      })}
    </fieldset>`;
  };
  /** @param {string[]} picked */
  const chosen = (picked) => spec.options.filter((option) => picked.includes(option.id));
  return html`<${Attempt} ...${props} nothing=${[]} count=${spec.multiple} mark=${(/** @type {ChoiceState} */ state) => mark(spec, state)}
    missing=${(/** @type {string[]} */ picked) => picked.length ? null : words(strings, spec.multiple ? "choice_none_several" : "choice_none")}
    ask=${ask}
    told=${(/** @type {string[]} */ picked) => chosen(picked).map((option) => html`<${Said} key=${option.id}
      name=${picked.length > 1 ? option.text : null} feedback=${option.feedback} strings=${strings} />`)}
    facts=${(/** @type {string[]} */ picked) => chosen(picked).flatMap((option) => option.feedback.facts)}
    after=${(/** @type {string[]} */ picked) => html`<${Others} spec=${spec} picked=${picked} strings=${strings} />`} />`;
}

ChoiceView.icon = "M10 3v6m0 0-5 6m5-6 5 6";

/** @param {{spec: ChoiceSpec, picked: string[], strings: Strings}} props */
function Others({ spec, picked, strings }) {
  const others = spec.options.filter((option) => !picked.includes(option.id));
  if (!others.length) return null;
  return html`<details class="pg-others">
    <summary>${words(strings, "choice_others")}</summary>
    <ul>
      ${others.map((option) => html`<li key=${option.id}>
        <${Said} name=${option.text} tag=${words(strings, option.correct ? "choice_fits" : "choice_fits_not")}
          feedback=${option.feedback} strings=${strings} />
        <${Facts} ids=${option.feedback.facts} facts=${spec.facts} strings=${strings} />
      </li>`)}
    </ul>
  </details>`;
}
