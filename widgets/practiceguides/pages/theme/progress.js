/**
 * What is done: a thin line with words in the bar, and ticks and words in the contents. A page that is walked has no
 * words in the bar: its pieces are counted, in the line that says where the reader is and in the contents.
 *
 * @import {Piece} from "./chapter/pieces.jsx"
 * @import {Slot} from "../../records/store.js"
 * @import {Change, Page} from "../../records/progress.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Given} from "./furniture.js"
 * @typedef {(id: string, change: Change) => void} Tell
 * @typedef {object} Line of the contents
 * @property {HTMLElement} link
 * @property {Pick<Piece, "id" | "items">[]} pieces
 * @property {Page} [told] how far its page is, as it was told last
 * @property {string[]} [seen] the pieces that the learner had gone on from then
 */
import { same } from "../../kit/data.js";
import { words } from "../../kit/words.js";
import { open_pieces, state_of } from "../../records/pieces.js";
import { changed, is_touched, tally } from "../../records/progress.js";

/**
 * @param {Document} document
 * @param {Given} given
 * @param {Slot} slot
 * @returns {Tell} to be told how the items of the page stand
 */
export function track_progress(document, { page, strings, store }, slot) {
  const counted = counted_on(document);
  const walk = open_pieces(store);
  const bar = /** @type {HTMLElement} */ (document.querySelector(".pg-progress"));
  const [done_line, skipped_line, text] = /** @type {HTMLCollectionOf<HTMLElement>} */ (bar.children);
  const links = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-contents a[data-page]"));
  /** @type {Line[]} Each answer is told here, so what the page says of walks is read once. */
  const lines = [...links].map((link) => ({ link, pieces: JSON.parse(link.dataset.walk ?? "[]") }));

  /** @param {Page} now */
  function keep(now) {
    const { [page]: before, ...others } = slot.state;
    if (!same(before, now)) slot.set({ ...others, [page]: now });
  }
  /** @returns {Page} what is kept of this page, as far as it has such items */
  function here() {
    const { done = [], skipped = [], begun = [] } = slot.state[page] ?? {};
    const [of_done, of_skipped, of_begun] = [done, skipped, begun].map((ids) =>
      counted.filter((id) => ids.includes(id)),
    );
    return { total: counted.length, done: of_done, skipped: of_skipped, begun: of_begun };
  }
  function show() {
    const sum = tally(slot.state[page], counted);
    done_line.style.inlineSize = `${(100 * sum.done) / sum.total}%`;
    skipped_line.style.inlineSize = `${(100 * sum.skipped) / sum.total}%`;
    text.textContent = words(strings, "page_progress", sum);
    const { seen } = walk.state;
    for (const line of lines) {
      const told = slot.state[/** @type {string} */ (line.link.dataset.page)];
      if (told === line.told && (!told || seen === line.seen)) continue;
      Object.assign(line, { told, seen });
      tick(line, strings);
    }
  }

  keep(here());
  show();
  bar.hidden = counted.length === 0;
  slot.watch(show);
  walk.watch(show);
  return (id, change) => {
    if (counted.includes(id)) keep(changed(here(), id, change));
  };
}

/** @param {Document} document @returns {string[]} ids, in the order of the page; a note counts where it is a plan's */
function counted_on(document) {
  const items = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.pg-item:not([data-note=""])'));
  return [...items].map(({ dataset }) => /** @type {string} */ (dataset.item));
}

/**
 * A tick takes the place of the number where all of a page is done, or where it was opened and has nothing to do; of
 * a page that was begun, words say how far: how many of its pieces are done, where it has any (`data-walk`).
 *
 * @param {Line} line
 * @param {Strings} strings
 */
function tick({ link, pieces, told: progress, seen = [] }, strings) {
  const number = /** @type {HTMLElement | null} */ (link.querySelector(".pg-number"));
  const said = /** @type {HTMLElement | null} */ (link.querySelector(".pg-standing"));
  if (!number || !said) return;
  const [total, done, n] = progress ? [progress.total, progress.done.length, progress.skipped.length] : [1, 0, 0];
  const is_done = done >= total;
  const through = pieces.filter((piece) => state_of(piece, progress, seen) === "done");
  const key = is_done
    ? "page_done"
    : pieces[0]
      ? "page_pieces"
      : done + n < total
        ? "page_state_begun"
        : "page_skipped";
  const values = { n, done: through.length, total: pieces.length };
  number.textContent = is_done ? "✓" : /** @type {string} */ (number.dataset.number);
  said.textContent = is_done || is_touched(progress) ? words(strings, key, values) : "";
  said.classList.toggle("pg-unseen", is_done);
  link.classList.toggle("is-done", is_done);
}
