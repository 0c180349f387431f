/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Choice, Leg, Scenario, Taken} from "../types.js"
 * @import {DebriefProps} from "../debrief.jsx"
 * @import {Open} from "../open_endings.js"
 */
import { Html, useRef, useState } from "../../kit/draw.jsx";
import { Part } from "../../kit/facts.jsx";
import { Later } from "../../kit/later.js";
import { listed, words } from "../../kit/words.js";
import { open_endings } from "../open_endings.js";
import { after, offered, scene_of, taken } from "../step.js";
import { Counted } from "./drawn.jsx";
import { Findings } from "./findings.jsx";
import { Worthy } from "./signs.jsx";
import { Told } from "./told.jsx";

/** @typedef {{own: Open, roads: Open[]}} Fork what was still possible: by the learner's way, and by each other road */

/** Every scene of the path once: a line each, which unfolds to all that belongs to it. @param {DebriefProps} props */
export function Scenes({ spec, strings, legs, way: { path, met, attempts }, go, arrived }) {
  const { taken_back } = attempts[attempts.length - 1];
  const others = legs.map(({ choice }, at) => offered(spec, met[at]).filter(({ id }) => id !== choice.id));
  // One search for all roads; it is made when a road is first unfolded.
  const found = useRef(/** @type {Fork[] | null} */ (null));
  const search = () => {
    const roads = others.flatMap((choices, at) => choices.map((choice) => after(spec, met[at], choice)));
    const all = open_endings(spec, [...met.slice(1), ...roads]);
    const own = all.splice(0, legs.length);
    return others.map((choices, at) => ({ own: own[at], roads: all.splice(0, choices.length) }));
  };
  /** @param {number} at */
  const fork = (at) => {
    found.current = found.current ?? search();
    return found.current[at];
  };
  // The first choice that does harm; where none does, the first of which one can doubt.
  const [first] = ["harmful", "defensible"].flatMap((worth) => legs.filter(({ choice }) => choice.practice === worth));
  const is_here = (/** @type {number} */ at, /** @type {string} */ scene) => path[at]?.scene === scene;
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_each")}</h4>
      <Counted choices={legs.map(({ choice }) => choice)} strings={strings} />
      <p class="pg-remark">
        {words(strings, "scenario_each_opens")}{" "}
        {spec.looking_back && words(strings, "scenario_each_time", { n: spec.looking_back })}
      </p>
      <ol class="scenario-rows">
        {arrived}
        {legs.map((leg, at) => (
          <li>
            <Row
              leg={leg}
              is_first={leg === first}
              withdrawn={taken_back.filter((each) => each.at === at && is_here(at, each.scene))}
              others={others[at]}
              fork={() => fork(at)}
              spec={spec}
              strings={strings}
              again={() => go({ again: at })}
            />
          </li>
        ))}
      </ol>
      {taken_back
        .filter(({ at, scene }) => !is_here(at, scene))
        .map((each) => (
          <p class="pg-remark">
            <Told
              strings={strings}
              name="scenario_withdrew_in"
              choice={taken(spec, each.choice).choice}
              values={{ scene: scene_of(spec, each.scene).title }}
            />
          </p>
        ))}
    </section>
  );
}

/**
 * One scene: what the learner chose, why it is worth what it is, what is known, how it looked to the person, the other
 * roads, and the way back.
 * @param {object} props
 * @param {Taken} props.leg
 * @param {boolean} props.is_first where looking back begins
 * @param {Leg[]} props.withdrawn
 * @param {Choice[]} props.others
 * @param {() => Fork} props.fork
 * @param {Scenario} props.spec
 * @param {Strings} props.strings
 * @param {() => void} props.again
 */
function Row({ leg: { from, choice }, is_first, withdrawn, others, fork, spec, strings, again }) {
  const theirs = ways_with(spec, choice, strings);
  return (
    <details>
      <summary>
        <Worthy practice={choice.practice} />
        <span>
          <b>{from.title}</b> {is_first && <span class="scenario-begin">{words(strings, "scenario_begin_here")}</span>}
        </span>
        <span class="scenario-took">
          <Worth strings={strings} choice={choice} /> <Html as="span" of={choice.text} />
        </span>
      </summary>
      {withdrawn.map((each) => (
        <p class="pg-remark">
          <Told strings={strings} name="scenario_withdrew" choice={taken(spec, each.choice).choice} />
        </p>
      ))}
      {choice.unseen && <p class="pg-remark">{words(strings, "scenario_unseen")}</p>}
      <Why strings={strings} choice={choice} as="h5" />
      {theirs && <p class="pg-remark">{words(strings, "scenario_theirs_same", { ways: theirs })}</p>}
      <Founded part={choice.research} spec={spec} strings={strings} as="h5" />
      <Founded part={choice.their_side} spec={spec} strings={strings} as="h5" is_side />
      {others.length > 0 && <Roads choices={others} fork={fork} spec={spec} strings={strings} />}
      <p class="pg-actions">
        <button type="button" class="pg-button pg-quiet" onClick={again}>
          {words(strings, "scenario_from_here")}
          <span class="pg-unseen">: {from.title}</span>
        </button>
      </p>
    </details>
  );
}

/**
 * What a choice is worth as practice, in words.
 * @param {{strings: Strings, choice: Choice}} props
 */
function Worth({ strings, choice: { practice } }) {
  return practice && <span class="scenario-worth">{words(strings, `scenario_practice_${practice}`)}</span>;
}

/**
 * The ways of authors that take a choice, in words; empty where none does.
 * @param {Scenario} spec @param {Choice} choice @param {Strings} strings
 */
function ways_with({ authors }, { id }, strings) {
  const ways = authors.flatMap(({ path }, index) => (path.includes(id) ? [`${index + 1}`] : []));
  const n = ways.length;
  return n ? words(strings, "scenario_theirs", { ways: listed(strings, ways, "and"), n }) : "";
}

/** Why it is worth that. @param {{strings: Strings, choice: Choice, as: "h5" | "p"}} props */
function Why({ strings, choice: { practice, why }, as }) {
  if (!why) return null;
  const title = words(strings, practice ? `scenario_why_${practice}` : "scenario_why");
  return <Part title={title} of={`<p>${why}</p>`} as={as} />;
}

/**
 * What is known, with where it comes from; or how it looked to the person, which is invented, with the finding behind
 * it.
 * @param {object} props
 * @param {Choice["research"]} props.part
 * @param {boolean} [props.is_side] their side
 * @param {"h5" | "p"} props.as
 * @param {Scenario} props.spec
 * @param {Strings} props.strings
 */
function Founded({ part, is_side, as, spec, strings }) {
  return (
    part && (
      <Part
        title={words(strings, is_side ? "part_their_side" : "part_research")}
        of={part.html}
        class={is_side ? "scenario-their-side" : ""}
        as={as}
      >
        {is_side && <p class="pg-remark">{words(strings, "scenario_side_how")}</p>}
        <Findings told={is_side} ids={part.facts} facts={spec.facts} strings={strings} />
      </Part>
    )
  );
}

/**
 * The other choices of a scene, a line each.
 * @param {{choices: Choice[], fork: () => Fork, spec: Scenario, strings: Strings}} props
 */
function Roads({ choices, fork, spec, strings }) {
  return (
    <div class="scenario-roads">
      <h5 class="pg-label">{words(strings, "scenario_others", { n: choices.length })}</h5>
      <ul>
        {choices.map((choice, index) => (
          <li>
            <Road choice={choice} fork={fork} index={index} spec={spec} strings={strings} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Another choice; it unfolds to what came of it, why it is worth what it is, what is known, and where it still led.
 * @param {{choice: Choice, fork: () => Fork, index: number, spec: Scenario, strings: Strings}} props
 */
function Road({ choice, fork, index, spec, strings }) {
  const [opened, set_opened] = useState(false);
  const theirs = ways_with(spec, choice, strings);
  return (
    <details onToggle={() => set_opened(true)}>
      <summary>
        <Worthy practice={choice.practice} />
        <h6>
          <Html as="span" of={choice.text} /> <Worth strings={strings} choice={choice} />{" "}
          {theirs && <span class="scenario-worth">{theirs}</span>}
        </h6>
      </summary>
      {choice.story && <Html of={choice.story} />}
      <Why strings={strings} choice={choice} as="p" />
      <Founded part={choice.research} spec={spec} strings={strings} as="p" />
      {opened && (
        <Later>
          <Endings fork={fork} index={index} spec={spec} strings={strings} />
        </Later>
      )}
    </details>
  );
}

/**
 * Where the story could still end by another road, where that differs from the learner's own way.
 * @param {{fork: () => Fork, index: number, spec: Scenario, strings: Strings}} props
 */
function Endings({ fork, index, spec, strings }) {
  const { own, roads } = fork();
  const { endings, whole } = roads[index];
  if (whole && own.whole && endings.join() === own.endings.join()) return null;
  return (
    <>
      <p class="pg-remark">{words(strings, whole ? "scenario_open" : "scenario_open_least")}</p>
      <ul class="scenario-endings">
        {endings.map((id) => (
          <li>{scene_of(spec, id).title}</li>
        ))}
      </ul>
    </>
  );
}
