/**
 * Looking back at a story that has ended. First the learner and the person, then what the authors think of it.
 *
 * @import {ViewProps} from "../kit/types.js"
 * @import {Move, Outcome, Scenario, ScenarioState, Taken, Way} from "./types.js"
 * @import {AllSlips} from "./room.jsx"
 * @typedef {ViewProps<Scenario, ScenarioState> & Ended} DebriefProps
 * @typedef {object} Ended
 * @property {Way} way
 * @property {Taken[]} legs the path in full
 * @property {Outcome} outcome
 * @property {string | null} question HTML: what the ending asks
 * @property {AllSlips} slips
 * @property {(move: Move, event: Event) => void} go
 */
import { Authors } from "./debrief/authors.jsx";
import { Feel } from "./debrief/feel.jsx";
import { Group } from "./debrief/group.jsx";
import { Meters } from "./debrief/meters.jsx";
import { Path } from "./debrief/path.jsx";
import { Replay } from "./debrief/replay.jsx";
import { Roads } from "./debrief/roads.jsx";
import { Stops } from "./debrief/stops.jsx";
import { TheirSide } from "./debrief/their_side.jsx";

const PARTS = [Feel, Path, Roads, TheirSide, Authors, Stops, Meters, Replay, Group];

/** @param {DebriefProps} props */
export function Debrief(props) {
  return (
    <div class="scenario-debrief">
      {PARTS.map((Part, index) => (
        <Part key={index} {...props} />
      ))}
    </div>
  );
}
