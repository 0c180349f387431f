/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { Facts } from "../../kit/facts.jsx";
import { words } from "../../kit/words.js";

/** The same path as the person could see and understand it. @param {DebriefProps} props */
export function TheirSide({ spec, strings, legs }) {
  const told = legs.filter(({ choice }) => choice.their_side);
  if (!told.length) return null;
  return (
    <section class="scenario-part scenario-their-side">
      <h4>{words(strings, "part_their_side")}</h4>
      <p class="pg-remark">{words(strings, "scenario_side_how")}</p>
      <ol class="scenario-plain">
        {told.map(({ from, choice }, index) => (
          <li key={index}>
            <h5>{from.title}</h5>
            <Html of={choice.their_side?.html ?? ""} />
            <Facts ids={choice.their_side?.facts ?? []} facts={spec.facts} strings={strings} />
          </li>
        ))}
      </ol>
    </section>
  );
}
