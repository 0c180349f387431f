/**
 * A page that is not walked, such as that of a story: the learner leaves it by what leads to the next page, or has
 * reached its foot once what they were at is done. Until then the first page leads back to it.
 *
 * @import {Slot} from "../../../records/store.js"
 * @import {Given} from "../furniture.js"
 */
import { open_place } from "../../../records/place.js";
import { standing } from "../../../records/progress.js";
import { when_reached } from "./reached.js";

/** @param {Document} document @param {Given} given @param {Slot} progress */
export function watch_end(document, { page, store }, progress) {
  const place = open_place(store);
  const is_here = () => place.state?.page === page;
  const leave = () => place.set({ ...place.state, left: true });
  when_reached(document.querySelector(".pg-turn"), () => {
    if (is_here() && /done|skipped/.test(standing(progress.state[page], place.state.item))) leave();
  });
  document.addEventListener("click", ({ target }) => {
    if (/** @type {Element} */ (target).closest("[rel=next]") && is_here()) leave();
  });
}
