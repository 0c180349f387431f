/**
 * The storages of a book under a passphrase: a page reads and writes a clear copy in its memory, and what is stored is
 * sealed (records/lock.js). The store knows nothing of it.
 *
 * In both storages a value lies as `~.<name>`. One that no longer opens lies as `~!<name>` on the device; in the tab it
 * goes, for it was under a lock of before. In clear lie only the lock (`~lock`), that answers are kept (`~keep` is
 * "lock", a word that pages of before take for none), the last day (`~until`), what tabs tell each other (`~erased`),
 * when they were told to lock (`~locked`, which stays: a tab that stands elsewhere hears nothing), whose keeping this
 * is (`~whose`, in the tab too), and in the tab the key, with the time of the last press (`~key`), for a page has no
 * other place that outlives it.
 *
 * @import {Store, Values} from "../../records/store.js"
 * @import {Cipher} from "../../records/lock.js"
 * @import {Copy} from "../storage/copy.js"
 * @import {Change, Name} from "../storage/serve.js"
 * @import {Value} from "./held.js"
 * @typedef {{[key in Name]: Values}} Areas
 */
import { LEFT, parse, WAITING } from "../../records/store.js";
import { UNTIL } from "../../records/term.js";
import { copy_of, put } from "../storage/copy.js";

export const LOCK = "~lock";
export const KEY = "~key";
export const LOCKED = "~locked";
/** With what that begins before the lock comes off: what lies in clear from now on is to stay there. */
export const OFF = "off";
/** In this tab one goes on without what is locked. */
export const WITHOUT = "~without";
/**
 * By chance, from the first lock on until nothing is kept any more: a tab that stood elsewhere tells by it whether what
 * it holds is of the same keeping.
 */
export const WHOSE = "~whose";
export const KEEP = "~keep";
export const SEALED = "~.";
const ASIDE = "~!";
/** Another page is to say that the last day had passed. */
export const OVER = "~over";
const CLEAR = [LOCK, KEY, LOCKED, WITHOUT, WHOSE, KEEP, UNTIL, OVER, "~erased", "~probe"];
/** @param {string} prefix @param {string} key */
export const is_clear = (prefix, key) =>
  !key.startsWith(prefix) || CLEAR.includes(key.slice(prefix.length)) || key.startsWith(prefix + ASIDE);
/** The master key in what lies in the tab. @param {string | null} text */
export const key_in = (text) => /"key":"([^"]*)"/.exec(text ?? "")?.[1] ?? "";
/** Whether another tab takes the lock off. @param {string | null} told */
export const is_off = (told) => Boolean(told?.startsWith(OFF));
export const NAMES = /** @type {const} */ (["session", "local"]);

/** How long another tab that deletes everything may take to say so, in milliseconds. */
export const CALM = 500;

/** How long one who leaves waits at most for what is not sealed yet, in milliseconds; the page is covered already. */
const LONGEST = 300;

export class Vault {
  /**
   * @param {Store} store @param {Window} view @param {Cipher} cipher
   * @param {Store["storages"]} [storages] as the browser has them
   */
  constructor(store, view, cipher, { sessionStorage, localStorage } = store.storages) {
    /** @type {Areas} as the browser has them */
    this.raw = { session: sessionStorage, local: localStorage };
    this.store = store;
    this.view = view;
    this.cipher = cipher;
    /** @type {Map<string, string>} the stored names of keys */
    this.names = new Map();
    /** @type {Map<string, string | null>} what was seen last of what is sealed on the device */
    this.seen = new Map();
    /** How many values no longer open. */
    this.damaged = 0;
    /** Whether there was something in the tab that no longer opens: it was under a lock of before. */
    this.is_gone = false;
    /** How often there was no room. */
    this.refusals = 0;
    this.is_shut = false;
    /** Whether the page was left: nothing is heard there any more, and nothing written or removed. */
    this.is_left = false;
    /** Whether another tab takes the lock off. */
    this.is_ending = false;
    /** What was seen to lie there, for a full device takes no key. @type {Set<string>} */
    this.lying = new Set();
    this.ended = () => {};
    this.lock = () => {};
    this.stored_again = () => {};
    /** Whether what it hears is its own. */
    this.is_telling = false;
    /** @type {Set<Promise<unknown>>} */
    this.pending = new Set();
    /** What another tab wrote is heard in its order. @type {Promise<unknown>} */
    this.heard = Promise.resolve();
    const before = store.written;
    const close = store.close.bind(store);
    store.close = () => {
      this.is_left = true;
      view.removeEventListener("storage", this.listen, true);
      close();
    };
    const { prefix } = store;
    /** @param {string} key */
    this.is_clear = (key) => is_clear(prefix, key);
    store.written = (then) => {
      if (!this.pending.size) return before(then);
      const late = new Promise((done) => view.setTimeout(done, LONGEST));
      Promise.race([this.settled(), late]).then(() => before(then));
    };
    /** @param {StorageEvent} event */
    this.listen = (event) => this.hear(event);
    view.addEventListener("storage", this.listen, true);
    this.copies = this.copies_of({ session: {}, local: {} });
  }

  /** @param {{[key in Name]: Record<string, string>}} values @returns {{[key in Name]: Copy}} */
  copies_of(values) {
    const send = (/** @type {Change} */ change) => this.send(change);
    const [session, local] = NAMES.map((name) => copy_of(name, values[name], send));
    return { session, local };
  }

  /** @param {Name} name @returns {string[]} the keys of this book, and whether this tab was left */
  keys(name) {
    return Object.keys(this.raw[name]).filter((key) => key === LEFT || key.startsWith(this.store.prefix));
  }

  /**
   * Open what is sealed, and seal what lies beside it in clear.
   * @param {() => Value[]} [held] what waited in memory
   */
  async open(held = () => []) {
    const { prefix } = this.store;
    /** @type {{[key in Name]: Record<string, string>}} */
    const values = { session: {}, local: {} };
    /** @type {Value[]} */
    const beside = [];
    for (const name of NAMES) {
      const area = this.raw[name];
      const opened = this.keys(name).map(async (key) => {
        const text = area.getItem(key) ?? "";
        if (!key.startsWith(prefix + SEALED)) {
          if (this.is_clear(key)) values[name][key] = key === prefix + KEEP && text === "lock" ? "yes" : text;
          else beside.push({ name, key, text });
          return;
        }
        const hidden = key.slice(prefix.length + SEALED.length);
        const found = await this.cipher.open(hidden, text);
        if (found) {
          this.names.set(found.key, hidden);
          if (name === "local") this.seen.set(key, text);
          values[name][found.key] = found.text;
        } else if (name === "local") this.set_aside(hidden, text);
        else {
          this.is_gone = true;
          area.removeItem(key);
        }
      });
      await Promise.all(opened);
    }
    this.copies = this.copies_of(values);
    this.take_over();
    for (const each of [...beside, ...held()]) await this.take_in(each);
  }

  /** From now on the store keeps here. */
  take_over() {
    if (this.is_left) return;
    const { session, local } = this.copies;
    this.store.storages = { sessionStorage: session, localStorage: local };
    this.store.is_behind_lock = true;
  }

  /**
   * What cannot be opened is not written over, and not opened again.
   * @param {string} hidden @param {string} text
   */
  set_aside(hidden, text) {
    const { prefix } = this.store;
    const { local } = this.raw;
    this.damaged += 1;
    // Where there is no room for that, it stays where it is.
    if (put(local, prefix + ASIDE + hidden, text)) local.removeItem(prefix + SEALED + hidden);
  }

  /**
   * A value in clear beside the sealed ones: of a page of an earlier build, or of a lock that was not put on to the
   * end. The two are brought together, and it lies in clear no longer.
   * @param {Value} value
   */
  async take_in({ name, key, text }) {
    const copy = this.copies[name];
    const mine = copy.getItem(key);
    const before = this.refusals;
    if (mine === null) {
      this.store[name].write(key, text);
      this.store.slots.get(key)?.load();
    } else if (mine !== text) {
      const found = parse(text);
      const place = key + WAITING;
      // What cannot be read, or has no room, stays as it is; and what comes while another one waits.
      if (!found || copy.getItem(place) !== null) return;
      if (this.store[name].write(place, JSON.stringify({ ...found, state: [found.state] }))) return;
      this.store.slots.get(key)?.receive();
    }
    await this.settled();
    if (this.is_shut || this.is_left) return;
    if (this.refusals === before && copy.getItem(key) !== null) this.raw[name].removeItem(key);
  }

  /** Once all is sealed and written. */
  async settled() {
    while (this.pending.size) await Promise.all(this.pending);
  }

  /** @param {Change} change */
  send({ name, key, text }) {
    const area = this.raw[name];
    if (this.is_clear(key)) {
      if (text === null) area.removeItem(key);
      else area.setItem(key, key === this.store.prefix + KEEP ? "lock" : text);
      // Without the lock nothing could be opened any more: whoever takes it away means all of it.
      if (text === null && key === this.store.prefix + LOCK) this.shut();
    } else if (text === null) {
      const hidden = this.names.get(key);
      if (hidden === undefined) return;
      area.removeItem(this.store.prefix + SEALED + hidden);
      if (name === "local") this.seen.set(this.store.prefix + SEALED + hidden, null);
    } else {
      const writing = this.write(name, key, text).finally(() => this.pending.delete(writing));
      this.pending.add(writing);
    }
  }

  /** @param {Name} name @param {string} key @param {string} text */
  async write(name, key, text) {
    const sealed = await this.seal(key, text);
    // Deleted or written once more meanwhile.
    if (this.is_shut || this.copies[name].getItem(key) !== text) return;
    if (this.was_cleared()) this.view.setTimeout(() => this.store_again(), CALM);
    const place = this.store.prefix + SEALED + this.names.get(key);
    const refused = !put(this.raw[name], place, sealed);
    if (!refused && name === "local") this.seen.set(place, sealed);
    const slot = this.store.slots.get(key);
    this.refusals += Number(refused);
    // Saved once more, the slot hears of it. A value of another page stays in the tab at least.
    if (this.copies[name].learn(key, refused)) slot?.set(slot.state);
    if (refused && !slot && name === "local") this.store.session.write(key, text);
  }

  /** Whether somebody emptied a storage outside since it was looked at last: what stays in a lock's place is gone. */
  was_cleared() {
    const { lying } = this;
    /** @param {Name} name @param {string} tail */
    const is_gone = (name, tail) => {
      const key = this.store.prefix + tail;
      const lies = this.raw[name].getItem(key) !== null;
      if (lies) lying.add(key);
      return !lies && lying.has(key) && this.copies[name].getItem(key) !== null;
    };
    try {
      return [is_gone("local", LOCK), is_gone("session", KEY)].some(Boolean);
    } catch {
      return false; // Blocked meanwhile, which is another thing.
    }
  }

  /** All that is in memory, unless another tab deleted everything meanwhile. */
  store_again() {
    if (this.is_shut || this.is_left || !this.was_cleared()) return;
    for (const name of NAMES) {
      const copy = this.copies[name];
      for (const key of Object.keys(copy)) this.send({ name, key, text: copy.getItem(key) });
    }
    this.stored_again();
  }

  /** @param {string} key @param {string} text */
  async seal(key, text) {
    const hidden = this.names.get(key) ?? (await this.cipher.name(key));
    this.names.set(key, hidden);
    return this.cipher.seal(hidden, key, text);
  }

  /** What another tab did. @param {StorageEvent} event */
  hear(event) {
    const { prefix } = this.store;
    const { key, newValue } = event;
    if (key === null) this.view.setTimeout(() => this.store_again(), CALM);
    if (!key?.startsWith(prefix) || this.is_shut || this.is_telling) return;
    const tail = key.slice(prefix.length);
    if (tail === "~erased" && newValue !== null) this.shut();
    else if (tail === LOCK && newValue === null) this.turn_clear();
    else if (tail === LOCKED) this.is_ending = is_off(newValue);
    else if (tail === LOCK) this.copies.local.take(key, newValue);
    else if (tail === KEEP) {
      const text = newValue === "lock" ? "yes" : newValue;
      this.copies.local.take(key, text);
    } else if (tail.startsWith(SEALED)) {
      event.stopImmediatePropagation();
      this.hear_next(key, newValue);
    } else if (!this.is_clear(key)) {
      // A page of an earlier build, or one that has not heard of the lock; or one that took such a value in.
      event.stopImmediatePropagation();
      if (newValue === null || this.is_ending) return;
      this.heard = this.heard.then(() => this.take_in({ name: "local", key, text: newValue }));
    }
  }

  /**
   * What is told of late may be written over by now: it is heard as it was.
   * @param {string} key @param {string | null} sealed
   */
  hear_next(key, sealed) {
    const [, hidden] = key.split(this.store.prefix + SEALED);
    if (this.raw.local.getItem(key) === sealed) this.seen.set(key, sealed);
    this.heard = this.heard.then(() => this.hear_sealed(hidden, sealed));
  }

  /** What other tabs sealed since, or removed: not every browser tells it. */
  catch_up() {
    const { prefix } = this.store;
    const { local } = this.raw;
    if (this.is_shut || this.is_left || local.getItem(prefix + LOCK) === null) return;
    for (const key of new Set([...this.seen.keys(), ...this.keys("local")])) {
      const sealed = local.getItem(key);
      if (key.startsWith(prefix + SEALED) && sealed !== (this.seen.get(key) ?? null)) this.hear_next(key, sealed);
    }
  }

  /** @param {string} hidden @param {string | null} sealed */
  async hear_sealed(hidden, sealed) {
    let [key] = [...this.names].find(([, each]) => each === hidden) ?? [null];
    let text = null;
    if (sealed !== null) {
      const found = await this.cipher.open(hidden, sealed);
      if (!found) return;
      ({ key, text } = found);
      this.names.set(key, hidden);
    }
    if (key === null || this.is_shut) return;
    this.copies.local.take(key, text);
    this.is_telling = true;
    this.view.dispatchEvent(new StorageEvent("storage", { key, newValue: text }));
    this.is_telling = false;
  }

  /** Take the lock off: what it sealed lies in clear again, here and on the device. @returns {boolean} */
  take_off() {
    const { prefix } = this.store;
    if (this.is_left) return false;
    const all = NAMES.flatMap((name) => Object.keys(this.copies[name]).map((key) => ({ name, key })));
    const secret = all.filter(({ key }) => !this.is_clear(key));
    const told = this.raw.local.getItem(prefix + LOCKED);
    put(this.raw.local, prefix + LOCKED, OFF);
    for (const [n, { name, key }] of secret.entries()) {
      if (put(this.raw[name], key, this.copies[name].getItem(key) ?? "")) continue;
      for (const before of secret.slice(0, n + 1)) this.raw[before.name].removeItem(before.key);
      if (told === null) this.raw.local.removeItem(prefix + LOCKED);
      else put(this.raw.local, prefix + LOCKED, told);
      return false;
    }
    if (this.copies.local.getItem(prefix + KEEP) !== null) this.raw.local.setItem(prefix + KEEP, "yes");
    // A tab at the card opens with it what only it has. All the rest lies in clear by now.
    put(this.raw.local, prefix + LOCKED, OFF + this.raw.session.getItem(prefix + KEY));
    this.raw.local.removeItem(prefix + LOCK);
    this.shut();
    return true;
  }

  /**
   * The lock is gone: what this tab holds goes on in clear, as it does without a lock. On the device it lies already,
   * but for what a page took in that was opened in that moment.
   */
  turn_clear() {
    for (const name of NAMES) {
      const [copy, raw] = [this.copies[name], this.raw[name]];
      for (const key of Object.keys(copy)) {
        const is_there = name === "local" && raw.getItem(key) !== null;
        if (!this.is_clear(key) && !is_there) put(raw, key, copy.getItem(key) ?? "");
      }
    }
    this.shut();
  }

  /** Remove all that is sealed, and the key. */
  shut() {
    const { prefix } = this.store;
    for (const name of NAMES) {
      for (const key of this.keys(name)) {
        const tail = key.slice(prefix.length);
        if (tail.startsWith(SEALED) || tail.startsWith(ASIDE) || tail === KEY) this.raw[name].removeItem(key);
      }
    }
    this.raw.session.removeItem(prefix + WHOSE);
    this.raw.local.removeItem(prefix + LOCKED);
    this.stop();
  }

  /** It has no say any more, and what is stored stays as it is. */
  stop() {
    this.is_shut = true;
    this.view.removeEventListener("storage", this.listen, true);
    if (this.store.storages.localStorage === this.copies.local) {
      const { session, local } = this.raw;
      this.store.storages = { sessionStorage: session, localStorage: local };
      this.store.is_behind_lock = false;
    }
    this.ended();
  }
}
