/**
 * @import {Strings} from "../../kit/types.js"
 * @import {AuthorsPath, Scenario, Taken} from "../types.js"
 * @import {DebriefProps} from "../debrief.jsx"
 */
import { Html } from "../../kit/draw.jsx";
import { Facts, Part } from "../../kit/facts.jsx";
import { words } from "../../kit/words.js";
import { first_difference, practice_and_luck } from "../compare.js";
import { taken } from "../step.js";
import { Worth } from "./told.jsx";

/**
 * Practice told apart from luck, where the authors went another way, and what each choice is worth.
 * @param {DebriefProps} props
 */
export function Authors({ spec, strings, legs, way: { path }, outcome }) {
  const told = practice_and_luck(
    legs.map(({ choice }) => choice),
    outcome,
  );
  const judged = legs.filter(({ choice }) => choice.practice || choice.research);
  if (!told && !judged.length && !spec.authors.length) return null;
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_practice")}</h4>
      {told && <p>{words(strings, `scenario_luck_${told.luck}`, { n: told.harmful })}</p>}
      <div class="scenario-authors">
        {spec.authors.map((author, index) => (
          <Author
            key={index}
            author={author}
            at={first_difference(path, author.path)}
            legs={legs}
            spec={spec}
            strings={strings}
          />
        ))}
      </div>
      {judged.length > 0 && (
        <>
          <h5>{words(strings, "scenario_each")}</h5>
          {judged.map((leg, index) => (
            <Judged key={index} leg={leg} spec={spec} strings={strings} />
          ))}
        </>
      )}
    </section>
  );
}

/**
 * One way that authors would take, beside the learner's; `at`: the leg in which the two part.
 * @param {{author: AuthorsPath, at: number | null, legs: Taken[], spec: Scenario, strings: Strings}} props
 */
function Author({ author: { name, profession, path, why }, at, legs, spec, strings }) {
  const theirs = path.map((id) => taken(spec, id));
  return (
    <div class="scenario-author">
      <h5>{profession ? words(strings, "scenario_authors_of", { profession }) : words(strings, "scenario_authors")}</h5>
      <p class="pg-label">{name}</p>
      {at === null ? (
        <p>{words(strings, "scenario_same")}</p>
      ) : (
        <>
          <p>{words(strings, "scenario_parts_in", { scene: legs[at].from.title })}</p>
          <p class="pg-label">{words(strings, "scenario_chose")}</p>
          <Html as="p" of={legs[at].choice.text} />
          <p class="pg-label">{words(strings, "scenario_they")}</p>
          <Html as="p" class="scenario-took" of={theirs[at].choice.text} />
        </>
      )}
      <Part title={words(strings, "scenario_why")} of={why} />
      <details>
        <summary>{words(strings, "scenario_whole")}</summary>
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

/**
 * What one choice is worth, and what is known about it.
 * @param {{leg: Taken, spec: Scenario, strings: Strings}} props
 */
function Judged({ leg: { from, choice }, spec, strings }) {
  return (
    <details class="scenario-fold">
      <summary>
        {from.title} <Worth strings={strings} choice={choice} />
      </summary>
      <Html as="p" class="scenario-took" of={choice.text} />
      <Part title={words(strings, "part_research")} of={choice.research?.html}>
        <Facts ids={choice.research?.facts ?? []} facts={spec.facts} strings={strings} />
      </Part>
    </details>
  );
}
