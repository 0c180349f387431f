/**
 * @import {Strings} from "../../kit/types.js"
 * @import {AuthorsPath, Scenario, Taken} from "../types.js"
 * @import {DebriefProps} from "../debrief.jsx"
 */
import { Html } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";
import { first_difference } from "../compare.js";
import { taken } from "../step.js";

/** Where the authors went another way, and why. @param {DebriefProps} props */
export function Authors({ spec, strings, legs, way: { path } }) {
  if (!spec.authors.length) return null;
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_parts")}</h4>
      <p class="pg-remark">{words(strings, "scenario_defend", { n: spec.authors.length })}</p>
      <div class="scenario-authors">
        {spec.authors.map((author, index) => (
          <Author
            key={index}
            author={author}
            n={index + 1}
            at={first_difference(path, author.path)}
            legs={legs}
            spec={spec}
            strings={strings}
          />
        ))}
      </div>
    </section>
  );
}

/**
 * The nth way that authors would take, beside the learner's; `at`: the leg in which the two part.
 * @param {{author: AuthorsPath, n: number, at: number | null, legs: Taken[], spec: Scenario, strings: Strings}} props
 */
function Author({ author: { name, profession, path, why }, n, at, legs, spec, strings }) {
  const theirs = path.map((id) => taken(spec, id));
  return (
    <div class="scenario-author">
      <h5>{words(strings, "scenario_way", { n, name })}</h5>
      {profession && <p class="pg-remark">{words(strings, "scenario_authors_of", { profession })}</p>}
      {at === null ? (
        <p>{words(strings, "scenario_same")}</p>
      ) : (
        <p>
          {words(strings, "scenario_parts_in", { scene: legs[at].from.title })}{" "}
          <Html as="span" class="scenario-took" of={theirs[at].choice.text} />
        </p>
      )}
      <details>
        <summary>{words(strings, "scenario_whole")}</summary>
        <Html of={why} />
        <ol>
          {theirs.map(({ from, choice }, index) => (
            <li key={index}>
              <b>{from.title}</b> <Html as="span" of={choice.text} />
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
