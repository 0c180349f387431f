/**
 * A story for a group: each scene is a question that is put to the room.
 *
 * @import {Strings} from "../kit/types.js"
 * @import {Stage, Telling} from "../kit/beats.js"
 * @import {Room} from "../kit/group.jsx"
 * @import {Leg, Move, Scenario, Way} from "./types.js"
 * @typedef {Record<string, Record<string, number>>} AllSlips by the spot in the story, then by the choice's id
 */
import { letter } from "../kit/beats.js";
import { useState } from "../kit/draw.jsx";
import { ForAGroup } from "../kit/group.jsx";
import { words } from "../kit/words.js";
import { holds, offered, scene_of, taken } from "./step.js";

/** A scene as it is met on one path. @param {readonly Leg[]} path */
export function spot_of(path) {
  return path.map(({ choice }) => choice).join(" ");
}

/**
 * @typedef {object} Played
 * @property {Scenario} spec
 * @property {Strings} strings
 * @property {Way} way
 * @property {AllSlips} slips
 * @property {(slips: AllSlips) => void} set_slips
 * @property {(move: Move, event: Event) => void} go
 * @property {import("./far.jsx").Far | null} far looking back is a part of it; null: it is not there
 */

/** @param {Played} props */
export function StoryForAGroup(props) {
  return (
    <ForAGroup strings={props.strings}>{(Room, leave) => <StoryRoom {...props} Room={Room} leave={leave} />}</ForAGroup>
  );
}

/** @param {Played & {Room: Room, leave: () => void}} props */
function StoryRoom({ spec, strings, way, slips, set_slips, go, far, Room, leave }) {
  const spot = spot_of(way.path);
  const [looking, look] = useState(false);
  const step_back = way.path.length ? (/** @type {Event} */ event) => go({ back: true }, event) : null;
  return (
    <Room
      stage={looking && far ? far.looking_back(spec, way, strings) : stage_of(spec, way, strings, far)}
      slips={slips[spot] ?? {}}
      set_slips={(entered) => set_slips({ ...slips, [spot]: entered })}
      choose={(id, event) => (id ? go({ choose: id }, event) : look(true))}
      back={looking ? () => look(false) : step_back}
      leave={leave}
      strings={strings}
    />
  );
}

/**
 * The scene where the story is, as it is told to a room.
 * @param {Scenario} spec @param {Way} way @param {Strings} strings @param {Played["far"]} far
 * @returns {Stage}
 */
function stage_of(spec, { path, position, met }, strings, far) {
  const scene = scene_of(spec, position.scene);
  const body = scene.body.filter((part) => holds(part.if, position));
  const ahead = scene.heavy ? [{ text: words(strings, "scenario_heavy") }] : [];
  return {
    id: `${path.length} ${spot_of(path)}`,
    title: scene.title,
    told: [
      ...(path.length ? followed(spec, path, met, strings) : begun(spec)),
      ...ahead,
      // The scene begins a screen of its own, under its name.
      ...body.map(({ html }, n) => ({ label: n ? "" : scene.title, html })),
    ],
    ask: words(strings, "room_ask"),
    choices: offered(spec, position),
    notes: scene.questions,
    end: scene.end && !far ? [{ text: words(strings, "far_failed") }] : null,
  };
}

/** What a story begins with: who the room is, and about whom it is. @param {Scenario} spec @returns {Telling[]} */
const begun = ({ title, role, person, prompt }) => [
  { label: title, text: role },
  ...(person ? [{ text: person }] : []),
  ...(prompt ? [{ html: prompt }] : []),
];

/**
 * What the room chose last, and what came of it.
 * @param {Scenario} spec @param {Leg[]} path @param {Way["met"]} met @param {Strings} strings
 * @returns {Telling[]}
 */
function followed(spec, path, met, strings) {
  const { choice } = taken(spec, path[path.length - 1].choice);
  const at = offered(spec, met[path.length - 1]).findIndex(({ id }) => id === choice.id);
  const label = words(strings, "room_picked", { letter: letter(at) });
  return [{ label, html: `<p>${choice.text}</p>` }, ...(choice.story ? [{ html: choice.story }] : [])];
}
