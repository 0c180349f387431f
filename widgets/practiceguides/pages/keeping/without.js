/**
 * @import {Store, Values} from "../../records/store.js"
 * @import {Held, Value} from "./held.js"
 */
import { cipher_of } from "../../records/lock.js";
import { put } from "../storage/copy.js";
import { leave_word, take_out } from "./held.js";
import { KEY, key_in, LOCK, SEALED, WHOSE, WITHOUT } from "./vault.js";

/** From going on without, one is back at the card. */
const ASK = "asked";

/**
 * Before the card is shown: what lies in the tab in clear may have been copied or brought back with the tab, and goes
 * into memory; what it sealed under a lock of before too. What was written by one who went on without the passphrase
 * stays.
 * @param {Store} store @param {Held | undefined} held @param {string} key of a lock that is not this one, or empty
 * @returns {Promise<() => Value[]>} what waits for the passphrase
 */
export async function hold_back({ storages, session, prefix }, held, key) {
  if (held) return () => held.values();
  const values = session.read(prefix + WITHOUT) === ASK ? [] : take_out(storages.sessionStorage, prefix);
  values.push(...(await unseal(storages.sessionStorage, prefix, key)));
  return () => values;
}

/**
 * Take out what this tab holds sealed.
 * @param {Values} session @param {string} prefix @param {string} key @returns {Promise<Value[]>}
 */
async function unseal(session, prefix, key) {
  /** @type {Value[]} */
  const values = [];
  const cipher = await cipher_of(key).catch(() => null);
  for (const place of Object.keys(session)) {
    const [, hidden] = place.split(prefix + SEALED);
    const found = hidden && (await cipher?.open(hidden, session.getItem(place) ?? ""));
    if (!found) continue;
    session.removeItem(place);
    values.push({ name: "session", ...found });
  }
  return values;
}

/**
 * The lock was taken away while the card stood here: what waited lies in the tab again, unless all was deleted.
 * @param {Store} store @param {Value[]} values @param {boolean} is_unheard all may have been deleted
 */
export function give_back(store, values, is_unheard) {
  const { sessionStorage } = store.storages;
  for (const { key, text } of store.is_ending || is_unheard ? [] : values) put(sessionStorage, key, text);
  if (is_unheard && values.length) leave_word(sessionStorage, store.prefix);
  reload(store);
}

/** The page loads itself anew, and nothing is done until then. @param {Store} store @returns {Promise<undefined>} */
export function reload(store) {
  return new Promise(() => store.written(() => window.location.reload()));
}

/** From going on without, back to the card. What was written meanwhile waits in the tab. @param {Store} store */
export function ask_again(store) {
  store.session.write(store.prefix + WITHOUT, ASK);
  reload(store);
}

/**
 * The lock came off while this tab could not hear of it: what it sealed lies in clear again, where its key is here.
 * @param {Store} store @returns {Promise<boolean>} whether something is deleted that nobody can open
 */
export async function turn_clear({ storages, session, prefix }) {
  const { sessionStorage } = storages;
  const key = key_in(session.read(prefix + KEY));
  for (const { key: place, text } of await unseal(sessionStorage, prefix, key)) put(sessionStorage, place, text);
  const rest = session.keys(prefix + SEALED);
  for (const place of [...rest, prefix + KEY, prefix + WHOSE]) session.remove(place);
  return rest.length > 0;
}

/**
 * This tab alone: what is locked is neither read nor written over, whatever other tabs do, and can be deleted.
 * @param {Store} store @param {Held} [held]
 * @returns {Promise<undefined> | undefined}
 */
export function go_without(store, held) {
  if (held) return reload(store);
  const { prefix, storages } = store;
  const { sessionStorage, localStorage } = storages;
  const erased = `${prefix}~erased`;
  const hear = store.hear.bind(store);
  const come_back = () => Object.assign(store, { storages, hear });
  const methods = {
    getItem: () => null,
    /** Nothing but the word that begins to delete everything. @param {string} key @param {string} text */
    setItem(key, text) {
      if (key !== erased) throw new DOMException("", "QuotaExceededError");
      for (const each of Object.keys(localStorage)) if (each.startsWith(prefix)) hidden[each] = "";
      hidden[key] = "";
      localStorage.setItem(key, text);
    },
    /** Nothing, but in the course of that. @param {string} key */
    removeItem(key) {
      if (!(erased in hidden)) return;
      localStorage.removeItem(key);
      if (key === erased) come_back();
    },
  };
  const hidden = Object.create(methods);
  store.storages = { sessionStorage, localStorage: hidden };
  store.hear = (key, text) => {
    if (key === erased) hear(key, text);
    // Where the lock goes, this tab is as any other; but for words that lie nowhere else.
    const is_lost = [...store.slots.values()].some(({ trouble }) => trouble && trouble !== "refused");
    if (key === prefix + LOCK && text === null && !is_lost) reload(store);
  };
  store.end_asking(); // Nothing can be kept here.
}
