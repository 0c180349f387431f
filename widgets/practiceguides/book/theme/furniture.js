// @ts-check
/**
 * The page around the items: what of it moves, remembers or hides.
 *
 * @import {Store} from "../../kit/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @typedef {object} Given
 * @property {string} page the page's name, as in the contents
 * @property {Strings} strings
 * @property {Store} store
 */
import { draw_answers } from "./answers.js";
import { make_drawer } from "./drawer.js";
import { prepare_leave } from "./leave.js";
import { offer_print } from "./printing.js";
import { PROGRESS, track_progress } from "./progress.js";
import { offer_to_resume } from "./resume.js";
import { reveal_targets } from "./reveal.js";
import { open_own_role } from "./roles.js";
import { make_scheme_switch } from "./scheme.js";
import { let_scrollers_rest } from "./scrollers.js";

/**
 * @param {Document} document
 * @param {Given} given
 * @returns {() => void} what takes the listeners away again
 */
export function furnish(document, given) {
  const { strings, store } = given;
  const end = new AbortController();

  const finish = () => end.abort();

  // First, so that it works even if something after it does not.
  if (prepare_leave(document, store, end.signal)) return finish;

  const progress = store.open("~progress", PROGRESS);
  make_scheme_switch(document, strings, store, end.signal);
  draw_answers(document, given, progress, end.signal);
  make_drawer(document, end.signal);
  track_progress(document, given, progress, end.signal);
  let_scrollers_rest(document, end.signal);
  offer_print(document, end.signal);
  open_own_role(document, store, end.signal);
  offer_to_resume(document, given);
  reveal_targets(document, end.signal);

  return finish;
}
