/**
 * Light or dark: as the device says, until the reader says otherwise.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 */
import { words } from "../../kit/words.js";
import { PLAIN } from "../../records/returning.js";

const SCHEMES = ["auto", "light", "dark"];

/**
 * @param {Document} document
 * @param {Strings} strings
 * @param {Store} store
 */
export function make_scheme_switch(document, strings, store) {
  const slot = store.open("~scheme", PLAIN);
  const button = /** @type {HTMLElement} */ (document.querySelector(".pg-scheme"));
  const name = /** @type {HTMLElement} */ (button.querySelector("span"));

  /** Where it is among the schemes; what is none counts as the first. */
  const at = () => Math.max(0, SCHEMES.indexOf(slot.state));
  function show() {
    const scheme = SCHEMES[at()];
    document.documentElement.dataset.theme = scheme;
    name.textContent = words(strings, `page_scheme_${scheme}`);
  }
  show();
  button.hidden = false;
  slot.watch(show);
  button.addEventListener("click", () => slot.set(SCHEMES[(at() + 1) % SCHEMES.length]));
}
