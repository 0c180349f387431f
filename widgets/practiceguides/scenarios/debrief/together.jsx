/**
 * Looking back with a group, screen by screen: two quiet minutes, what decided it, practice and luck, the choices that
 * do harm or can be defended, where the authors first went another way, and what comes next.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Stage, Telling} from "../../kit/beats.js"
 * @import {Leg, Scenario, Scene, Taken, Way} from "../types.js"
 */
import { words } from "../../kit/words.js";
import { first_difference, practice_and_luck } from "../compare.js";
import { holds, scene_of, taken } from "../step.js";
import { Drawn } from "./drawn.jsx";
import { Findings } from "./findings.jsx";
import { Worthy } from "./signs.jsx";

/** @param {Scenario} spec @param {Way} way at an ending @param {Strings} strings @returns {Stage} */
export function looking_back(spec, { path, position }, strings) {
  const scene = scene_of(spec, position.scene);
  const legs = path.map(({ choice }) => taken(spec, choice));
  return {
    id: `looking back ${scene.id}`,
    title: spec.title,
    head: spec.title,
    quiet: { ask: words(strings, "scenario_close"), how: words(strings, "scenario_close_how"), minutes: 2 },
    told: [
      ...decided(scene, position, strings),
      ...practice(scene, legs, strings),
      ...legs.flatMap((leg) => doubtful(leg, spec, strings)),
      ...authors(spec, path, strings),
    ],
    ask: "",
    choices: [],
    questions: scene.questions,
    end: [
      { label: words(strings, "scenario_next"), text: words(strings, "scenario_stops") },
      { text: words(strings, "scenario_stops_change") },
      { text: words(strings, "scenario_room_end") },
    ],
  };
}

/** @param {Scene} scene @param {Way["position"]} position @param {Strings} strings @returns {Telling[]} */
function decided({ title, end }, position, strings) {
  if (!end) return [];
  const parts = end.decided.filter((part) => holds(part.if, position));
  return [
    { label: title, text: words(strings, `scenario_outcome_${end.outcome}`) },
    ...parts.map(({ html }, n) => ({ label: n ? "" : words(strings, "scenario_decided"), joins: true, html })),
  ];
}

/** @param {Scene} scene @param {Taken[]} legs @param {Strings} strings @returns {Telling[]} */
function practice({ end }, legs, strings) {
  const choices = legs.map(({ choice }) => choice);
  const told = end && practice_and_luck(choices, end.outcome);
  if (!told) return [];
  return [
    {
      label: words(strings, "scenario_each"),
      text: words(strings, `scenario_luck_${told.luck}`, { n: told.harmful }),
      drawn: <Drawn choices={choices} strings={strings} />,
    },
  ];
}

/**
 * A choice of the room that does harm or can be defended.
 * @param {Taken} leg @param {Scenario} spec @param {Strings} strings
 * @returns {Telling[]}
 */
function doubtful({ from, choice: { text, practice, why, research } }, { facts }, strings) {
  if (practice !== "harmful" && practice !== "defensible") return [];
  const worth = words(strings, `scenario_practice_${practice}`);
  return [
    {
      label: from.title,
      html: `<p>${text}</p>`,
      drawn: (
        <p>
          <Worthy practice={practice} /> {worth}
        </p>
      ),
    },
    ...(why ? [{ label: words(strings, `scenario_why_${practice}`), joins: true, html: `<p>${why}</p>` }] : []),
    ...(research
      ? [
          {
            label: words(strings, "part_research"),
            joins: true,
            html: research.html,
            drawn: <Findings unlinked ids={research.facts} facts={facts} strings={strings} />,
          },
        ]
      : []),
  ];
}

/** @param {Scenario} spec @param {Leg[]} path @param {Strings} strings @returns {Telling[]} */
function authors(spec, path, strings) {
  return spec.authors.flatMap(({ name, profession, path: theirs, why }, index) => {
    const at = first_difference(path, theirs);
    const who = profession
      ? words(strings, "scenario_authors_of", { profession })
      : words(strings, "scenario_way", { n: index + 1, name });
    const label = words(strings, "scenario_parts");
    if (at === null) return [{ label, text: who }, { text: words(strings, "scenario_same") }];
    const { from, choice } = taken(spec, theirs[at]);
    return [
      { label, text: who },
      { text: words(strings, "scenario_parts_in", { scene: from.title }) },
      { html: `<p><b>${choice.text}</b></p>` },
      { html: why },
    ];
  });
}
