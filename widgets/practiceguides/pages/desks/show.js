/**
 * How far the learner is with each desk, and of the whole way what is theirs: a desk that they finished stands open,
 * with what their desk handed on; the others stay folded, with all that could be.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Store} from "../../records/store.js"
 * @import {Standing} from "../../records/progress.js"
 */
import { kept_flags } from "../../kit/handed.js";
import { PROGRESS, standing } from "../../records/progress.js";
import { told_if_begun } from "../../records/told.js";

/** Under what stands what came of it that nothing was handed on. */
const NONE = "none";

/** @param {{document: Document, strings: Strings, store: Store}} given */
export function show_desks({ document, strings, store }) {
  const progress = store.open("~progress", PROGRESS);
  const show = () => {
    for (const desk of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-desk]"))) {
      const id = desk.dataset.desk ?? "";
      const flags = kept_flags(store.entries(), id);
      const state = flags ? "done" : state_of(progress.state, id);
      desk.dataset.state = state;
      const said = desk.querySelector(".pg-state");
      if (said) said.textContent = told_if_begun(state, 0, strings);
      if (desk instanceof HTMLDetailsElement) show_way(desk, state === "done" ? (flags ?? []) : null);
    }
  };
  show();
  progress.watch(show);
}

/** @param {Record<string, import("../../records/progress.js").Page>} pages @param {string} id @returns {Standing} */
function state_of(pages, id) {
  const found = Object.values(pages).map((page) => standing(page, id));
  return found.find((state) => state !== "open") ?? "open";
}

/**
 * @param {HTMLDetailsElement} desk @param {string[] | null} flags what was handed on; null: it is not finished
 */
function show_way(desk, flags) {
  desk.open = flags !== null;
  const mine = flags?.length ? flags : [NONE];
  for (const told of /** @type {NodeListOf<HTMLElement>} */ (desk.querySelectorAll("[data-flag]")))
    told.classList.toggle("is-other", flags !== null && !mine.includes(told.dataset.flag ?? ""));
}
