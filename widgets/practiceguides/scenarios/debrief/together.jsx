/**
 * Looking back with a group: two quiet minutes, what decided it, practice and luck. Then the room says which of its
 * doubtful choices it looks at, or where the authors first went another way; in the end, what comes next.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Stage, Telling} from "../../kit/beats.js"
 * @import {Choice, Leg, Scenario, Scene, Taken, Way} from "../types.js"
 */
import { words } from "../../kit/words.js";
import { first_difference, practice_and_luck } from "../compare.js";
import { holds, scene_of, taken } from "../step.js";
import { Counted, Drawn } from "./drawn.jsx";
import { Findings } from "./findings.jsx";
import { Worthy } from "./signs.jsx";

/** Where the room looks first, where it is asked what to look at, and where it ends. Others are ids of rows. */
const [OVERVIEW, WHICH, END] = ["overview", "which", "end"];

/**
 * What the room looks at.
 * @param {Scenario} spec @param {Way} way at an ending @param {Strings} strings
 * @param {string[]} trail as `look_on` gives it, with something in it
 * @returns {Stage}
 */
export function looking_back(spec, way, strings, trail) {
  const scene = scene_of(spec, way.position.scene);
  const rows = rows_of(spec, way, strings);
  const here = trail[trail.length - 1];
  const seen = rows.filter(({ id }) => trail.includes(id));
  const stage = {
    id: `looking back ${trail.length}`,
    title: spec.title,
    head: seen.length
      ? words(strings, "scenario_looking_at", { n: seen.length, max: rows.length })
      : words(strings, "scenario_looking"),
    told: [],
    ask: [],
    choices: [],
    questions: [],
    end: null,
  };
  if (here === OVERVIEW) return { ...stage, ...overview(spec, scene, way, strings) };
  if (here === WHICH) {
    const ask = [{ text: words(strings, "scenario_look_which") }];
    // The end comes first: who has no more time is there by three presses.
    const end = { id: END, text: "", drawn: words(strings, "scenario_look_end") };
    const left = rows.filter(({ id }) => !trail.includes(id)).map(({ id, name }) => ({ id, text: "", drawn: name }));
    const done = seen.map(({ id, name }) => {
      return { id, text: "", drawn: words(strings, "scenario_looked", { what: name }), seen: true };
    });
    return { ...stage, ask, choices: [end, ...left, ...done], vote: "mark" };
  }
  if (here !== END) return { ...stage, told: rows.flatMap(({ id, told }) => (id === here ? told : [])) };
  const end = [
    { label: words(strings, "scenario_next"), text: words(strings, "scenario_stops") },
    { text: words(strings, "scenario_stops_change") },
    { text: words(strings, "scenario_room_end") },
  ];
  return { ...stage, questions: scene.questions, end };
}

/**
 * What the room looks at next: what it chose, or after that what else there is, and in the end what comes next.
 * @param {Scenario} spec @param {Way} way @param {Strings} strings @param {string[]} trail
 * @param {string | null} chosen @returns {string[]}
 */
export function look_on(spec, way, strings, trail, chosen) {
  if (chosen) return [...trail, chosen];
  if (!trail.length) return [OVERVIEW];
  const is_left = rows_of(spec, way, strings).some(({ id }) => !trail.includes(id));
  return [...trail, is_left ? WHICH : END];
}

/**
 * What a room can look at: its choices that do harm or can be defended, and the ways of the authors.
 * @param {Scenario} spec @param {Way} way @param {Strings} strings
 * @returns {{id: string, name: string, told: Telling[]}[]}
 */
function rows_of(spec, { path }, strings) {
  const doubted = path.map(({ choice }, n) => {
    const leg = taken(spec, choice);
    const practice = words(strings, `scenario_practice_${leg.choice.practice ?? "sound"}`);
    const name = words(strings, "scenario_look_choice", { scene: leg.from.title, practice });
    return { id: `choice ${n}`, name, told: doubtful(leg, spec, strings) };
  });
  return [...doubted.filter(({ told }) => told.length), ...authors(spec, path, strings)];
}

/** How many legs of a path are a paper that arrived, and no decision. @param {Scenario} spec */
function papers_of({ before }) {
  return before ? 1 : 0;
}

/**
 * The whole way: the ending with what decided it, then practice and luck.
 * @param {Scenario} spec @param {Scene} scene @param {Way} way @param {Strings} strings
 * @returns {Pick<Stage, "quiet" | "told">}
 */
function overview(spec, scene, { path, position }, strings) {
  const choices = path.slice(papers_of(spec)).map(({ choice }) => taken(spec, choice).choice);
  return {
    quiet: { ask: words(strings, "scenario_close"), how: words(strings, "scenario_close_how"), minutes: 2 },
    told: [...decided(scene, position, strings), ...practice(scene, choices, strings)],
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

/** @param {Scene} scene @param {Taken["choice"][]} choices @param {Strings} strings @returns {Telling[]} */
function practice({ end }, choices, strings) {
  const told = end && practice_and_luck(choices, end.outcome);
  if (!told) return [];
  return [
    {
      label: words(strings, "scenario_each"),
      text: words(strings, `scenario_luck_${told.luck}`, { n: told.harmful }),
      drawn: [<Drawn choices={choices} />, <Counted choices={choices} strings={strings} />],
    },
  ];
}

/**
 * A choice of the room that does harm or can be defended.
 * @param {Taken} leg @param {Scenario} spec @param {Strings} strings
 * @returns {Telling[]}
 */
function doubtful({ from, choice: { text, practice, why, their_side, research } }, { facts }, strings) {
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
    ...(their_side ? side(their_side, facts, strings) : []),
  ];
}

/**
 * How it looked to the person, which is invented, with the findings behind it.
 * @param {NonNullable<Choice["their_side"]>} part @param {Scenario["facts"]} facts @param {Strings} strings
 * @returns {Telling[]}
 */
function side({ html, facts: ids }, facts, strings) {
  return [
    { label: words(strings, "part_their_side"), html },
    { text: words(strings, "scenario_side_how") },
    ...ids
      .filter((id) => id in facts)
      .map((id) => ({
        html: facts[id].html,
        drawn: <Findings unlinked ids={[id]} facts={facts} strings={strings} />,
      })),
  ];
}

/** @param {Scenario} spec @param {Leg[]} path @param {Strings} strings */
function authors(spec, path, strings) {
  return spec.authors.map(({ name, profession, path: theirs, why }, index) => {
    const papers = papers_of(spec);
    const at = first_difference(path.slice(papers), theirs.slice(papers));
    const who = profession
      ? words(strings, "scenario_authors_of", { profession })
      : words(strings, "scenario_way", { n: index + 1, name });
    /** @type {Telling[]} */
    const told = [{ label: words(strings, "scenario_parts"), text: who }];
    if (at === null) told.push({ text: words(strings, "scenario_same") });
    else {
      const { from, choice } = taken(spec, theirs[papers + at]);
      const scene = words(strings, "scenario_parts_in", { scene: from.title });
      told.push({ text: scene }, { html: `<p><b>${choice.text}</b></p>` }, { html: why });
    }
    return { id: `authors ${index}`, name: who, told };
  });
}
