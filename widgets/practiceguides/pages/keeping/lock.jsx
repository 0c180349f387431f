/**
 * The lock under a passphrase: opened before a page is drawn, closed after a rest, and taken off. A script of its own,
 * which is fetched where there is a lock, or where one may be wanted.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Cipher} from "../../records/lock.js"
 * @import {default as forms} from "./forms.js"
 * @import {default as guard} from "./guard.js"
 * @import {Held} from "./held.js"
 * @typedef {{document: Document, store: Store, strings: Strings, held?: Held}} Given `held`: by a page that was open
 *   when another tab put the lock on
 * @typedef {{master: string, cipher: Cipher | null}} Opened without a cipher where one goes on without
 */

import { is_record } from "../../kit/data.js";
import { can_lock, make_lock, name_of, read_record, reopen } from "../../records/lock.js";
import { ASKED, KEY, LOCK, LOCKED, OFF, Vault, WITHOUT } from "./vault.js";

/** After so many milliseconds without a press it locks. */
const REST = 10 * 60_000;

/** How often the time of the last press is stored, and looked at. */
const OFTEN = 5000;

/** How far a clock may go back. */
const SLACK = 60_000;

/** @type {Opened} */
const NONE = { master: "", cipher: null };

const shared = /** @type {any} */ (window).practiceguides;

const SAYS = "page_lock_says_";

/** What the page says without a lock. @type {Strings} */
const before = {};

const fetch_forms = () => /** @type {Promise<typeof forms>} */ (shared.fetch_far("page-passphrase"));

/** @type {WeakMap<Store, Vault>} */
const vaults = new WeakMap();

const MINUTES = REST / 60_000;

export default {
  can_lock,
  open,
  is_open,
  is_without,
  take_off,
  change,
  lock_now,
  ask_again,
  begin,
  make_lock,
  Vault,
  MINUTES,
};

/** Whether the lock is on, and open. @param {Store} store */
function is_open(store) {
  return vaults.get(store)?.is_shut === false;
}

/** Those that go on without what is locked, and see nothing of it: not even the lock. @type {WeakSet<Store>} */
const outside = new WeakSet();

/** Whether one goes on without what is locked. @param {Store} store */
function is_without(store) {
  const chosen = store.session.read(store.prefix + WITHOUT);
  return chosen !== null && (outside.has(store) || chosen === name_of(store.local.read(store.prefix + LOCK)));
}

/** When tabs were told last to lock; empty for never. @param {Vault} vault */
const told_last = ({ raw, store }) => raw.local.getItem(store.prefix + LOCKED) ?? "";

/**
 * Before the page is drawn: open what is locked, by the key of this tab, or by the passphrase.
 * @param {Given} given @returns {Promise<number>} how many values are damaged
 */
async function open({ document, store, strings, held }) {
  const { session, local, prefix } = store;
  const record = read_record(local.read(prefix + LOCK));
  if (is_without(store)) return go_without(store, held);
  const { key, used, told } = read_key(session.read(prefix + KEY));
  const idle = Date.now() - used;
  const is_young = idle < REST && idle > -SLACK && told === (local.read(prefix + LOCKED) ?? "");
  const known = record && key && is_young ? await reopen(record, key) : null;
  // A key that is too old opens nothing any more, nor does it lie there to be read.
  if (!known) session.remove(prefix + KEY);
  const { hold_back, give_back } = await (known ? {} : fetch_forms());
  const rest = hold_back?.(store, held);
  const waits = rest?.().some(({ key }) => key.startsWith(prefix) && key[prefix.length] !== "~") ?? false;
  // Where the lock goes meanwhile, what waits in memory is given back; what another tab left open does so itself.
  const gone = held ? undefined : () => void give_back?.(store, rest?.() ?? []);
  const { master, cipher } = known ?? (await ask(document, { store, strings }, { waits, gone }));
  if (!cipher) return go_without(store, held);
  session.remove(prefix + WITHOUT);
  const vault = new Vault(store, /** @type {Window} */ (document.defaultView), cipher, held?.let_in());
  await vault.open(rest);
  begin(document, { store, strings }, vault, master);
  // Where all is sealed, the page goes on as one that was locked.
  if (held && !vault.refusals) return (await fetch_forms()).reload(store);
  return vault.damaged;
}

/** @param {Store} store @param {Held} [held] */
async function go_without(store, held) {
  outside.add(store);
  return (await fetch_forms()).go_without(store, held);
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

/** @param {Parameters<typeof forms.ask>} given @returns {Promise<Opened>} */
async function ask(...given) {
  return (await fetch_forms()).ask(...given);
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
  let told = told_last(vault);
  const store_key = () => {
    stored = by_clock;
    store.session.write(key, JSON.stringify({ key: master, used: by_clock, told }));
  };
  /** Whether other tabs were told to lock while this page stood in no window. */
  const is_told = () => {
    const now = told_last(vault);
    return now !== told && now !== OFF && vault.raw.local.getItem(prefix + LOCK) !== null;
  };
  const look = () => {
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
    document.documentElement.classList.add("is-locked");
    store.written(async () => {
      store.session.remove(key);
      const is_lost = [...store.slots.values()].some(({ trouble }) => trouble === "full" || trouble === "blocked");
      if (!is_lost) return store.written(() => view.location.reload());
      // What could not be stored is on this page alone: it waits below the card.
      const page = { waits: true, gone: (/** @type {(opened: Opened) => void} */ then) => then(NONE) };
      const { cipher } = await ask(document, given, page).catch(() => NONE);
      if (is_done()) return;
      if (!cipher) return view.location.reload();
      [by_clock, by_run, told] = [Date.now(), view.performance.now(), told_last(vault)];
      store_key();
      is_locking = false;
    });
  };
  store_key();
  vault.was_cleared(); // From now on it would see that.
  view.addEventListener(ASKED, lock);
  for (const name of ["pointerdown", "keydown"]) document.addEventListener(name, touch, true);
  for (const name of ["focus", "pageshow"]) view.addEventListener(name, look);
  document.addEventListener("visibilitychange", look);
  const looking = view.setInterval(look, OFTEN);
}

/** Lock now, in every tab. @param {Document} document @param {Store} store */
function lock_now(document, { local, prefix }) {
  local.write(prefix + LOCKED, `${Date.now()} ${Math.random()}`);
  document.defaultView?.dispatchEvent(new Event(ASKED));
}

/** What is kept lies open on this device again. @param {Store} store @returns {boolean} false: there was no room */
function take_off(store) {
  return vaults.get(store)?.take_off() ?? true;
}

/**
 * From now on another passphrase opens what is kept.
 * @param {Store} store @param {string} passphrase
 * @returns {Promise<boolean>} false: there was no room, and the one of before still does
 */
async function change(store, passphrase) {
  const key_of = () => read_key(store.session.read(store.prefix + KEY)).key;
  return (await fetch_forms()).change(vaults.get(store), key_of, passphrase);
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

/** From going on without, back to the card. @param {Document} _document @param {Store} store */
async function ask_again(_document, store) {
  (await fetch_forms()).ask_again(store);
}
