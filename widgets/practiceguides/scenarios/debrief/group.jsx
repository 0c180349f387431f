/** @import {DebriefProps} from "../debrief.jsx" */
import { Slips } from "../../kit/slips.jsx";
import { words } from "../../kit/words.js";
import { offered, spot_of } from "../step.js";

/** What the room chose at each scene of the path, as long as the page is open. @param {DebriefProps} props */
export function Group({ spec, strings, legs, way: { path, met }, slips }) {
  const counted = legs
    .map(({ from }, at) => ({
      title: from.title,
      choices: offered(spec, met[at]),
      slips: slips[spot_of(path.slice(0, at))] ?? {},
    }))
    .filter(({ slips }) => Object.values(slips).some(Boolean));
  if (!counted.length) return null;
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_group_said")}</h4>
      <ol class="scenario-plain">
        {counted.map(({ title, choices, slips }) => (
          <li>
            <h5>{title}</h5>
            <Slips choices={choices} slips={slips} strings={strings} />
          </li>
        ))}
      </ol>
    </section>
  );
}
