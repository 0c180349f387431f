/**
 * Playing with a group: slips of paper are counted, and nothing about anyone is recorded. The numbers live as long as
 * the page is open, and nowhere else.
 *
 * @import {Strings, ViewHost} from "../kit/types.js"
 * @import {Leg} from "./types.js"
 * @typedef {Record<string, Record<string, number>>} AllSlips by the spot in the story, then by the choice's id
 */
import { words } from "../kit/words.js";

/** A scene as it is met on one path. @param {readonly Leg[]} path */
export function spot_of(path) {
  return path.map(({ choice }) => choice).join(" ");
}

/** The letter of a choice, by which a slip names it. @param {number} index */
export function letter(index) {
  return String.fromCharCode(65 + index);
}

/**
 * At the start of a story: play it with a group, or alone again.
 * @param {{on: boolean, set_on: (on: boolean) => void, strings: Strings, host: ViewHost}} props
 */
export function ForAGroup({ on, set_on, strings, host }) {
  const turn = () => {
    set_on(!on);
    host.announce(words(strings, on ? "scenario_group_is_off" : "scenario_group_is_on"));
  };
  return (
    <details class="scenario-group">
      <summary>{words(strings, "scenario_group")}</summary>
      <p>{words(strings, "scenario_group_why")}</p>
      <p>{words(strings, "scenario_group_kept")}</p>
      <p class="pg-actions">
        <button type="button" class="pg-button" onClick={turn}>
          {words(strings, on ? "scenario_group_off" : "scenario_group_on")}
        </button>
        {on && <span class="pg-remark">{words(strings, "scenario_group_is_on")}</span>}
      </p>
    </details>
  );
}
