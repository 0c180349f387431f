// @ts-check
/**
 * "In your role": the profession that a learner opened last is open on every page of this tab, and
 * paper gets all of them.
 *
 * @import {Store} from "../../kit/store.js"
 */

const ROLE = {
  empty: () => "",
  /** @param {unknown} raw */
  restore: (raw) => ({ state: typeof raw === "string" ? raw : "", lost: false }),
  /** @param {string} mine */
  merge: (mine) => mine,
};

/** @param {Document} document @param {Store} store */
export function open_own_role(document, store) {
  const lenses = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll("details.pg-role")]);
  const slot = store.open("~role", ROLE);
  for (const lens of lenses) {
    lens.open = lens.dataset.role === slot.state;
    lens.firstElementChild?.addEventListener("click", () => slot.set(lens.open ? "" : /** @type {string} */ (lens.dataset.role)));
  }
}
