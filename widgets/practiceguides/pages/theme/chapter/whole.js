/**
 * A page that is not walked, such as that of a story: the learner leaves it by what leads to the next page, or has
 * reached its foot, or looked back at its story, once what they were at is done. Until then the first page leads back
 * to it.
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
  let is_met = false;
  const look = () => {
    const { item, left } = place.state ?? {};
    const here = progress.state[page];
    // A story that is played again has an end before it.
    if (here?.begun.includes(item)) is_met = false;
    else if (is_met && !left && /done|skipped/.test(standing(here, item))) leave_place(place, page);
  };
  const meet = () => {
    is_met = true;
    look();
  };
  // While a story is played, its scenes, being short, show the foot all the time.
  const is_playing = () => document.querySelector("[data-type=scenario]:not(:has(.scenario-debrief))");
  when_reached(document.querySelector(".pg-turn"), () => is_playing() || meet());
  // Who wrote what was thought of it has looked back.
  document.addEventListener("input", ({ target }) => {
    if (/** @type {Element} */ (target).matches(".scenario-debrief [id$='-thought']")) meet();
  });
  // Who writes on at the end is at the end.
  place.watch(look);
  document.addEventListener("click", ({ target }) => {
    const pressed = /** @type {Element} */ (target);
    if (pressed.closest("[rel=next]")) leave_place(place, page);
    // So has who opened a row of it, or went to what comes next.
    if (pressed.closest(".scenario-debrief :is(summary, a), .scenario-decided button")) meet();
  });
}
