/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Choice, Scenario, Scene} from "../types.js"
 * @import {DebriefProps} from "../debrief.jsx"
 * @import {Open} from "../open_endings.js"
 */
import { Html, useRef, useState } from "../../kit/draw.jsx";
import { Facts, Part } from "../../kit/facts.jsx";
import { Later } from "../../kit/later.js";
import { words } from "../../kit/words.js";
import { open_endings } from "../open_endings.js";
import { after, offered, scene_of } from "../step.js";
import { Worth } from "./told.jsx";

/**
 * At each scene what else could be chosen, what came of it, and where it could still end.
 * @param {DebriefProps} props
 */
export function Roads({ spec, strings, legs, way: { met } }) {
  const others = legs.map(({ choice }, at) => offered(spec, met[at]).filter(({ id }) => id !== choice.id));
  // One search for all roads; it is made when the first scene is unfolded.
  const found = useRef(/** @type {Open[][] | null} */ (null));
  const search = () => {
    const all = open_endings(
      spec,
      others.flatMap((choices, at) => choices.map((choice) => after(spec, met[at], choice))),
    );
    return others.map((choices) => all.splice(0, choices.length));
  };
  /** @param {number} at @param {number} index */
  const open_from = (at, index) => {
    found.current = found.current ?? search();
    return found.current[at][index];
  };
  if (!others.some(({ length }) => length)) return null;
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_roads")}</h4>
      {legs.map(
        ({ from }, at) =>
          others[at].length > 0 && (
            <Fork
              key={at}
              scene={from}
              choices={others[at]}
              open_from={(index) => open_from(at, index)}
              spec={spec}
              strings={strings}
            />
          ),
      )}
    </section>
  );
}

/**
 * One scene with its other choices.
 * @param {{scene: Scene, choices: Choice[], open_from: (index: number) => Open, spec: Scenario, strings: Strings}}
 *   props
 */
function Fork({ scene, choices, open_from, spec, strings }) {
  const [opened, set_opened] = useState(false);
  return (
    <details class="scenario-fold" onToggle={() => set_opened(true)}>
      <summary>
        {scene.title} <span class="pg-tag">{words(strings, "scenario_others", { n: choices.length })}</span>
      </summary>
      <ul class="scenario-roads">
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <Html as="p" class="scenario-took" of={choice.text} />
            {choice.story && <Html of={choice.story} />}
            {opened && (
              <Later>
                <Endings open_from={() => open_from(index)} spec={spec} strings={strings} />
              </Later>
            )}
            {choice.practice && (
              <p>
                {words(strings, "scenario_worth")} <Worth strings={strings} choice={choice} />
              </p>
            )}
            <Part title={words(strings, "part_research")} of={choice.research?.html}>
              <Facts ids={choice.research?.facts ?? []} facts={spec.facts} strings={strings} />
            </Part>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** @param {{open_from: () => Open, spec: Scenario, strings: Strings}} props */
function Endings({ open_from, spec, strings }) {
  const { endings, whole } = open_from();
  if (!endings.length) return <p class="pg-label">{words(strings, "scenario_open_none")}</p>;
  return (
    <>
      <p class="pg-label">{words(strings, whole ? "scenario_open" : "scenario_open_least")}</p>
      <ul class="scenario-endings">
        {endings.map((id) => (
          <li key={id}>{scene_of(spec, id).title}</li>
        ))}
      </ul>
    </>
  );
}
