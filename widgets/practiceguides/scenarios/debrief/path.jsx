/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";
import { scene_of, taken } from "../step.js";
import { Told } from "./told.jsx";

/** The learner's path: where, what they chose, what came of it, and what they took back. @param {DebriefProps} props */
export function Path({ spec, strings, legs, way: { path, attempts } }) {
  const { taken_back } = attempts[attempts.length - 1];
  const is_here = (/** @type {number} */ at, /** @type {string} */ scene) => path[at]?.scene === scene;
  const elsewhere = taken_back.filter(({ at, scene }) => !is_here(at, scene));
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_path")}</h4>
      <ol class="scenario-path">
        {legs.map(({ from, choice }, place) => (
          <li key={place}>
            <h5>{from.title}</h5>
            {taken_back
              .filter(({ at, scene }) => at === place && is_here(at, scene))
              .map((leg, index) => (
                <p key={index} class="pg-remark">
                  <Told strings={strings} name="scenario_withdrew" choice={taken(spec, leg.choice).choice} />
                </p>
              ))}
            <p class="scenario-took">
              <span class="pg-unseen">{words(strings, "scenario_chose")} </span>
              <Html as="span" of={choice.text} />
            </p>
            {choice.story && <Html of={choice.story} />}
          </li>
        ))}
      </ol>
      {elsewhere.map((leg, index) => (
        <p key={index} class="pg-remark">
          <Told
            strings={strings}
            name="scenario_withdrew_in"
            choice={taken(spec, leg.choice).choice}
            values={{ scene: scene_of(spec, leg.scene).title }}
          />
        </p>
      ))}
    </section>
  );
}
