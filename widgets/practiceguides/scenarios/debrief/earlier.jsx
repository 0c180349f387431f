/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Leg, Played, Scenario, Way} from "../types.js"
 */
import { words } from "../../kit/words.js";
import { first_difference } from "../compare.js";
import { scene_of, taken } from "../step.js";
import { Told } from "./told.jsx";

/**
 * What was played before, each attempt a line; it is fetched when somebody looks for more.
 * @param {{spec: Scenario, strings: Strings, way: Way}} props
 */
export default function Earlier({ spec, strings, way: { path, attempts } }) {
  // What was only the beginning of this path is no attempt of its own.
  const earlier = attempts.slice(0, -1).filter(
    (attempt) =>
      attempt.ending ||
      first_difference(
        attempt.path,
        path.map(({ choice }) => choice),
      ) !== null,
  );
  if (!earlier.length) return null;
  return (
    <>
      <h4 class="pg-label">{words(strings, "scenario_attempts")}</h4>
      <ol class="scenario-attempts">
        {earlier.map((attempt, index) => (
          <li key={index}>
            <Attempt attempt={attempt} path={path} spec={spec} strings={strings} />
          </li>
        ))}
      </ol>
    </>
  );
}

/**
 * An earlier attempt beside the present path.
 * @param {{attempt: Played, path: Leg[], spec: Scenario, strings: Strings}} props
 */
function Attempt({ attempt, path, spec, strings }) {
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
