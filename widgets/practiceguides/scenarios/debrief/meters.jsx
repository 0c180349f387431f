/** @import {DebriefProps} from "../debrief.jsx" */
import { words } from "../../kit/words.js";
import { in_words } from "../compare.js";

/**
 * What the story counted, from its start to its end: in words, and in numbers for who asks.
 * @param {DebriefProps} props
 */
export function Meters({ spec, strings, way: { met, position } }) {
  const meters = Object.entries(spec.meter_words).map(([id, { name, steps }]) => {
    const [least, , most] = spec.meters[id];
    const [from, to] = [met[0], position].map(({ meters }) => meters[id]);
    const [before, now] = [from, to].map((value) => in_words(steps, spec.meters[id], value));
    return { id, name, before, now, numbers: { name, from, to, least, most } };
  });
  if (!meters.length) return null;
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_meters")}</h4>
      <ul>
        {meters.map(({ id, name, before, now }) => (
          <li key={id}>
            {words(strings, before === now ? "scenario_meter_same" : "scenario_meter_way", {
              name,
              from: before,
              to: now,
            })}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words(strings, "scenario_numbers")}</summary>
        <ul>
          {meters.map(({ id, numbers }) => (
            <li key={id}>{words(strings, "scenario_number", numbers)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
