// @ts-check
/** @import {ChoiceSpec, ChoiceState, Confidence, Option, Strings, ViewHost} from "../../kit/types.js" */
import { html, Html, useEffect, useRef, useState } from "../../kit/draw.js";
import { Facts, Part } from "../../kit/facts.js";
import { finish } from "../../kit/finish.js";
import { Later } from "../../kit/later.js";
import { words } from "../../kit/words.js";
import { empty, mark } from "./mark.js";

/** @type {Confidence[]} */
const STEPS = ["not", "fairly", "very"];

/** A sign beside the words; never the only carrier of meaning. @type {Record<string, string>} */
const SIGNS = { right: "✓", partly: "◐", wrong: "○" };

/**
 * @param {{uid: string, spec: ChoiceSpec, strings: Strings, state: ChoiceState, set_state: (state: ChoiceState) => void, host: ViewHost}} props
 */
export default function ChoiceView({ uid, spec, strings, state, set_state, host }) {
  const tries = state.tries.length;
  const last = state.tries[tries - 1];
  const result = mark(spec, state);
  // After a reload a checked answer shows its feedback; picks that differ are a new try underway.
  const [trying, set_trying] = useState(!last || String(last.picked) !== String(state.picked));
  // Checked or begun again, here or in another window.
  const known = useRef(tries);
  useEffect(() => {
    if (known.current !== tries) set_trying(!tries);
    known.current = tries;
  }, [tries]);
  const [remark, set_remark] = useState("");
  const options = useRef(/** @type {HTMLElement | null} */ (null));
  const said = useRef(/** @type {HTMLElement | null} */ (null));
  const moved = useRef(/** @type {"options" | "feedback" | null} */ (null));

  useEffect(() => {
    if (moved.current !== "options") return;
    options.current?.querySelector("input")?.focus();
    moved.current = null;
  });
  const tell = () => {
    if (moved.current !== "feedback") return;
    host.announce(`${words(strings, `choice_${result.status}`)} ${said.current?.innerText ?? ""}`);
    moved.current = null;
  };

  /** @param {string} key */
  const say = (key) => {
    set_remark(words(strings, key));
    host.announce(words(strings, key));
  };

  /** @param {string} id @param {boolean} on */
  const pick = (id, on) => {
    const others = spec.multiple ? state.picked.filter((each) => each !== id) : [];
    set_remark("");
    set_state({ ...state, picked: on ? [...others, id] : others });
  };

  /** @param {Event} event */
  const check = (event) => {
    if (!trying) return;
    if (!state.picked.length) return say(spec.multiple ? "choice_none_several" : "choice_none");
    const { picked, confidence } = state;
    const next = { ...state, tries: [...state.tries, { picked, confidence }], skipped: false };
    moved.current = "feedback";
    set_remark("");
    set_trying(false);
    set_state(next);
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };

  /** @param {Event} event */
  const skip = (event) => {
    const next = { ...state, skipped: true };
    set_state(next);
    say("choice_skipped");
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };

  /** @param {ChoiceState} next */
  const begin = (next) => {
    moved.current = "options";
    set_trying(true);
    set_state(next);
  };

  const over = !trying && (result.status === "right" || tries >= spec.attempts);
  const name = `${uid}-option`;
  return html`
    ${spec.prompt && html`<${Html} class="pg-prompt" id=${`${uid}-prompt`} of=${spec.prompt} />`}
    <fieldset class="choice-options" ref=${options} aria-describedby=${spec.prompt ? `${uid}-prompt` : undefined}>
      <legend>${words(strings, spec.multiple ? "choice_pick_several" : "choice_pick")}</legend>
      ${spec.options.map((option) => {
        const picked = state.picked.includes(option.id);
        return html`<label key=${option.id} class=${`choice-option ${picked ? "is-picked" : ""} ${trying ? "" : "is-set"}`}>
          <input type=${spec.multiple ? "checkbox" : "radio"} name=${name} value=${option.id} checked=${picked} disabled=${!trying}
            onChange=${(/** @type {any} */ event) => pick(option.id, event.currentTarget.checked)} />
          <${Html} as="span" of=${option.text} />
        </label>`;
      })}
    </fieldset>
    ${spec.confidence && html`<${Sure} name=${`${uid}-sure`} strings=${strings} value=${state.confidence} set=${!trying}
      onPick=${(/** @type {Confidence} */ confidence) => set_state({ ...state, confidence })} />`}
    ${spec.hint && html`<details class="choice-hint" onToggle=${() => state.hint || set_state({ ...state, hint: true })}>
      <summary>${words(strings, "choice_hint")}</summary>
      <${Html} of=${spec.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${trying ? undefined : "true"} onClick=${check}>
        ${words(strings, trying ? "choice_check" : "choice_checked")}
      </button>
      ${trying && html`<button type="button" class="pg-button pg-quiet" onClick=${skip}>${words(strings, "choice_skip")}</button>`}
      ${trying && html`<p class="pg-remark">${remark || (state.skipped ? words(strings, "choice_skipped") : "")}</p>`}
    </div>
    ${!trying && last && html`<div class="choice-feedback">
      <p class="choice-verdict">
        <span aria-hidden="true">${SIGNS[result.status]}</span> ${words(strings, `choice_${result.status}`)}
        ${spec.multiple && html` <span class="choice-count">${words(strings, "choice_score", { score: result.score, max: result.max })}</span>`}
      </p>
      <${Later} then=${tell}>
        <div ref=${said}>
          ${chosen(spec, last.picked).map((option) => html`<${Said} key=${option.id} option=${option} named=${last.picked.length > 1} strings=${strings} />`)}
        </div>
        <${Facts} ids=${[...new Set(chosen(spec, last.picked).flatMap((option) => option.feedback.facts))]} facts=${spec.facts} strings=${strings} />
        ${over && html`<${Others} spec=${spec} picked=${last.picked} strings=${strings} />`}
        <div class="pg-actions">
          ${over
            ? html`<button type="button" class="pg-button pg-quiet" onClick=${() => begin(empty(spec))}>${words(strings, "start_again")}</button>`
            : html`<button type="button" class="pg-button" onClick=${() => begin({ ...state, picked: [], confidence: null })}>
                ${words(strings, "choice_try_again")}
              </button>
              <p class="pg-remark">${words(strings, "choice_tries_left", { n: spec.attempts - tries })}</p>`}
        </div>
      <//>
    </div>`}
  `;
}

ChoiceView.icon = "M10 3v6m0 0-5 6m5-6 5 6";

/** @param {ChoiceSpec} spec @param {string[]} picked */
function chosen(spec, picked) {
  return spec.options.filter((option) => picked.includes(option.id));
}

/**
 * How sure the learner is, before checking. It may be left out.
 * @param {{name: string, strings: Strings, value: Confidence | null, set: boolean, onPick: (step: Confidence) => void}} props
 */
function Sure({ name, strings, value, set, onPick }) {
  return html`<fieldset class="choice-sure">
    <legend>${words(strings, "choice_sure")}</legend>
    ${STEPS.map((step) => html`<label key=${step} class=${step === value ? "is-picked" : ""}>
      <input type="radio" name=${name} value=${step} checked=${step === value} disabled=${set} onChange=${() => onPick(step)} />
      <span>${words(strings, `choice_sure_${step}`)}</span>
    </label>`)}
  </fieldset>`;
}

/**
 * What an option leads to: first the person, then the knowledge, then what to do.
 * @param {{option: Option, named: boolean, strings: Strings}} props
 */
function Said({ option, named, strings }) {
  const { story, research, instead } = option.feedback;
  return html`
    ${named && html`<p class="choice-named"><${Html} as="span" of=${option.text} /></p>`}
    <${Part} title=${words(strings, "part_story")} of=${story} class="choice-story" />
    <${Part} title=${words(strings, "part_research")} of=${research} />
    <${Part} title=${words(strings, "part_instead")} of=${instead} />
  `;
}

/** @param {{spec: ChoiceSpec, picked: string[], strings: Strings}} props */
function Others({ spec, picked, strings }) {
  const others = spec.options.filter((option) => !picked.includes(option.id));
  if (!others.length) return null;
  return html`<details class="choice-others">
    <summary>${words(strings, "choice_others")}</summary>
    <ul>
      ${others.map((option) => html`<li key=${option.id}>
        <p class="choice-named">
          <${Html} as="span" of=${option.text} />
          <span class="choice-tag">${words(strings, option.correct ? "choice_fits" : "choice_fits_not")}</span>
        </p>
        <${Part} title=${words(strings, "part_story")} of=${option.feedback.story} />
        <${Part} title=${words(strings, "part_research")} of=${option.feedback.research} />
        <${Part} title=${words(strings, "part_instead")} of=${option.feedback.instead} />
        <${Facts} ids=${option.feedback.facts} facts=${spec.facts} strings=${strings} />
      </li>`)}
    </ul>
  </details>`;
}
