/**
 * Where a book keeps what a learner did. Nothing leaves the device; nothing outlives the tab
 * unless the learner chose so.
 *
 * - Values live in `sessionStorage` (a tab, reload included) under `practiceguides/<book>/<item>`.
 * - Answers move to `localStorage` when the learner keeps answers for the whole book (`~keep`);
 *   a note moves there alone, when the learner keeps that note.
 * - Where storage is blocked or full the value stays in memory and `trouble` says which.
 *
 * A stored value is `{rev, by, state, results}`: `rev` counts writes and `by` names the page that wrote, so that
 * two tabs notice each other; an answer without `results` is from before they were kept. A note has none, and
 * `note: true`. Names that begin with `~` belong to the toolkit, and have none either.
 *
 * A value that came from a file while another one was here waits under `<item>~import` until its page opens:
 * only there is known how the two are merged.
 *
 * @import {Lost, Saving} from "../kit/types.js"
 * @import {Results, Scored} from "./results.js"
 * @typedef {"blocked" | "full"} Refusal
 * @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem">} Values a `Storage`, or what does as one
 * @typedef {{rev: number, by: string, state: unknown, results?: unknown, note?: true}} Stored
 * @typedef {{id: string, state: unknown, results: Results, note: boolean}} Entry what is stored of one item; its state
 *   as it is stored
 * @typedef {object} Logic how values of one kind are understood
 * @property {() => any} empty
 * @property {(raw: unknown) => {state: any, lost: boolean}} restore
 * @property {(mine: any, theirs: any) => any} merge both from two tabs, neither saved over the other
 * @property {boolean} [note] decides alone whether it is kept on the device
 */
import { is_record, same } from "../kit/data.js";
import { merge_results, read_results, with_result } from "./results.js";

/** A tab that was left says so, without the name of the book, and nothing else outlives its session. */
export const LEFT = "left";

/** How often what other tabs did is looked at, and under a lock the last press is stored, in milliseconds. */
export const OFTEN = 5000;

/** How the name of a value ends that waits. */
export const WAITING = "~import";

/** A storage that never throws, even where there is none. */
export class Area {
  /** @param {() => Values} reach reading `window.localStorage` may itself throw */
  constructor(reach) {
    this.reach = reach;
  }

  /** @param {string} key @returns {string | null} */
  read(key) {
    try {
      return this.reach().getItem(key);
    } catch {
      return null;
    }
  }

  /** @param {string} key @param {string} text @returns {Refusal | null} */
  write(key, text) {
    try {
      this.reach().setItem(key, text);
    } catch (fault) {
      return /quota/i.test(/** @type {Error} */ (fault).name) ? "full" : "blocked";
    }
    // One that takes all and holds nothing is as good as none.
    return this.read(key) === text ? null : "blocked";
  }

  /** @param {string} key */
  remove(key) {
    try {
      this.reach().removeItem(key);
    } catch {
      // What cannot be reached holds nothing of ours.
    }
  }

  /** @param {string} prefix @returns {string[]} */
  keys(prefix) {
    try {
      return Object.keys(this.reach()).filter((key) => key.startsWith(prefix));
    } catch {
      return [];
    }
  }
}

export class Store {
  /** @param {string} book @param {Window} view */
  constructor(book, view) {
    /**
     * Where all is kept. A page that waits for its storages has none, and then `trouble` is "blocked".
     * @type {{sessionStorage: Values, localStorage: Values}}
     */
    this.storages = view;
    this.session = new Area(() => this.storages.sessionStorage);
    this.local = new Area(() => this.storages.localStorage);
    this.prefix = `practiceguides/${book}/`;
    this.by = Math.random().toString(36).slice(2);
    /** @type {Map<string, Slot>} */
    this.slots = new Map();
    this.trouble = this.session.write(this.prefix + "~probe", "");
    this.session.remove(this.prefix + "~probe");
    view.addEventListener("storage", (event) => {
      if (event.key?.startsWith(this.prefix)) this.hear(event.key, event.newValue);
    });
    // Firefox gives a page from its page cache the session of the time it was left, for good: what was written or
    // deleted since is missing. A page that listens to `unload` is not cached there, on Android excepted.
    const firefox = /Firefox/.test(view.navigator.userAgent);
    if (firefox) view.addEventListener("unload", () => {});
    /** Whether this page opened the lock on what is kept, or holds back what it writes until it does. */
    this.is_behind_lock = false;
    /** Whether another tab is deleting everything. */
    this.is_ending = false;
    /** Looks after what is kept (pages/keeping/): called when that changes, or when a value is gone that was stored. */
    this.mind = () => {};
    /** Whether this page has a storage of its own, as Firefox gives it to each file (pages/storage/ mends it). */
    this.apart = firefox && !this.trouble && view.location.protocol === "file:";
  }

  /**
   * The slot of one item; asking twice gives the same one.
   * @param {string} id @param {Logic} logic
   */
  open(id, logic) {
    const key = this.prefix + id;
    const slot = this.slots.get(key) ?? new Slot(this, key, logic);
    this.slots.set(key, slot);
    return slot;
  }

  /** Whether another tab put a lock on, which this page has not opened: nothing may be written in clear any more. */
  get is_locked_out() {
    return !this.is_behind_lock && !this.is_ending && this.local.read(this.prefix + "~lock") !== null;
  }

  /** Whether answers are kept on this device. */
  get keeping() {
    // Another value is free for another way to keep them.
    return this.local.read(this.prefix + "~keep") === "yes";
  }

  /** In which card this tab asks where answers are to be kept, or "no" where that was the answer. */
  get asked() {
    return this.session.read(this.prefix + "~asked");
  }

  set asked(word) {
    this.session.write(this.prefix + "~asked", word ?? "");
  }

  /** Whether the learner said where answers are to be kept: for good, or, where not on this device, for this tab. */
  get is_settled() {
    return this.keeping || this.asked === "no";
  }

  /** Whether the learner may be asked about a note: on a device of theirs, until they say no in this tab. */
  get asks_of_notes() {
    return this.keeping && this.asked !== "no";
  }

  /** Remember a "no" in this tab: it holds for other notes too. */
  end_asking() {
    this.asked = "no";
  }

  /**
   * Keep the answers of the whole book on this device, or in this tab only. Notes stay where they are.
   * @param {boolean} keep
   */
  keep_answers(keep) {
    if (this.is_locked_out) return this.mind();
    const setting = this.prefix + "~keep";
    if (keep) this.session.remove(this.prefix + "~asked");
    else this.end_asking();
    const refused = keep ? this.local.write(setting, "yes") : this.local.remove(setting);
    this.follow_setting(Boolean(refused));
    if (refused) return;
    this.mind();
    // Items of other pages are not open here; their values move as they are.
    const [from, to] = keep ? [this.session, this.local] : [this.local, this.session];
    for (const key of from.keys(this.prefix)) {
      const text = from.read(key);
      const movable = !this.slots.has(key) && parse(text) && !parse(text)?.note;
      if (movable && to.read(key) === null && !to.write(key, text ?? "")) from.remove(key);
    }
  }

  /** @param {boolean} [refused] */
  follow_setting(refused = false) {
    this.slots.forEach((slot) => {
      if (!slot.logic.note) slot.move(this.keeping, refused);
    });
  }

  /**
   * Forget this tab; what the learner keeps on the device stays.
   * @param {boolean} [is_erased] all was deleted
   */
  end_session(is_erased) {
    for (const key of this.session.keys(this.prefix)) this.session.remove(key);
    this.slots.forEach((slot) => {
      if (is_erased || !slot.kept) slot.reset();
    });
  }

  /** Take nothing more: what is written from now on, by whatever is late, goes nowhere. */
  close() {
    Object.assign(this, { storages: {} });
  }

  /**
   * Go on once all is written. Here it is at once; a page that keeps elsewhere waits (pages/storage/).
   * @param {() => void} then
   */
  written(then) {
    then();
  }

  /** Whether anything is stored of an item, in the tab or on the device. @param {string} id */
  holds(id) {
    return [this.session, this.local].some((area) => area.read(this.prefix + id) !== null);
  }

  /**
   * What is stored of all items, the toolkit's own left out. An item has several entries where the tab and the
   * device differ, or where a value waits.
   * @returns {Entry[]}
   */
  entries() {
    /** @type {Entry[]} */
    const entries = [];
    for (const area of [this.session, this.local]) {
      for (const key of area.keys(this.prefix)) {
        const [id, ...tail] = key.slice(this.prefix.length).split("~");
        const waits = key.endsWith(WAITING);
        const found = parse(area.read(key));
        if (!id || !found || (tail.length && !waits)) continue;
        const states = waits ? waiting(found) : [found.state];
        const [results, note] = [results_of(found), found.note === true];
        entries.push(...states.map((state) => ({ id, state, results, note })));
      }
    }
    return entries;
  }

  /**
   * A value as it is stored.
   * @param {unknown} state @param {Results} results @param {boolean} note @param {number} [rev]
   */
  text_of(state, results, note, rev = 1) {
    /** @type {Stored} */
    const value = { rev, by: this.by, state };
    if (note) value.note = true;
    if (results && (!note || results.length)) value.results = results;
    return JSON.stringify(value);
  }

  /** @param {string} key @param {string | null} text */
  hear(key, text) {
    const is_erased = key === this.prefix + "~erased";
    // The lock goes with all the rest, in its turn.
    if (is_erased) this.is_ending = text !== null;
    // What a lock takes from the device was not moved into this tab.
    if (this.is_locked_out && !is_erased) this.mind();
    else if (key === this.prefix + "~keep") {
      this.follow_setting();
      this.mind();
    } else if (key.endsWith(WAITING)) this.slots.get(key.slice(0, -WAITING.length))?.receive();
    else if (!is_erased) this.slots.get(key)?.hear(text);
    else if (text !== null) this.end_session(true);
  }
}

/** One item's value: its state and its results, where it is kept, and what no longer fitted. */
export class Slot {
  /** @param {Store} store @param {string} key @param {Logic} logic */
  constructor(store, key, logic) {
    this.store = store;
    this.key = key;
    this.logic = logic;
    /** @type {Set<() => void>} */
    this.watchers = new Set();
    /** Whether it has results: no note has any, and nothing of the toolkit's own. */
    this.is_scored = !logic.note && !key.startsWith(`${store.prefix}~`);
    /** @type {Results} */
    this.results = [];
    /** @type {Saving["trouble"]} */
    this.trouble = store.trouble;
    /** @type {string | null} */
    this.misfit = null;
    this.kept = false;
    this.rev = 0;
    /** Grows when all is deleted: what a view remembers of the time before goes too. */
    this.life = 0;
    /** @type {string | null} who wrote the value that this state builds on */
    this.writer = null;
    this.load();
  }

  /** Read what is stored, in both places: a kept value may have grown in this tab meanwhile. */
  load() {
    const { session, local, keeping } = this.store;
    const here = session.read(this.key);
    const device = local.read(this.key);
    this.kept = this.logic.note ? device !== null : keeping;
    this.builds_on(parse(this.kept ? device : here));
    const [mine, theirs] = [here, device].map((text) => (text === null ? null : this.take(text)));
    this.state =
      mine && theirs && !same(mine, theirs) ? this.logic.merge(mine, theirs) : (mine ?? theirs ?? this.logic.empty());
    const [first = [], ...others] = [here, device]
      .map(parse)
      .filter((found) => found !== null)
      .map(results_of);
    this.results = others.reduce(merge_results, first);
    if (this.misfit || (mine && this.kept)) this.save();
    if (this.kept && !this.trouble) session.remove(this.key);
    this.receive();
    this.tell();
  }

  /** Merge what waits into the value here; it stops waiting once the value is stored. */
  receive() {
    const { session, local, by } = this.store;
    const place = this.key + WAITING;
    const found = [session, local].map((area) => parse(area.read(place)));
    const states = found.flatMap(waiting);
    if (!states.length) return;
    for (const each of found) if (each) this.results = merge_results(this.results, results_of(each));
    for (const raw of states) {
      const theirs = this.take(JSON.stringify({ rev: 0, by, state: raw }));
      const is_empty = same(this.state, this.logic.empty());
      if (!same(this.state, theirs)) this.state = is_empty ? theirs : this.logic.merge(this.state, theirs);
    }
    this.save();
    if (!this.trouble || this.trouble === "refused") [session, local].forEach((area) => area.remove(place));
    this.tell();
  }

  /** @param {any} state */
  set(state) {
    this.state = state;
    this.save();
    this.tell();
  }

  /**
   * Keep how the present answer was marked; what was marked before stays.
   * @param {Scored} scored @returns {boolean} whether it is an answer
   */
  add_result(scored) {
    if (!this.is_scored) return false;
    const results = with_result(this.results, scored);
    if (results === this.results) return false;
    this.results = results;
    this.save();
    return true;
  }

  /** @returns {Saving} */
  get saving() {
    const note = Boolean(this.logic.note);
    /** @param {boolean} keep */
    const change = (keep) => (note ? this.move(keep) : this.store.keep_answers(keep));
    return {
      kept: this.kept,
      note,
      trouble: this.trouble,
      keep: () => change(true),
      stop: () => change(false),
    };
  }

  /** @returns {Lost | null} */
  get lost() {
    const text = this.before.read(this.buried) ?? this.misfit;
    if (!text) return null;
    const forget = () => {
      this.misfit = null;
      this.store.session.remove(this.buried);
      this.store.local.remove(this.buried);
      this.tell();
    };
    return { text, forget };
  }

  /** @param {() => void} redraw @returns {() => void} */
  watch(redraw) {
    this.watchers.add(redraw);
    return () => this.watchers.delete(redraw);
  }

  /** @param {boolean} keep @param {boolean} [refused] the device did not take the setting */
  move(keep, refused = false) {
    if (keep !== this.kept) {
      const { session, local } = this.store;
      const [from, to] = keep ? [session, local] : [local, session];
      const before = from.read(this.buried);
      this.kept = keep;
      this.save();
      if (!keep && this.trouble && from.read(this.key) !== null) {
        // What the tab has no room for stays on the device: "Your answers" says so.
        [this.kept, this.trouble] = [true, this.store.trouble];
      } else if (!keep || !this.trouble) {
        from.remove(this.key);
        if (before !== null && !to.write(this.buried, before)) from.remove(this.buried);
      } else if (this.logic.note) this.kept = false;
      this.store.mind();
    }
    if (refused) this.trouble = this.store.trouble ?? "refused";
    // Whether a note is kept is said in "Your answers" too.
    if (this.logic.note) this.store.slots.forEach((slot) => slot.tell());
    else this.tell();
  }

  /** Forget the state without writing: the storage was emptied already. */
  reset() {
    [this.state, this.results, this.kept, this.misfit] = [this.logic.empty(), [], false, null];
    this.life += 1;
    this.builds_on(null);
    this.tell();
  }

  /** @param {Stored | null} found */
  builds_on(found) {
    this.rev = found?.rev ?? 0;
    this.writer = found?.by ?? null;
  }

  /**
   * Another tab wrote or removed this value. Two tabs can write at the same moment, each before it
   * sees what the other wrote; then one of them, the same for both, brings the two together.
   * @param {string | null} text
   */
  hear(text) {
    const { by } = this.store;
    const found = parse(text);
    const is_empty = same(this.state, this.logic.empty());
    if (found && (this.kept || is_empty) && found.by !== by) {
      const { state, lost } = this.logic.restore(found.state);
      if (lost) return; // Written by another version of the book: left alone until something is saved here.
      const is_later = found.rev > this.rev;
      if (!is_later && by > found.by) return;
      const merged = !is_later || this.trouble;
      this.state = merged && !same(this.state, state) ? this.logic.merge(this.state, state) : state;
      this.results = merge_results(this.results, results_of(found));
      this.kept = true;
      if (is_later) this.builds_on(found);
      else this.save();
      this.tell();
    } else if (text === null && this.kept) {
      if (this.logic.note) this.move(false);
      else {
        [this.state, this.results] = [this.logic.empty(), []]; // Begun again in the other tab.
        this.tell();
      }
    }
  }

  /** Write the state where it belongs; another tab's words written meanwhile are merged, not lost. */
  save() {
    const { session, local, by } = this.store;
    if (this.store.is_locked_out) this.store.mind();
    // Until what looks after it has come, it is on the screen only.
    if (this.store.is_locked_out) {
      this.trouble = "blocked";
      return;
    }
    const area = this.kept ? local : session;
    const text = area.read(this.key);
    const found = parse(text);
    if (found && (found.rev !== this.rev || found.by !== this.writer)) {
      const theirs = this.take(/** @type {string} */ (text));
      if (!same(theirs, this.state)) this.state = this.logic.merge(this.state, theirs);
      this.results = merge_results(this.results, results_of(found));
    }
    if (!text && this.rev) this.store.mind();
    this.rev = Math.max(this.rev, found?.rev ?? 0) + 1;
    this.writer = by;
    if (same(this.state, this.logic.empty()) && !this.results?.length && !(this.logic.note && this.kept)) {
      area.remove(this.key);
      this.results = [];
      this.trouble = this.store.trouble;
      return;
    }
    const json = this.store.text_of(
      this.state,
      this.is_scored ? this.results : null,
      this.logic.note === true,
      this.rev,
    );
    this.trouble = area.write(this.key, json);
    if (this.kept && this.trouble) this.trouble = session.write(this.key, json) ?? "refused";
  }

  /**
   * Understand a stored text. What does not fit is kept as it was, under `~before`.
   * @param {string} text
   */
  take(text) {
    const found = parse(text);
    const { state, lost } = found ? this.logic.restore(found.state) : { state: this.logic.empty(), lost: true };
    if (lost) {
      const earlier = this.before.read(this.buried);
      this.misfit = earlier ? `${earlier}\n${text}` : text;
      this.before.write(this.buried, this.misfit);
    }
    return state;
  }

  get buried() {
    return `${this.key}~before`;
  }

  get before() {
    return this.kept ? this.store.local : this.store.session;
  }

  tell() {
    this.watchers.forEach((redraw) => redraw());
  }
}

/** @param {Stored | null} found @returns {unknown[]} the states that wait in a value */
export function waiting(found) {
  return Array.isArray(found?.state) ? found.state : [];
}

/** @param {Stored} found @returns {Results} */
export function results_of(found) {
  return read_results(found.results) ?? (found.note ? [] : null);
}

/** @param {string | null} text @returns {Stored | null} */
export function parse(text) {
  try {
    const value = JSON.parse(text ?? "null");
    const fits = is_record(value) && typeof value.rev === "number" && typeof value.by === "string" && "state" in value;
    return fits ? /** @type {any} */ (value) : null;
  } catch {
    return null;
  }
}
