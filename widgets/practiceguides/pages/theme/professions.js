/**
 * "In your role": the profession that a learner opened last is open on every page of this tab, and
 * paper gets all of them.
 *
 * @import {Store} from "../../records/store.js"
 */

const PROFESSION = {
  empty: () => "",
  /** @param {unknown} raw */
  restore: (raw) => ({ state: typeof raw === "string" ? raw : "", lost: false }),
  /** @param {string} mine */
  merge: (mine) => mine,
};

/** @param {Document} document @param {Store} store */
export function open_own_profession(document, store) {
  const slot = store.open("~profession", PROFESSION);
  // The first edition kept it under another name.
  const before = store.open("~role", PROFESSION);
  if (before.state) {
    if (!slot.state) slot.set(before.state);
    before.set("");
  }
  const lenses = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll("details.pg-profession")]);
  for (const lens of lenses) {
    const own = /** @type {string} */ (lens.dataset.profession);
    lens.open = own === slot.state;
    lens.firstElementChild?.addEventListener("click", () => slot.set(lens.open ? "" : own));
  }
}
