/**
 * What a page with items has beyond them: text that waits for an answer, what was done, the walk from piece to piece,
 * and when the learner has left it.
 *
 * @import {Given} from "../furniture.js"
 * @import {Piece} from "./pieces.jsx"
 * @import {Answered} from "../rollup.jsx"
 * @import {default as watch_end} from "./whole.js"
 */
import { PROGRESS } from "../../../records/progress.js";
import { let_wait } from "./after.jsx";
import { walk_pieces } from "./pieces.jsx";
import { tell_states } from "./states.js";

/**
 * @param {{document: Document, given: Given, pieces: Piece[]}} page
 * @param {Answered[]} answered its items
 * @param {typeof watch_end} watch a page that is not walked
 */
export function walk({ document, given, pieces }, answered, watch) {
  const progress = given.store.open("~progress", PROGRESS);
  let_wait(document, answered, given.strings);
  tell_states(document, given, progress);
  if (pieces.length) walk_pieces(document, { ...given, pieces, answered, progress });
  else watch(document, given, progress);
}
