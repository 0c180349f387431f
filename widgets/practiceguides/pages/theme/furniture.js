/**
 * The page around the items: what of it moves, remembers or hides.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Tell} from "./progress.js"
 * @typedef {object} Given
 * @property {string} page the page's name, as in the contents
 * @property {Strings} strings
 * @property {Store} store
 */
import { same } from "../../kit/data.js";
import { PROGRESS, still_done } from "../../records/progress.js";
import { make_drawer } from "./drawer.js";
import { fold_law } from "./law.js";
import { tell_day } from "./print_day.js";
import { offer_print, print_endings_last } from "./printing.js";
import { open_own_profession } from "./professions.js";
import { track_progress } from "./progress.js";
import { reveal_targets } from "./reveal.js";
import { make_scheme_switch } from "./scheme.js";
import { begin_with_a_row, let_scrollers_rest } from "./scrollers.js";
import { lead_back } from "./started.js";

/**
 * @param {Document} document @param {Given} given
 * @returns {Tell} to be told how the items of the page stand
 */
export function furnish(document, given) {
  const { strings, store } = given;
  const progress = store.open("~progress", PROGRESS);
  const there = still_done(progress.state, (id) => store.holds(id));
  if (!same(progress.state, there)) progress.set(there);
  make_scheme_switch(document, strings, store);
  make_drawer(document);
  const tell = track_progress(document, given, progress);
  let_scrollers_rest(document);
  begin_with_a_row(document);
  offer_print(document);
  print_endings_last(document);
  tell_day(document);
  open_own_profession(document, store);
  fold_law(document);
  reveal_targets(document);
  lead_back(document);
  return tell;
}
