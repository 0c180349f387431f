/**
 * The script of pages with items, for what such a page has beyond them: page.js, which ran before, calls it.
 *
 * @import {Given} from "../furniture.js"
 * @import {Piece} from "./pieces.jsx"
 * @import {Answered} from "../rollup.jsx"
 */
import { PROGRESS } from "../../../records/progress.js";
import { let_wait } from "./after.jsx";
import { walk_pieces } from "./pieces.jsx";
import { tell_states } from "./states.js";

const shared = /** @type {any} */ (window).practiceguides;
/** @param {{document: Document, given: Given, pieces: Piece[], answered: Answered[]}} page */
shared.chapter = ({ document, given, pieces, answered }) => {
  const progress = given.store.open("~progress", PROGRESS);
  let_wait(document, answered, given.strings);
  tell_states(document, given, progress);
  if (pieces.length) walk_pieces(document, { ...given, pieces, answered, progress });
};
