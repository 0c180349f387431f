/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Leg, Played, Scenario} from "../types.js"
 * @import {DebriefProps} from "../debrief.jsx"
 */
import { words } from "../../kit/words.js";
import { first_difference } from "../compare.js";
import { scene_of, taken } from "../step.js";
import { Told } from "./told.jsx";

/** Play again from any scene of the path; and what was played before. @param {DebriefProps} props */
export function Replay({ spec, strings, legs, way: { path, attempts }, go }) {
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
      <h4>{words(strings, "scenario_replay")}</h4>
      <ol class="scenario-replay">
        {legs.map(({ from }, at) => (
          <li key={at}>
            <span>{from.title}</span>
            <button type="button" class="pg-button pg-quiet" onClick={(event) => go({ again: at }, event)}>
              {words(strings, "scenario_from_here")}
              <span class="pg-unseen">: {from.title}</span>
            </button>
          </li>
        ))}
      </ol>
      {earlier.length > 0 && (
        <>
          <h5>{words(strings, "scenario_attempts")}</h5>
          <ol class="scenario-attempts">
            {earlier.map((attempt, index) => (
              <li key={index}>
                <Earlier attempt={attempt} path={path} spec={spec} strings={strings} />
              </li>
            ))}
          </ol>
        </>
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
