/**
 * The card of a lock, and what becomes of what this tab holds there: a script of its own, which is fetched where a lock
 * is not opened by the key of the tab, or is not there any more.
 *
 * @import {Given, Opened} from "./lock.jsx"
 */
import { ask } from "./ask.jsx";
import { ask_again, give_back, go_without, hold_back, reload, turn_clear } from "./without.js";

export default { ask, ask_again, ask_for, go_without, reload, turn_clear };

/**
 * Ask for the passphrase of a lock.
 * @param {Given} given @param {string} key of a lock of before, or empty
 */
async function ask_for({ document, store, strings, held }, key) {
  const rest = await hold_back(store, held, key);
  const waits = rest().some(({ key }) => key.startsWith(store.prefix) && key[store.prefix.length] !== "~");
  // Where the lock goes meanwhile, what waits in memory is given back; what another tab left open does so itself.
  const page = held
    ? { waits, look: () => held.look() }
    : {
        waits,
        gone: (/** @type {unknown} */ _, /** @type {boolean} */ is_unheard) => give_back(store, rest(), is_unheard),
      };
  /** @type {Opened} */
  const opened = await ask(document, { store, strings }, page);
  return { ...opened, rest };
}
