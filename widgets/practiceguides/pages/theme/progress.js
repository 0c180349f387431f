/**
 * What is done: a thin line with words in the bar, and ticks in the contents.
 *
 * A chapter is done when each of its exercises and scenarios is finished or skipped, a page without any
 * when it was opened. Notepads do not count: nobody has to write.
 *
 * @import {Slot} from "../../records/store.js"
 * @import {Pages} from "../../records/progress.js"
 * @import {Given} from "./furniture.js"
 */
import { after_paint } from "../../kit/after_paint.js";
import { words } from "../../kit/words.js";

/**
 * @param {Document} document
 * @param {Given} given
 * @param {Slot} slot
 */
export function track_progress(document, { page, strings }, slot) {
  const counted = exercises_on(document);
  const bar = /** @type {HTMLElement} */ (document.querySelector(".pg-progress"));
  const [line, text] = /** @type {HTMLCollectionOf<HTMLElement>} */ (bar.children);

  /** @param {string[]} finished */
  function record(finished) {
    const before = slot.state[page]?.done ?? [];
    const done = counted.filter((id) => before.includes(id) || finished.includes(id));
    if (slot.state[page]?.total !== counted.length || done.length !== before.length) {
      slot.set({ ...slot.state, [page]: { total: counted.length, done } });
    }
  }
  function show() {
    const done = counted.filter((id) => slot.state[page]?.done.includes(id)).length;
    line.style.inlineSize = `${(100 * done) / counted.length}%`;
    text.textContent = words(strings, "page_progress", { done, total: counted.length });
    for (const link of document.querySelectorAll(".pg-contents a[data-page]")) {
      tick(/** @type {HTMLElement} */ (link), slot.state);
    }
  }

  record([]);
  show();
  bar.hidden = counted.length === 0;
  slot.watch(show);
  document.addEventListener("practiceguides:finished", (event) => {
    const { id } = /** @type {CustomEvent<{id: string}>} */ (event).detail;
    // A note does not count; and a field says once more that it was left when all is deleted.
    if (counted.includes(id)) after_paint(() => record([id]));
  });
}

/** @param {Document} document @returns {string[]} ids, in the order of the page */
function exercises_on(document) {
  return /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".pg-item")])
    .filter(({ dataset }) => dataset.note === undefined)
    .map(({ dataset }) => /** @type {string} */ (dataset.item));
}

/**
 * A tick takes the place of the number, and says so in words.
 *
 * @param {HTMLElement} link
 * @param {Pages} pages
 */
function tick(link, pages) {
  const number = /** @type {HTMLElement | null} */ (link.querySelector(".pg-number"));
  const said = /** @type {HTMLElement | null} */ (link.querySelector(".pg-unseen"));
  if (!number || !said) return;
  const progress = pages[/** @type {string} */ (link.dataset.page)];
  const done = progress !== undefined && progress.done.length >= progress.total;
  number.dataset.number ??= number.textContent ?? "";
  number.textContent = done ? "✓" : number.dataset.number;
  said.hidden = !done;
  link.classList.toggle("is-done", done);
}
