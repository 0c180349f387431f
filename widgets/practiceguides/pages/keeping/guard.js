/**
 * What is kept on this device has a last day, and may be locked: seen to before the page is drawn. A script of its own,
 * which is fetched where something is kept, and where something is put on the device or was lost there.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {default as at_card} from "./at_card.js"
 * @import {default as lock} from "./lock.jsx"
 * @typedef {{document: Document, store: Store, strings: Strings, is_left: () => boolean}} Given
 */
import { announce } from "../../kit/announce.js";
import { same } from "../../kit/data.js";
import { today } from "../../kit/day.js";
import { words } from "../../kit/words.js";
import { erase_all } from "../../records/erase.js";
import { take_down } from "../../records/take_down.js";
import { is_over, read_until, UNTIL, visited } from "../../records/term.js";
import { land } from "../storage/share.js";
import { Held } from "./held.js";
import { CALM, is_clear, KEY, LOCK, LOCKED, OVER, SEALED, WHOSE, WITHOUT } from "./vault.js";

const shared = /** @type {any} */ (window).practiceguides;

/** @type {{begin: typeof begin, mind: typeof mind, tell_again: typeof tell_again}} */
export default { begin, mind, tell_again };

/** @type {WeakSet<Store>} */
const watched = new WeakSet();

/** Pages that wait for the passphrase of another tab. @type {WeakSet<Store>} */
const waiting = new WeakSet();

/** Before the page is drawn. @param {Given} given */
async function begin({ document, store, strings, is_left }) {
  const view = /** @type {Window} */ (document.defaultView);
  // Whoever left this tab sees no card.
  if (is_left()) return;
  /** @type {string[]} */
  const told = [];
  const over = store.prefix + OVER;
  if (expire(store) || store.local.read(over) !== null) told.push(words(strings, "page_keep_over"));
  store.local.remove(over);
  stay(store);
  watch(store);
  let is_gone = let_go(store);
  if (store.local.read(store.prefix + LOCK) !== null) {
    waiting.add(store);
    const { open } = /** @type {typeof lock} */ (await shared.fetch_far("page-lock", true));
    const vault = await open({ document, store, strings });
    waiting.delete(store);
    if (vault?.damaged) told.push(words(strings, "page_lock_damaged", { n: vault.damaged }));
    is_gone ||= vault?.is_gone ?? false;
  } else if (store.session.read(store.prefix + WHOSE) !== null) {
    const { turn_clear } = /** @type {typeof at_card} */ (await shared.fetch_far("page-card"));
    is_gone = await turn_clear(store);
  }
  if (is_gone) told.push(words(strings, "page_lock_gone"));
  take_down(store);
  stay(store);
  // Once the page is drawn.
  view.setTimeout(() => {
    land(document, view);
    if (told.length) tell(document, told.join(" "));
  });
}

/**
 * What this tab holds under a lock may be of a keeping that ended while nobody could tell it: by a deletion, for all it
 * knows. It goes, and where another keeping has begun, so does what the tab holds in clear, which the next lock would
 * take in.
 * @param {Store} store @returns {boolean} whether there was anything
 */
function let_go({ session, local, prefix }) {
  const is_locked = local.read(prefix + LOCK) !== null;
  if (!is_locked) session.remove(prefix + WITHOUT);
  const [mine, theirs] = [session, local].map((area) => area.read(prefix + WHOSE));
  if (mine === null || mine === theirs) return false;
  const is_all = is_locked || theirs !== null;
  const gone = session.keys(prefix).filter((key) => is_all || key.startsWith(prefix + SEALED));
  for (const key of [...gone, prefix + KEY, prefix + WHOSE]) session.remove(key);
  return gone.some((key) => !is_clear(prefix, key));
}

/** From now on this script looks after what is kept. @param {Store} store */
function watch(store) {
  if (watched.has(store)) return;
  watched.add(store);
  store.mind = () => mind(store);
  document.addEventListener("visibilitychange", () => {
    // A visit lasts until the page is hidden: a clock that goes on in the midst of it is no absence.
    if (document.visibilityState === "hidden") stay(store);
    else if (expire(store)) {
      store.local.write(store.prefix + OVER, "yes");
      window.location.reload();
    }
  });
}

/**
 * Another tab put a lock on. What this page wrote nowhere else waits below the card for the passphrase; without any
 * such thing the page loads itself anew, and shows the card.
 * @param {Store} store
 */
async function wait(store) {
  waiting.add(store);
  const held = new Held(store, window);
  const { style } = document.body;
  style.visibility = "hidden";
  const reload = () => window.location.reload();
  await null; // What is being written in this moment is held too.
  if (!held.values().length) return store.written(reload);
  try {
    const { open } = /** @type {typeof lock} */ (await shared.fetch_far("page-lock", true));
    // Comes back only where something had no room: then it stays on this page.
    await open({ document, store, strings: shared.strings, held });
    store.follow_setting();
    for (const slot of store.slots.values()) slot.tell();
    style.visibility = "";
    waiting.delete(store);
  } catch {
    reload();
  }
}

/** A storage was emptied outside, and what this page shows is stored again. */
function tell_again() {
  tell(document, words(shared.strings, "page_keep_again"));
}

/** What is said once stands before the text. @param {Document} document @param {string} text */
function tell(document, text) {
  const main = document.querySelector("main");
  if (main?.firstElementChild?.textContent === text) return;
  const notice = document.createElement("p");
  notice.className = "pg-notice";
  notice.textContent = text;
  main?.prepend(notice);
  announce(document, text);
}

/** Delete what has had its day. @param {Store} store @returns {boolean} whether it had */
function expire(store) {
  const text = store.local.read(store.prefix + UNTIL);
  if (text === null || !is_over(read_until(text, today()), today())) return false;
  erase_all(store);
  return true;
}

/**
 * The last day is there as long as something is kept, and moves with each visit.
 * @param {Store} store @returns {boolean} whether something is kept
 */
function stay({ local, prefix }) {
  const key = prefix + UNTIL;
  const before = local.read(key);
  const of_the_lock = [LOCKED, WHOSE].map((name) => prefix + name);
  const aside = [key, prefix + LOCK, prefix + OVER, ...of_the_lock];
  const is_kept = local.keys(prefix).some((each) => !aside.includes(each));
  const text = JSON.stringify(visited(read_until(before, today()), today()));
  const is_locked = local.read(prefix + LOCK) !== null;
  if (!is_kept) for (const each of [key, ...(is_locked ? [] : of_the_lock)]) local.remove(each);
  else if (text !== before) local.write(key, text);
  return is_kept;
}

/** Whether the page was left, or is given no storage: then nothing is seen to. @param {Store} store */
function is_closed({ storages }) {
  try {
    return !storages.localStorage;
  } catch {
    return true;
  }
}

/**
 * Something was put on the device or taken from it, or was gone that was stored: what is open is stored again.
 * @param {Store} store
 */
function mind(store) {
  const { session, local, slots } = store;
  watch(store);
  if (is_closed(store) || waiting.has(store)) return;
  const the_lock = /** @type {typeof lock | undefined} */ (shared.far["page-lock"]);
  const is_open = the_lock?.is_open(store) ?? false;
  const is_locked = store.is_locked_out;
  if (!is_locked) take_down(store);
  const is_kept = stay(store);
  // A lock with nothing behind it would ask for a passphrase all the same.
  if (is_open && !is_kept && the_lock?.take_off(store)) stay(store);
  if (is_locked) {
    wait(store);
    return;
  }
  setTimeout(() => {
    if (is_closed(store) || waiting.has(store)) return;
    let is_again = false;
    for (const slot of slots.values()) {
      const { kept, key, logic, state, results, trouble } = slot;
      const is_empty = same(state, logic.empty()) && !results?.length;
      if (is_empty || (kept ? local : session).read(key) !== null) continue;
      if (kept && !logic.note && !store.keeping) store.keep_answers(true);
      else slot.save();
      // What had no room before was not deleted.
      is_again ||= !trouble && !slot.trouble;
    }
    stay(store);
    if (is_again) tell_again();
  }, CALM);
}
