/**
 * A lock that this page has not opened: what lies in the tab in clear is taken out of its storage, and waits in memory
 * for the passphrase. Nobody who goes on without it is given any of it.
 *
 * @import {Store, Values} from "../../records/store.js"
 * @import {Change, Name} from "../storage/serve.js"
 * @typedef {{name: Name, key: string, text: string}} Value
 */
import { LEFT } from "../../records/store.js";
import { copy_of, put } from "../storage/copy.js";
import { is_clear, KEEP, LOCK, NAMES, SEALED, WHOSE } from "./vault.js";

/**
 * Take out what this tab holds in clear.
 * @param {Values} session @param {string} prefix @returns {Value[]}
 */
export function take_out(session, prefix) {
  return keys_of(session, prefix)
    .filter((key) => is_secret(prefix, key))
    .map((key) => {
      const text = session.getItem(key) ?? "";
      session.removeItem(key);
      return { name: "session", key, text };
    });
}

/**
 * The next page is to say that something is deleted.
 * @param {Values} session @param {string} prefix
 */
export function leave_word(session, prefix) {
  for (const tail of [WHOSE, SEALED]) put(session, prefix + tail, "");
}

/** @param {Values} area @param {string} prefix */
function keys_of(area, prefix) {
  return Object.keys(area).filter((key) => key === LEFT || key.startsWith(prefix));
}

/** @param {string} prefix @param {string} key */
function is_secret(prefix, key) {
  return !is_clear(prefix, key) && !key.startsWith(prefix + SEALED);
}

/** The storages of a page that is open while another tab puts a lock on. */
export class Held {
  /** @param {Store} store @param {Window} view */
  constructor(store, view) {
    const { prefix } = store;
    this.store = store;
    this.view = view;
    this.raw = store.storages;
    /** What was written here since then, and belongs on the device. @type {Set<string>} */
    this.changed = new Set();
    /** @param {Change} change */
    const send = ({ name, key, text }) => {
      const area = name === "session" ? this.raw.sessionStorage : this.raw.localStorage;
      // Who deletes everything here deletes what other tabs stored meanwhile too, which not every browser tells.
      if (key === `${prefix}~erased`) for (const each of keys_of(area, prefix)) local.take(each, "");
      if (text === null) area.removeItem(key);
      else if (is_clear(prefix, key)) put(area, key, text);
      if (name === "session") return;
      if (text === null) this.changed.delete(key);
      else if (is_secret(prefix, key)) this.changed.add(key);
    };
    const { sessionStorage, localStorage } = this.raw;
    const secrets = take_out(sessionStorage, prefix);
    const [session, local] = [sessionStorage, localStorage].map((area, n) => {
      const keys = keys_of(area, prefix);
      return copy_of(NAMES[n], Object.fromEntries(keys.map((key) => [key, area.getItem(key) ?? ""])), send);
    });
    for (const { key, text } of secrets) session.take(key, text);
    this.session = session;
    this.local = local;
    this.copies = { sessionStorage: session, localStorage: local };
    store.storages = this.copies;
    store.is_behind_lock = true;
    this.pass_on = store.hear.bind(store);
    store.hear = (key, text) => this.hear(key, text);
    /** Whether the device was emptied outside. */
    this.was_emptied = false;
    view.addEventListener("storage", ({ key }) => (this.was_emptied ||= key === null));
    // What was not to be written in clear any more, or had no room, is here only.
    for (const slot of store.slots.values()) if (slot.trouble) slot.save();
  }

  /** All that is here and nowhere else. @returns {Value[]} */
  values() {
    const { prefix } = this.store;
    /** @param {Name} name @param {string[]} keys */
    const of = (name, keys) => keys.map((key) => ({ name, key, text: this[name].getItem(key) ?? "" }));
    const secrets = Object.keys(this.session).filter((key) => is_secret(prefix, key));
    return [...of("session", secrets), ...of("local", [...this.changed])];
  }

  /** What other tabs do is no wish to keep anything in this one. @param {string} key @param {string | null} text */
  hear(key, text) {
    const { store, local, changed } = this;
    if (store.storages !== this.copies) return;
    const tail = key.slice(store.prefix.length);
    if (!changed.has(key)) local.take(key, tail === KEEP && text === "lock" ? "yes" : text);
    if (tail === "~erased") {
      changed.clear();
      this.pass_on(key, text);
    } else if (tail === LOCK && text === null) this.give_back();
  }

  /**
   * Whether the lock is still there, for not every browser tells its tabs of each other, and none tells a page in its
   * cache. Where nothing is kept any more, all may have been deleted.
   */
  look() {
    const { store, local, raw, changed } = this;
    const { prefix } = store;
    const lies = (/** @type {string} */ tail) => raw.localStorage.getItem(prefix + tail);
    const lock = lies(LOCK);
    // Its passphrase may be another one by now.
    if (lock !== null) local.take(prefix + LOCK, lock);
    if (this.was_emptied || store.storages !== this.copies || lock !== null) return;
    if (lies(WHOSE) !== local.getItem(prefix + WHOSE)) {
      const is_lost = this.values().length > 0;
      changed.clear();
      store.end_session(true);
      if (is_lost) leave_word(raw.sessionStorage, prefix);
    }
    this.give_back();
  }

  /**
   * The lock is being opened. Where somebody emptied the device outside meanwhile, it lies there again.
   * @returns {Store["storages"]} as the browser has them
   */
  let_in() {
    const { store, local, raw } = this;
    store.hear = this.pass_on;
    const is_there = (/** @type {string} */ key) => raw.localStorage.getItem(key) !== null;
    for (const key of is_there(store.prefix + LOCK) ? [] : Object.keys(local)) {
      if (is_clear(store.prefix, key)) put(raw.localStorage, key, local.getItem(key) ?? "");
    }
    return raw;
  }

  /** The lock was taken off: all lies in clear again, and so does what was held. */
  give_back() {
    const { store, view } = this;
    const values = this.values();
    Object.assign(store, { storages: this.raw, hear: this.pass_on });
    store.is_behind_lock = false;
    for (const { name, key, text } of values) {
      const slot = store.slots.get(key);
      if (slot && name === "local") slot.save();
      else put(name === "session" ? store.storages.sessionStorage : store.storages.localStorage, key, text);
    }
    store.written(() => view.location.reload());
  }
}
