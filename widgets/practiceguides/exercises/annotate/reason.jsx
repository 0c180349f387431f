/**
 * What the sheet and the feedback both show: a learner's reason, and tags by their names.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {AnnotateSpec} from "./mark.js"
 */
import { listed, words } from "../../kit/words.js";

/** @param {{text: string, strings: Strings}} props */
export function Reason({ text, strings }) {
  return (
    <p class="annotate-reason pg-words" translate={false}>
      <span class="pg-label">{words(strings, "annotate_own")}</span> {text}
    </p>
  );
}

/** @param {AnnotateSpec} spec @param {Strings} strings @param {string[]} ids of tags */
export function names(spec, strings, ids) {
  const tags = spec.tags.filter(({ id }) => ids.includes(id));
  return listed(
    strings,
    tags.map(({ text }) => text),
    "plain",
  );
}
