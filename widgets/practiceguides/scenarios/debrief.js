// @ts-check
/**
 * Looking back at a story that has ended. First the learner and the person, then what the authors think of it.
 *
 * @import {Move, Outcome, Scenario, ScenarioState, Strings, Taken, ViewHost, Way} from "../kit/types.js"
 * @import {AllSlips} from "./room.js"
 * @typedef {object} DebriefProps
 * @property {string} uid
 * @property {Scenario} spec
 * @property {Strings} strings
 * @property {ScenarioState} state
 * @property {(state: ScenarioState) => void} set_state
 * @property {ViewHost} host
 * @property {Way} way
 * @property {Taken[]} legs the path in full
 * @property {Outcome} outcome
 * @property {string | null} question HTML: what the ending asks
 * @property {AllSlips} slips
 * @property {(move: Move, event: Event) => void} go
 */
import { html } from "../kit/draw.js";
import { Authors } from "./debrief/authors.js";
import { Feel } from "./debrief/feel.js";
import { Group } from "./debrief/group.js";
import { Meters } from "./debrief/meters.js";
import { Path } from "./debrief/path.js";
import { Replay } from "./debrief/replay.js";
import { Roads } from "./debrief/roads.js";
import { Stops } from "./debrief/stops.js";
import { TheirSide } from "./debrief/their_side.js";

const PARTS = [Feel, Path, Roads, TheirSide, Authors, Stops, Meters, Replay, Group];

/** @param {DebriefProps} props */
export function Debrief(props) {
  return html`<div class="scenario-debrief">${PARTS.map((Part, index) => html`<${Part} key=${index} ...${props} />`)}</div>`;
}
