/**
 * A story for a group: each scene is a question that is put to the room.
 *
 * @import {Strings} from "../kit/types.js"
 * @import {Stage, Telling} from "../kit/beats.js"
 * @import {Leave, Room} from "../kit/group.jsx"
 * @import {AllSlips, Leg, Move, Scenario, Scene, Way} from "./types.js"
 */
import { letter } from "../kit/beats.js";
import { useState } from "../kit/draw.jsx";
import { around_of } from "../kit/room_around.js";
import { begun_before, opening } from "../kit/way_in.jsx";
import { words } from "../kit/words.js";
import { look_on, looking_back } from "./debrief/together.jsx";
import { handing_on } from "./handed.js";
import { place_of } from "./place.js";
import { follow, holds, offered, scene_of, spot_of, taken } from "./step.js";

/**
 * @param {object} props
 * @param {Scenario} props.spec
 * @param {Strings} props.strings
 * @param {Way} props.way
 * @param {AllSlips} props.slips
 * @param {(slips: AllSlips) => void} props.set_slips
 * @param {(move: Move) => void} props.go
 * @param {(id: string, from: Element, ...before: Move[]) => void} props.choose
 * @param {Room} props.Room
 * @param {Leave} props.leave
 */
export default function StoryRoom({ spec, strings, way: kept, slips, set_slips, go, choose, Room, leave }) {
  // What the room looks at, once it looks back, and what it looked at before.
  const [trail, look] = useState(/** @type {string[]} */ ([]));
  // Where something was played, here or alone, the room is asked whether it goes on.
  const [door, set_door] = useState(kept.path.length ? "begun" : "opening");
  // Who begins again may have pressed the wrong key: the way so far stays until the first new vote.
  const [anew, set_anew] = useState(false);
  const way = anew ? follow(spec, []) : kept;
  const spot = spot_of(way.path);
  const [around] = useState(() => around_of(spec.id));
  const looking = trail.length > 0;
  const step_back = () => (way.path.length ? go({ back: true }) : set_door("opening"));
  /** @param {string | null} id @param {Element} room */
  const go_on = (id, room) => {
    if (!id || looking) return look(look_on(spec, way, strings, trail, id));
    choose(id, room, ...(anew ? [{ again: 0 }] : []));
    set_anew(false);
  };
  const before = { spec, around, Room, leave, strings };
  if (door === "begun")
    return begun_before(before, place_name(spec, kept, strings), (again) => {
      set_anew(again);
      set_door(again ? "opening" : "");
    });
  if (door) return opening(before, () => set_door(""), anew ? () => set_door("begun") : null);
  return (
    <Room
      stage={looking ? looking_back(spec, way, strings, trail) : stage_of(spec, way, strings)}
      slips={slips[spot] ?? {}}
      set_slips={(entered) => set_slips({ ...slips, [spot]: entered })}
      choose={go_on}
      back={looking ? () => look(trail.slice(0, -1)) : step_back}
      around={around}
      leave={leave}
      strings={strings}
    />
  );
}

/** Where the story is, by its scene. @param {Scenario} spec @param {Way} way @param {Strings} strings */
function place_name(spec, { path, position }, strings) {
  const scene = scene_of(spec, position.scene);
  return scene.end ? scene.title : head_of(spec, scene, path, strings);
}

/**
 * The scene where the story is, as it is told to a room.
 * @param {Scenario} spec @param {Way} way @param {Strings} strings
 * @returns {Stage}
 */
function stage_of(spec, way, strings) {
  const { path, position, met } = way;
  const scene = scene_of(spec, position.scene);
  const body = scene.body.filter((part) => holds(part.if, position));
  const ahead = scene.heavy ? [{ text: words(strings, "scenario_heavy") }] : [];
  // A paper that arrives is no decision: who leads marks the one that the room was given.
  const is_arrival = spec.before && !path.length;
  return {
    id: `${path.length} ${spot_of(path)}`,
    title: scene.title,
    head: place_name(spec, way, strings),
    told: [
      ...(path.length ? followed(spec, path, met, strings) : begun(spec, strings)),
      ...ahead,
      // The scene begins a screen of its own, under its name.
      ...body.map(({ html }, n) => ({ label: n ? "" : scene.title, html })),
      ...(scene.end ? handed(spec, position, strings) : []),
    ],
    ask: [{ text: words(strings, is_arrival ? "scenario_papers_room" : "room_ask") }],
    vote: is_arrival ? "mark" : undefined,
    choices: offered(spec, position),
    again: path.length > 0,
    questions: scene.questions,
    end: null,
  };
}

/**
 * What a room hands on from an ending of its desk.
 * @param {Scenario} spec @param {Way["position"]} position @param {Strings} strings @returns {Telling[]}
 */
function handed(spec, position, strings) {
  if (!Object.keys(spec.hands_on).length) return [];
  const { told, place, paper } = handing_on(spec, position);
  const name = paper ? words(strings, "scenario_paper", { letter: letter(place) }) : "";
  const said = told.length ? told : [words(strings, "scenario_hand_none")];
  return [
    { label: words(strings, "scenario_hand_on"), html: paper && `<p><b>${name}</b> ${paper.html}</p>` },
    ...said.map((text) => ({ text })),
  ];
}

/**
 * Which scene it is, and its name.
 * @param {Scenario} spec @param {Scene} scene @param {Leg[]} before @param {Strings} strings
 */
function head_of(spec, { id, title }, before, strings) {
  const place = place_of(spec, [...before.map(({ scene }) => scene), id], strings);
  return words(strings, "scenario_head", { place, title });
}

/**
 * What a story begins with: who the room is, and about whom it is.
 * @param {Scenario} spec @param {Strings} strings @returns {Telling[]}
 */
const begun = ({ title, role, person, prompt }, strings) => [
  { head: title, text: role },
  ...(person ? [{ text: words(strings, "scenario_person", { person }) }] : []),
  ...(prompt ? [{ head: title, html: prompt }] : []),
];

/**
 * What the room chose last, and what came of it: it belongs to the scene before.
 * @param {Scenario} spec @param {Leg[]} path @param {Way["met"]} met @param {Strings} strings
 * @returns {Telling[]}
 */
function followed(spec, path, met, strings) {
  const { from, choice } = taken(spec, path[path.length - 1].choice);
  const head = head_of(spec, from, path.slice(0, -1), strings);
  const at = offered(spec, met[path.length - 1]).findIndex(({ id }) => id === choice.id);
  const is_paper = spec.before && path.length === 1;
  const label = words(strings, is_paper ? "scenario_paper" : "room_picked", { letter: letter(at) });
  return [
    { head, label, html: `<p>${choice.text}</p>`, known: true },
    ...(choice.story ? [{ head, html: choice.story }] : []),
  ];
}
