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

/** @param {Document} document @param {Given} given @param {Slot} progress */
export function tell_states(document, { strings, store }, progress) {
  const listed = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-piece]")]);
  const walk = open_pieces(store);
  const show = () => {
    for (const each of listed) {
      const { piece: id = "", on = "", items = "" } = each.dataset;
      const state = state_of({ id, items: items.split(" ").filter(Boolean) }, progress.state[on], walk.state.seen);
      each.dataset.state = state;
      const said = each.querySelector(".pg-state");
      if (!said) continue;
      said.textContent = words(strings, "page_piece_state", { state: words(strings, `page_state_${state}`) });
      // To the eye the sign says it.
      said.classList.toggle("pg-unseen", state === "open");
    }
  };
  show();
  for (const slot of [progress, walk]) slot.watch(show);
}
