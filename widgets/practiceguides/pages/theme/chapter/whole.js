/**
 * A page that is not walked, such as that of a story: the learner leaves it by what leads to the next page, or has
 * reached its foot once what they were at is done. Until then the first page leads back to it.
 *
 * @import {Slot} from "../../../records/store.js"
 * @import {Given} from "../furniture.js"
 */
import { leave_place, open_place } from "../../../records/place.js";
import { standing } from "../../../records/progress.js";
import { when_reached } from "./reached.js";

/** @param {Document} document @param {Given} given @param {Slot} progress */
export default function watch_end(document, { page, store }, progress) {
  const place = open_place(store);
  when_reached(document.querySelector(".pg-turn"), () => {
    if (/done|skipped/.test(standing(progress.state[page], place.state?.item))) leave_place(place, page);
  });
  document.addEventListener("click", ({ target }) => {
    if (/** @type {Element} */ (target).closest("[rel=next]")) leave_place(place, page);
  });
}
