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
import { is_clear, KEEP, LOCK, NAMES, SEALED } from "./vault.js";

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

  /** The lock is being opened. @returns {Store["storages"]} as the browser has them */
  let_in() {
    this.store.hear = this.pass_on;
    return this.raw;
  }

  /** The lock was taken off: all lies in clear again, and so does what was held. */
  give_back() {
    const { store, view } = this;
    const values = this.values();
    store.storages = this.let_in();
    store.is_behind_lock = false;
    for (const { name, key, text } of values) {
      const slot = store.slots.get(key);
      if (slot && name === "local") slot.save();
      else put(name === "session" ? store.storages.sessionStorage : store.storages.localStorage, key, text);
    }
    store.written(() => view.location.reload());
  }
}
