/**
 * @import {Strings} from "../kit/types.js"
 * @import {Scenario} from "./types.js"
 */
import { words } from "../kit/words.js";

/**
 * Which scene this is, and of about how many: as many as the authors' paths have.
 * @param {Scenario} spec @param {number} n from 1 on @param {Strings} strings
 */
export function place_of(spec, n, strings) {
  const lengths = spec.authors.map(({ path }) => path.length);
  const about = Math.round(lengths.reduce((sum, each) => sum + each, 0) / lengths.length);
  return about >= n ? words(strings, "scenario_scene_of", { n, about }) : words(strings, "scenario_scene", { n });
}
