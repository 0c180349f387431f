/** @import {DebriefProps} from "../debrief.jsx" */
import { words } from "../../kit/words.js";
import { in_words, meters_seen, start } from "../step.js";

/**
 * What the story counted, from its start to its end, in words; what the person never heard of counts for nothing.
 * @param {DebriefProps} props
 */
export function Meters({ spec, strings, legs }) {
  const ends = [
    start(spec).meters,
    meters_seen(
      spec,
      legs.map(({ choice }) => choice),
    ),
  ];
  const meters = Object.entries(spec.meter_words).map(([id, { name, steps }]) => {
    const [from, to] = ends.map((values) => in_words(steps, spec.meters[id], values[id]));
    return { name, from, to };
  });
  if (!meters.length) return null;
  return (
    <details class="scenario-part">
      <summary>
        <h4>{words(strings, "scenario_meters")}</h4>
      </summary>
      <ul>
        {meters.map((told) => (
          <li>{words(strings, told.from === told.to ? "scenario_meter_same" : "scenario_meter_way", told)}</li>
        ))}
      </ul>
    </details>
  );
}
