// @ts-check
/** @import {Choice, Move, Scenario, ScenarioState, Strings, ViewHost} from "../kit/types.js" */
import { html, Html, useEffect, useRef } from "../kit/draw.js";
import { Facts, Part } from "../kit/facts.js";
import { finish } from "../kit/finish.js";
import { words } from "../kit/words.js";
import { follow, holds, mark, offered, scene_of } from "./step.js";

/**
 * @param {{uid: string, spec: Scenario, strings: Strings, state: ScenarioState, set_state: (state: ScenarioState) => void, host: ViewHost}} props
 */
export default function ScenarioView({ uid, spec, strings, state, set_state, host }) {
  const { position, path } = follow(spec, state.moves);
  const scene = scene_of(spec, position.scene);
  const taken = path.map((leg) => {
    const from = scene_of(spec, leg.scene);
    return { from, choice: /** @type {Choice} */ (from.choices.find((each) => each.id === leg.choice)) };
  });
  const last = taken[taken.length - 1];
  // Choosing moves on in the story, and so does the reader's place: to the new scene's heading.
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  const consequence = useRef(/** @type {HTMLElement | null} */ (null));
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus();
    host.announce(`${scene.title}. ${consequence.current?.innerText ?? ""}`);
  });

  /** @param {Move} move @param {Event} event */
  const go = (move, event) => {
    const next = { ...state, moves: [...state.moves, move] };
    const result = mark(spec, next);
    moved.current = true;
    set_state(next);
    if (result.status === "ended") finish(/** @type {Element} */ (event.currentTarget), spec.id, result);
  };
  const intro = html`
    <p class="scenario-role">${spec.role}${spec.person && html`<br />${spec.person}`}</p>
    ${spec.prompt && html`<${Html} class="pg-prompt" of=${spec.prompt} />`}
  `;
  const choices = offered(spec, position);
  return html`
    ${!taken.length && intro}
    ${taken.length > 1 && !scene.end && html`<ol class="scenario-trail" aria-label=${words(strings, "scenario_trail")}>
      ${taken.slice(0, -1).map(({ from, choice }, index) => html`<li key=${index}>
        <b>${from.title}</b> <${Html} as="span" of=${choice.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${heading}>${scene.title}</h4>
    ${last && html`<div class="scenario-consequence" ref=${consequence}>
      <p class="scenario-chose">${words(strings, "scenario_chose")} <${Html} as="span" of=${last.choice.text} /></p>
      ${last.choice.story && html`<${Html} of=${last.choice.story} />`}
    </div>`}
    ${scene.body.filter((part) => holds(part.if, position))
      .map((part, index) => html`<${Html} key=${`${scene.id} ${index}`} of=${part.html} />`)}
    ${choices.length > 0 && html`
      <p class="scenario-ask" id=${`${uid}-ask`}>${words(strings, "scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${uid}-ask`}>
        ${choices.map((choice) => html`<li key=${`${path.length} ${choice.id}`}>
          <button type="button" onClick=${(/** @type {Event} */ event) => go({ choose: choice.id }, event)}>
            <${Html} as="span" of=${choice.text} />
          </button>
        </li>`)}
      </ul>`}
    ${scene.end && taken.length > 0 && html`
      <h4 class="scenario-path-title">${words(strings, "scenario_path")}</h4>
      <ol class="scenario-path">
        ${taken.map(({ from, choice }, index) => html`<${Leg} key=${index} title=${from.title} choice=${choice} spec=${spec} strings=${strings} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!choices.length && html`<button type="button" class="pg-button" onClick=${(/** @type {Event} */ event) => go({ again: true }, event)}>
        ${words(strings, "scenario_again")}
      </button>`}
      ${taken.length > 0 && html`<button type="button" class="pg-button pg-quiet" onClick=${(/** @type {Event} */ event) => go({ back: true }, event)}>
        ${words(strings, "scenario_back")}
      </button>`}
    </p>
  `;
}

ScenarioView.icon = "M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";

/**
 * One leg of the learner's path: where, what they did, what came of it, and what is known.
 * @param {{title: string, choice: Choice, spec: Scenario, strings: Strings}} props
 */
function Leg({ title, choice, spec, strings }) {
  const { text, story, research, their_side } = choice;
  return html`<li>
    <h5>${title}</h5>
    <p class="scenario-took"><span class="pg-unseen">${words(strings, "scenario_chose")} </span><${Html} as="span" of=${text} /></p>
    <${Part} title=${words(strings, "part_story")} of=${story} />
    <${Part} title=${words(strings, "part_their_side")} of=${their_side?.html} class="scenario-their-side" />
    <${Part} title=${words(strings, "part_research")} of=${research?.html}>
      <${Facts} ids=${research?.facts ?? []} facts=${spec.facts} strings=${strings} />
    <//>
  </li>`;
}
