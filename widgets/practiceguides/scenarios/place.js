/**
 * @import {Strings} from "../kit/types.js"
 * @import {Scenario} from "./types.js"
 */
import { words } from "../kit/words.js";

/**
 * Which scene this is, and of about how many: as many as the authors' paths have. One that comes again is the same.
 * @param {Scenario} spec @param {string[]} scenes ids of those on the way, with this one @param {Strings} strings
 */
export function place_of(spec, scenes, strings) {
  const n = new Set(scenes).size;
  const lengths = spec.authors.map(({ path }) => path.length);
  const about = Math.round(lengths.reduce((sum, each) => sum + each, 0) / lengths.length);
  return about >= n ? words(strings, "scenario_scene_of", { n, about }) : words(strings, "scenario_scene", { n });
}
