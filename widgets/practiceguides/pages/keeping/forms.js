/**
 * A new passphrase: a script of its own, which is fetched when one is wanted.
 *
 * @import {Given, default as the_lock} from "./lock.jsx"
 * @import {Vault} from "./vault.js"
 */
import { change_lock, make_lock } from "../../records/lock.js";
import { put } from "../storage/copy.js";
import { put_on } from "./put_on.js";
import { SetUp } from "./set_up.jsx";
import { KEY, key_in, LOCK } from "./vault.js";

const shared = /** @type {any} */ (window).practiceguides;

/**
 * From now on answers are kept on this device, and all that is kept is sealed.
 * @param {Given} given @param {string} passphrase
 * @returns {Promise<boolean>} false: there was no room, or another tab was first, and all is as it was
 */
async function lock({ document, store, strings }, passphrase) {
  const { begin, Vault } = /** @type {typeof the_lock} */ (await shared.fetch_far("page-lock", true));
  const { record, master, cipher } = await make_lock(passphrase);
  return alone(store.prefix + LOCK, async () => {
    if (store.is_behind_lock || store.local.read(store.prefix + LOCK) !== null) return false;
    const vault = new Vault(store, /** @type {Window} */ (document.defaultView), cipher);
    if (!(await put_on(vault, record))) return false;
    begin(document, { store, strings }, vault, master);
    store.keep_answers(true);
    await vault.settled();
    return true;
  });
}

/**
 * While no other tab does the same, where the browser has that.
 * @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>}
 */
async function alone(name, work) {
  let is_begun = false;
  try {
    return await navigator.locks.request(name, () => {
      is_begun = true;
      return work();
    });
  } catch (error) {
    if (is_begun) throw error;
    return work();
  }
}

/**
 * From now on another passphrase opens what is kept.
 * @param {Vault} vault @param {string} passphrase
 * @returns {Promise<boolean>} false: there was no room, and the one of before still does
 */
async function change(vault, passphrase) {
  const { prefix } = vault.store;
  const key_of = () => key_in(vault.raw.session.getItem(prefix + KEY));
  const record = key_of() && JSON.stringify(await change_lock(key_of(), passphrase));
  // Meanwhile it may have been locked, or taken off.
  if (!record || !key_of() || vault.is_shut) return false;
  const place = prefix + LOCK;
  if (!put(vault.raw.local, place, record)) return false;
  vault.copies.local.take(place, record);
  return true;
}

export default { SetUp, lock, change };
