/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Leg, Played, Scenario} from "../types.js"
 * @import {DebriefProps} from "../debrief.jsx"
 */
import { words } from "../../kit/words.js";
import { first_difference } from "../compare.js";
import { scene_of, taken } from "../step.js";
import { Told } from "./told.jsx";

/** Play again, where to go from here, and what was played before. @param {DebriefProps} props */
export function Next({ spec, strings, host, way: { path, attempts }, go }) {
  // What was only the beginning of this path is no attempt of its own.
  const earlier = attempts.slice(0, -1).filter(
    (attempt) =>
      attempt.ending ||
      first_difference(
        attempt.path,
        path.map(({ choice }) => choice),
      ) !== null,
  );
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_next")}</h4>
      <ul class="scenario-next">
        <li>
          <button type="button" class="pg-button" onClick={() => go({ again: 0 })}>
            {words(strings, "scenario_again")}
          </button>
        </li>
        {host.onward.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>{words(strings, "scenario_attempts")}</summary>
          <ol class="scenario-attempts">
            {earlier.map((attempt, index) => (
              <li key={index}>
                <Earlier attempt={attempt} path={path} spec={spec} strings={strings} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/**
 * An earlier attempt beside the present path.
 * @param {{attempt: Played, path: Leg[], spec: Scenario, strings: Strings}} props
 */
function Earlier({ attempt, path, spec, strings }) {
  const at = first_difference(
    attempt.path,
    path.map(({ choice }) => choice),
  );
  const ending = attempt.ending ? scene_of(spec, attempt.ending).title : words(strings, "scenario_attempt_left");
  const leg = attempt.path[at ?? 0];
  return (
    <>
      {words(strings, "scenario_attempt", { ending, n: attempt.path.length })}
      <br />
      {at === null ? (
        words(strings, "scenario_attempt_same")
      ) : (
        <Told
          strings={strings}
          name="scenario_attempt_differs"
          choice={taken(spec, leg.choice).choice}
          values={{ scene: scene_of(spec, leg.scene).title }}
        />
      )}
    </>
  );
}
