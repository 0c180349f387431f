/**
 * What is done: a thin line with words in the bar, and ticks and words in the contents. A page that is walked has no
 * words in the bar: a line says in which of its pieces the reader is.
 *
 * @import {Slot} from "../../records/store.js"
 * @import {Change, Page} from "../../records/progress.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Given} from "./furniture.js"
 * @typedef {(id: string, change: Change) => void} Tell
 * @typedef {object} Line of the contents
 * @property {HTMLElement} link
 * @property {Page} [told] how far its page is, as it was told last
 */
import { same } from "../../kit/data.js";
import { words } from "../../kit/words.js";
import { changed, is_touched, sum_of, tally } from "../../records/progress.js";
import { told_of } from "../../records/told.js";

/**
 * @param {Document} document
 * @param {Given} given
 * @param {Slot} slot
 * @returns {Tell} to be told how the items of the page stand
 */
export function track_progress(document, { page, strings }, slot) {
  const counted = counted_on(document);
  const bar = /** @type {HTMLElement} */ (document.querySelector(".pg-progress"));
  const [done_line, skipped_line, text] = /** @type {HTMLCollectionOf<HTMLElement>} */ (bar.children);
  const links = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-contents a[data-page]"));
  /** @type {Line[]} */
  const lines = [...links].map((link) => ({ link }));

  /** @param {Page} now */
  function keep(now) {
    const { [page]: before, ...others } = slot.state;
    if (!same(before, now)) slot.set({ ...others, [page]: now });
  }
  /** @returns {Page} what is kept of this page, as far as it has such items */
  function here() {
    const kept = slot.state[page];
    /** @param {"done" | "skipped" | "begun" | "visited"} key */
    const of = (key) => counted.filter((id) => kept?.[key].includes(id));
    const total = counted.length;
    return { total, done: of("done"), skipped: of("skipped"), begun: of("begun"), visited: of("visited") };
  }
  function show() {
    const sum = tally(slot.state[page], counted);
    done_line.style.inlineSize = `${(100 * sum.done) / sum.total}%`;
    skipped_line.style.inlineSize = `${(100 * sum.skipped) / sum.total}%`;
    text.textContent = words(strings, "page_progress", { told: told_of(sum, strings) });
    for (const line of lines) {
      const told = slot.state[/** @type {string} */ (line.link.dataset.page)];
      if (told === line.told) continue;
      line.told = told;
      tick(line, strings);
    }
  }

  keep(here());
  show();
  bar.hidden = counted.length === 0;
  slot.watch(show);
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
 * a page that was begun, words say how far.
 *
 * @param {Line} line
 * @param {Strings} strings
 */
function tick({ link, told: progress }, strings) {
  const number = /** @type {HTMLElement | null} */ (link.querySelector(".pg-number"));
  const said = /** @type {HTMLElement | null} */ (link.querySelector(".pg-standing"));
  if (!number || !said) return;
  const is_done = Boolean(progress && progress.done.length >= progress.total);
  number.textContent = is_done ? "✓" : /** @type {string} */ (number.dataset.number);
  const far = progress && is_touched(progress) ? told_of(sum_of(progress), strings) : "";
  said.textContent = is_done ? words(strings, "page_done") : far;
  said.classList.toggle("pg-unseen", is_done);
  link.classList.toggle("is-done", is_done);
}
