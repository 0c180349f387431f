/**
 * Light or dark: as the device says, until the reader says otherwise.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 */
import { words } from "../../kit/words.js";

const SCHEMES = ["auto", "light", "dark"];

const SCHEME = {
  empty: () => SCHEMES[0],
  /** @param {unknown} raw */
  restore: (raw) => ({ state: SCHEMES.find((scheme) => scheme === raw) ?? SCHEMES[0], lost: false }),
  /** @param {string} mine */
  merge: (mine) => mine,
};

/**
 * @param {Document} document
 * @param {Strings} strings
 * @param {Store} store
 */
export function make_scheme_switch(document, strings, store) {
  const slot = store.open("~scheme", SCHEME);
  const button = /** @type {HTMLElement} */ (document.querySelector(".pg-scheme"));
  const name = /** @type {HTMLElement} */ (button.querySelector("span"));

  function show() {
    document.documentElement.dataset.theme = slot.state;
    name.textContent = words(strings, `page_scheme_${slot.state}`);
  }
  show();
  button.hidden = false;
  slot.watch(show);
  button.addEventListener("click", () => slot.set(SCHEMES[(SCHEMES.indexOf(slot.state) + 1) % SCHEMES.length]));
}
