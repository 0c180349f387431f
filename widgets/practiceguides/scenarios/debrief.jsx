/**
 * Looking back at a story that has ended. First the ending and what decided it, then each scene once, then the way on.
 * What a page carries for those who play a story, and not for those who only read: it is fetched when one begins.
 *
 * @import {Drawn, ViewProps} from "../kit/types.js"
 * @import {AllSlips, Move, Scenario, ScenarioState, Scene, Taken, Way} from "./types.js"
 * @typedef {ViewProps<Scenario, ScenarioState> & Ended} DebriefProps
 * @typedef {object} Ended
 * @property {Way} way
 * @property {Taken[]} legs the path in full
 * @property {Scene & {end: NonNullable<Scene["end"]>}} scene the ending
 * @property {string | null} question HTML: what the ending asks
 * @property {AllSlips} slips
 * @property {(move: Move) => void} go
 * @property {Drawn} [arrived] the row of the paper that arrived, at a desk
 * @property {Drawn} [handed] what goes on to the next desk
 */
import { AtWork } from "./debrief/at_work.jsx";
import { Authors } from "./debrief/authors.jsx";
import { Decided } from "./debrief/decided.jsx";
import { Group } from "./debrief/group.jsx";
import { Meters } from "./debrief/meters.jsx";
import { Next } from "./debrief/next.jsx";
import { Scenes } from "./debrief/scenes.jsx";
import { Stops } from "./debrief/stops.jsx";
import { Think } from "./debrief/think.jsx";
import { WhereYouWork } from "./debrief/where.jsx";

const PARTS = [Scenes, Meters, Authors, Think, Stops, Group, AtWork, WhereYouWork, Next];

/** @param {DebriefProps} props */
export default function Debrief(props) {
  return (
    <div class="scenario-debrief">
      <Decided {...props} />
      {props.handed}
      {PARTS.map((Part) => (
        <Part {...props} />
      ))}
    </div>
  );
}
