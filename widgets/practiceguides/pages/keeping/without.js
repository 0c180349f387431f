/**
 * @import {Cipher} from "../../records/lock.js"
 * @import {Store} from "../../records/store.js"
 * @import {Held, Value} from "./held.js"
 * @import {Vault as TheVault} from "./vault.js"
 */
import { cipher_of } from "../../records/lock.js";
import { put } from "../storage/copy.js";
import { take_out } from "./held.js";
import { KEY, LOCK, LOCKED, WITHOUT } from "./vault.js";

/** From going on without, one is back at the card. */
const ASK = "asked";

/**
 * Before the card is shown: what lies in the tab in clear may have been copied or brought back with the tab, and goes
 * into memory. What was written by one who went on without the passphrase stays.
 * @param {Store} store @param {Held} [held]
 * @returns {() => Value[]} what waits for the passphrase
 */
export function hold_back({ storages, session, prefix }, held) {
  if (held) return () => held.values();
  const values = session.read(prefix + WITHOUT) === ASK ? [] : take_out(storages.sessionStorage, prefix);
  return () => values;
}

/**
 * The lock was taken away while the card stood here: what waited lies in the tab again, unless all was deleted.
 * @param {Store} store @param {Value[]} values
 */
export function give_back(store, values) {
  const { sessionStorage } = store.storages;
  for (const { key, text } of store.is_ending ? [] : values) put(sessionStorage, key, text);
  reload(store);
}

/** The page loads itself anew, and nothing is done until then. @param {Store} store @returns {Promise<number>} */
export function reload(store) {
  return new Promise(() => store.written(() => window.location.reload()));
}

/** From going on without, back to the card. What was written meanwhile waits in the tab. @param {Store} store */
export function ask_again(store) {
  store.session.write(store.prefix + WITHOUT, ASK);
  reload(store);
}

/**
 * The lock went while this tab stood elsewhere, where nobody could tell it. Where answers are kept in clear now, it
 * came off, and what this tab sealed lies in clear again; where none are, all was deleted.
 * @param {Store} store @param {typeof TheVault} Vault
 */
export async function let_go(store, Vault) {
  const place = store.prefix + KEY;
  /** @type {Cipher | null} */
  const cipher = await cipher_of(/"key":"([^"]*)"/.exec(store.session.read(place) ?? "")?.[1] ?? "").catch(() => null);
  if (!cipher) return store.session.remove(place);
  const vault = new Vault(store, window, cipher);
  if (!store.keeping) return vault.shut();
  await vault.open();
  vault.turn_clear();
}

/**
 * This tab alone: what is locked is neither read nor written over, and can be deleted.
 * @param {Store} store @param {Held} [held]
 */
export function go_without(store, held) {
  if (held) return reload(store);
  const { sessionStorage, localStorage } = store.storages;
  const erased = `${store.prefix}~erased`;
  const methods = {
    getItem: () => null,
    /** @param {string} key @param {string} text */
    setItem(key, text) {
      if (key !== erased) throw new DOMException("", "QuotaExceededError");
      localStorage.setItem(key, text);
    },
    /** @param {string} key */
    removeItem(key) {
      delete hidden[key];
      localStorage.removeItem(key);
      if (key === store.prefix + LOCK) localStorage.removeItem(store.prefix + LOCKED);
    },
  };
  const names = Object.keys(localStorage).filter((key) => key.startsWith(store.prefix));
  const hidden = Object.assign(Object.create(methods), Object.fromEntries(names.map((key) => [key, ""])));
  store.storages = { sessionStorage, localStorage: hidden };
  store.end_asking(); // Nothing can be kept here.
  return 0;
}
