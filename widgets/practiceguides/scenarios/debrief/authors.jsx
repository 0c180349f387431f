/**
 * @import {Strings} from "../../kit/types.js"
 * @import {AuthorsPath, Scenario, Taken} from "../types.js"
 * @import {DebriefProps} from "../debrief.jsx"
 */
import { Html } from "../../kit/draw.jsx";
import { listed, words } from "../../kit/words.js";
import { taken } from "../step.js";

/** Where the authors went another way, and why. @param {DebriefProps} props */
export function Authors({ spec, strings, legs }) {
  if (!spec.authors.length) return null;
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_parts")}</h4>
      <div class="scenario-authors">
        {spec.authors.map((author, index) => (
          <Author author={author} n={index + 1} legs={legs} spec={spec} strings={strings} />
        ))}
      </div>
    </section>
  );
}

/**
 * The nth way that authors would take, and each scene of both ways in which they choose something else.
 * @param {{author: AuthorsPath, n: number, legs: Taken[], spec: Scenario, strings: Strings}} props
 */
function Author({ author: { name, profession, path, why }, n, legs, spec, strings }) {
  const theirs = path.map((id) => taken(spec, id));
  /** @param {(leg: Taken) => boolean} is */
  const mine = (is) => legs.some(is);
  const same = theirs.filter((leg) => mine(({ choice }) => choice === leg.choice));
  const apart = theirs.filter((leg) => mine(({ from }) => from === leg.from) && !same.includes(leg));
  const scenes = listed(strings, [...new Set(apart.map(({ from }) => from.title))], "and");
  return (
    <details class="scenario-author">
      <summary>
        <h5>{words(strings, "scenario_way", { n, name })}</h5>
        <span>
          {words(strings, scenes ? "scenario_as_you" : "scenario_same", { n: same.length, total: theirs.length })}
        </span>
      </summary>
      {profession && <p class="pg-remark">{words(strings, "scenario_authors_of", { profession })}</p>}
      {scenes && <p>{words(strings, "scenario_apart", { scenes })}</p>}
      <Html of={why} />
      <ol>
        {theirs.map(({ from, choice }) => (
          <li>
            <b>{from.title}</b> <Html as="span" of={choice.text} />
          </li>
        ))}
      </ol>
    </details>
  );
}
