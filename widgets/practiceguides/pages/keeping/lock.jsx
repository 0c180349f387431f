/**
 * The lock under a passphrase: opened before a page is drawn, closed after a rest, and taken off. A script of its own,
 * which is fetched where there is a lock, or where one may be wanted.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Cipher} from "../../records/lock.js"
 * @import {default as at_card} from "./at_card.js"
 * @import {default as guard} from "./guard.js"
 * @import {Held, Value} from "./held.js"
 * @typedef {{document: Document, store: Store, strings: Strings, held?: Held}} Given `held`: by a page that was open
 *   when another tab put the lock on
 * @typedef {{master: string, cipher: Cipher | null, rest?: () => Value[]}} Opened without a cipher where one goes on
 *   without; `rest`: what waited in memory
 */

import { is_record } from "../../kit/data.js";
import { can_lock, read_record, reopen } from "../../records/lock.js";
import { OFTEN } from "../../records/store.js";
import { is_off, KEY, LOCK, LOCKED, Vault, WHOSE, WITHOUT } from "./vault.js";

/** After so many milliseconds without a press it locks. */
const REST = 10 * 60_000;

/** How far a clock may go back. */
const SLACK = 60_000;

/** @type {Opened} */
const NONE = { master: "", cipher: null };

const shared = /** @type {any} */ (window).practiceguides;

const SAYS = "page_lock_says_";

/** What the page says without a lock. @type {Strings} */
const before = {};

const fetch_card = () => /** @type {Promise<typeof at_card>} */ (shared.fetch_far("page-card"));

/** @type {WeakMap<Store, Vault>} */
const vaults = new WeakMap();

const MINUTES = REST / 60_000;

export default {
  can_lock,
  open,
  is_open,
  is_without,
  take_off,
  lock_now,
  begin,
  Vault,
  vault_of,
  MINUTES,
};

/** Whether the lock is on, and open. @param {Store} store */
function is_open(store) {
  return vaults.get(store)?.is_shut === false;
}

/** Whether one goes on without what is locked. @param {Store} store */
function is_without({ session, prefix }) {
  return session.read(prefix + WITHOUT) === "yes";
}

/** When tabs were told last to lock; empty for never. @param {Vault} vault */
const told_last = ({ raw, store }) => raw.local.getItem(store.prefix + LOCKED) ?? "";

/**
 * Before the page is drawn: open what is locked, by the key of this tab, or by the passphrase.
 * @param {Given} given @returns {Promise<Vault | undefined>} none where one goes on without
 */
async function open({ document, store, strings, held }) {
  const { session, local, prefix } = store;
  const record = read_record(local.read(prefix + LOCK));
  if (is_without(store)) return (await fetch_card()).go_without(store);
  const { key, used, told } = read_key(session.read(prefix + KEY));
  const idle = Date.now() - used;
  const is_young = idle < REST && idle > -SLACK && told === (local.read(prefix + LOCKED) ?? "");
  const mine = record && key ? await reopen(record, key) : null;
  const known = /** @type {Opened | null} */ (is_young ? mine : null);
  // A key that is too old opens nothing any more, nor does it lie there to be read.
  if (!known) session.remove(prefix + KEY);
  const { master, cipher, rest } =
    known ?? (await (await fetch_card()).ask_for({ document, store, strings, held }, mine ? "" : key));
  if (!cipher) return (await fetch_card()).go_without(store, held);
  session.remove(prefix + WITHOUT);
  const vault = new Vault(store, /** @type {Window} */ (document.defaultView), cipher, held?.let_in());
  await vault.open(rest);
  begin(document, { store, strings }, vault, master);
  // Where all is sealed, the page goes on as one that was locked.
  if (held && !vault.refusals) return (await fetch_card()).reload(store);
  return vault;
}

/** @param {string | null} text @returns {{key: string, used: number, told: string}} `told`: see `told_last` */
function read_key(text) {
  const none = { key: "", used: 0, told: "" };
  try {
    const found = JSON.parse(text ?? "null");
    const { key, used, told } = is_record(found) ? found : none;
    const fits = typeof key === "string" && typeof used === "number" && typeof told === "string";
    return fits ? { key, used, told } : none;
  } catch {
    return none;
  }
}

/**
 * The lock is open: it closes after minutes of rest, or when it is told to.
 * @param {Document} document @param {{store: Store, strings: Strings}} given @param {Vault} vault
 * @param {string} master
 */
function begin(document, given, vault, master) {
  const { store } = given;
  const view = /** @type {Window} */ (document.defaultView);
  vaults.set(store, vault);
  /** @param {boolean} on */
  const speak_anew = (on) => {
    speak(given.strings, on);
    store.slots.forEach((slot) => slot.tell());
  };
  speak_anew(true);
  vault.ended = () => {
    speak_anew(false);
    view.clearInterval(looking);
  };
  vault.stored_again = async () => /** @type {typeof guard} */ (await shared.fetch_far("page-guard")).tell_again();
  const key = store.prefix + KEY;
  let [by_clock, by_run] = [Date.now(), view.performance.now()];
  let stored = 0;
  const is_done = () => vault.is_shut;
  const { prefix } = store;
  const place = prefix + WHOSE;
  const whose = store.local.read(place) ?? chance();
  store.local.write(place, whose);
  // Where the device has no room for it, the tab would take it for that of a lock that is gone.
  if (vault.raw.local.getItem(place) === whose) store.session.write(place, whose);
  // Where it lies there already, another one of its length can be told without room.
  if (!told_last(vault) || is_off(told_last(vault))) store.local.write(prefix + LOCKED, chance());
  let told = told_last(vault);
  const store_key = () => {
    stored = by_clock;
    store.session.write(key, JSON.stringify({ key: master, used: by_clock, told }));
  };
  /** Whether other tabs were told to lock while this page stood in no window. */
  const is_told = () => {
    const now = told_last(vault);
    return now !== told && !is_off(now) && vault.raw.local.getItem(prefix + LOCK) !== null;
  };
  let is_away = false;
  const look = () => {
    // Not every browser tells its tabs of each other, and none tells a page in its cache.
    vault.catch_up();
    const lies = (/** @type {string} */ tail) => vault.raw.local.getItem(prefix + tail);
    const is_gone = lies(LOCK) === null && lies(WHOSE) === whose;
    if (is_gone && !is_done()) vault.turn_clear();
    else if (is_away && lies(LOCK) !== store.local.read(prefix + LOCK)) return view.location.reload();
    const idle = Date.now() - by_clock;
    // Asleep, some devices count one of the two only.
    if (idle >= REST || idle < -SLACK || view.performance.now() - by_run >= REST || is_told()) lock();
  };
  const touch = () => {
    look();
    if (is_done() || store.session.read(key) === null) return;
    [by_clock, by_run] = [Date.now(), view.performance.now()];
    if (by_clock - stored >= OFTEN) store_key();
  };
  let is_locking = false;
  const lock = () => {
    // Who left, or deleted everything, has no key here; and a lock that was taken off has no say.
    if (is_locking || is_done() || store.session.read(key) === null) return;
    is_locking = true;
    vault.store_again();
    document.documentElement.classList.add("is-locked");
    store.written(async () => {
      store.session.remove(key);
      const is_lost = [...store.slots.values()].some(({ trouble }) => trouble === "full" || trouble === "blocked");
      if (!is_lost) return store.written(() => view.location.reload());
      // What could not be stored is on this page alone: it waits below the card.
      const page = { waits: true, gone: (/** @type {(opened: Opened) => void} */ then) => then(NONE) };
      const { cipher } = await fetch_card()
        .then(({ ask }) => ask(document, given, page))
        .catch(() => NONE);
      if (is_done()) return;
      if (!cipher) return view.location.reload();
      [by_clock, by_run, told] = [Date.now(), view.performance.now(), told_last(vault)];
      store_key();
      is_locking = false;
    });
  };
  store_key();
  vault.was_cleared(); // From now on it would see that.
  vault.lock = lock;
  for (const name of ["pointerdown", "keydown"]) document.addEventListener(name, touch, true);
  for (const name of ["focus", "pageshow", "storage"]) view.addEventListener(name, look);
  for (const name of ["pagehide", "pageshow"]) view.addEventListener(name, () => (is_away = name === "pagehide"));
  document.addEventListener("visibilitychange", look);
  const looking = view.setInterval(look, OFTEN);
}

/** Lock now, in every tab. @param {Store} store */
function lock_now(store) {
  store.local.write(store.prefix + LOCKED, chance());
  vaults.get(store)?.lock();
}

/** A word of chance, always as long. */
const chance = () => Math.random().toFixed(16);

/** The vault of a lock that was opened here. @param {Store} store */
function vault_of(store) {
  return vaults.get(store);
}

/** What is kept lies open on this device again. @param {Store} store @returns {boolean} false: there was no room */
function take_off(store) {
  return vaults.get(store)?.take_off() ?? true;
}

/** What the page says of what is kept, it says otherwise under a lock. @param {Strings} strings @param {boolean} on */
function speak(strings, on) {
  for (const key of Object.keys(strings)) {
    const [, plainly] = key.split(SAYS);
    if (!plainly) continue;
    before[plainly] ??= strings[plainly];
    strings[plainly] = on ? strings[key] : before[plainly];
  }
}
