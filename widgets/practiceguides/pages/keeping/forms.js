/**
 * What asks for a passphrase, and for a new one: a script of its own, which is fetched when either is wanted.
 *
 * @import {Given, default as the_lock} from "./lock.jsx"
 */
import { Card } from "./card.jsx";
import { put_on } from "./put_on.js";
import { SetUp } from "./set_up.jsx";
import { go_without } from "./without.js";

const shared = /** @type {any} */ (window).practiceguides;

/**
 * From now on answers are kept on this device, and all that is kept is sealed.
 * @param {Given} given @param {string} passphrase
 * @returns {Promise<boolean>} false: there was no room, and all is as it was
 */
async function lock({ document, store, strings }, passphrase) {
  const { begin, make_lock, Vault } = /** @type {typeof the_lock} */ (await shared.fetch_far("page-lock", true));
  const { record, master, cipher } = await make_lock(passphrase);
  const vault = new Vault(store, /** @type {Window} */ (document.defaultView), cipher);
  if (!(await put_on(vault, record))) return false;
  begin(document, { store, strings }, vault, master);
  store.keep_answers(true);
  await vault.settled();
  return true;
}

export default { Card, SetUp, lock, go_without };
