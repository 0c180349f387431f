/**
 * How far each piece is, wherever pieces are listed: in the contents, and on the first page.
 *
 * An element with `data-piece` (its id), `data-on` (its page) and `data-items` (ids, with blanks between) gets
 * `data-state`: "open", "begun", "skipped" or "done". What has the class `pg-state` in it says that in a word, which is
 * for the ear alone where it is "open".
 *
 * @import {Slot} from "../../../records/store.js"
 * @import {Given} from "../furniture.js"
 */
import { words } from "../../../kit/words.js";
import { open_pieces, state_of } from "../../../records/pieces.js";
import { tally } from "../../../records/progress.js";
import { told_of_state } from "../../../records/told.js";

/** @param {Document} document @param {Given} given @param {Slot} progress */
export function tell_states(document, { strings, store }, progress) {
  const listed = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-piece]")]);
  const walk = open_pieces(store);
  const show = () => {
    for (const each of listed) {
      const { piece: id = "", on = "", items = "" } = each.dataset;
      const ids = items.split(" ").filter(Boolean);
      const state = state_of({ id, items: ids }, progress.state[on], walk.state.seen);
      each.dataset.state = state;
      const said = each.querySelector(".pg-state");
      if (!said) continue;
      said.textContent = words(strings, "page_piece_state", {
        state: told_of_state(state, tally(progress.state[on], ids).skipped, strings),
      });
      // To the eye the sign says it.
      said.classList.toggle("pg-unseen", state === "open");
    }
  };
  show();
  for (const slot of [progress, walk]) slot.watch(show);
}
