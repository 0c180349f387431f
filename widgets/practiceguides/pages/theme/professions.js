/**
 * "In your role": the profession that a learner opened last is open on every page of this tab, and
 * paper gets all of them.
 *
 * @import {Store} from "../../records/store.js"
 */

import { PLAIN } from "../../records/returning.js";

/** @param {Document} document @param {Store} store */
export function open_own_profession(document, store) {
  // The first edition kept it under another name.
  const slot = store.open("~profession", { ...PLAIN, empty: () => store.open("~role", PLAIN).state });
  const lenses = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll("details.pg-profession")]);
  for (const lens of lenses) {
    const own = /** @type {string} */ (lens.dataset.profession);
    lens.open = own === slot.state;
    lens.firstElementChild?.addEventListener("click", () => slot.set(lens.open ? "" : own));
  }
  slot.watch(() => {
    for (const lens of lenses) if (!slot.rev) lens.open = false; // All was deleted.
  });
}
