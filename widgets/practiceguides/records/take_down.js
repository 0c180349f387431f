/** @import {Store} from "./store.js" */
import { adopt } from "./adopt.js";
import { parse, results_of, waiting } from "./store.js";

/**
 * Where answers are not kept, none lies on the device. What stayed there goes into the tab: a value that met another
 * one, as after a device was full, waits beside it; what cannot be read is kept as it was. Notes stay where they are,
 * and so do items that are open: their slots move them.
 * @param {Store} store
 */
export function take_down(store) {
  if (!store.keeping) take(store, false);
}

/** Take the notes of all pages off the device: they stay in this tab. @param {Store} store */
export function take_down_notes(store) {
  if (store.is_locked_out) return store.mind();
  for (const slot of store.slots.values()) if (slot.logic.note) slot.move(false);
  take(store, true);
  store.mind();
}

/**
 * What of a learner lies on the device: keys, an item's own before that of what waits beside it.
 * @param {Store} store @param {boolean} note whether notes, or all the rest
 */
export function kept_keys({ local, prefix }, note) {
  const keys = local.keys(prefix).sort();
  const is_note = (/** @type {string} */ key) => Boolean(parse(local.read(key))?.note);
  const notes = new Set(keys.filter(is_note).map((key) => parts(prefix, key)[0]));
  return keys.filter((key) => {
    const [id, tail] = parts(prefix, key);
    const is_word = !tail && id.startsWith("~") && !parse(local.read(key)); // Of the toolkit, such as the last day.
    return !is_word && notes.has(id) === note;
  });
}

/** An item's id, and what is said behind it. @param {string} prefix @param {string} key */
function parts(prefix, key) {
  return key.slice(prefix.length).split(/~(?=before$|import$)/);
}

/**
 * What the tab has no room for stays on the device.
 * @param {Store} store @param {boolean} note
 */
function take(store, note) {
  const { session, local, prefix, slots } = store;
  for (const key of kept_keys(store, note)) {
    const [id, tail] = parts(prefix, key);
    const text = local.read(key);
    if (text === null || slots.has(prefix + id)) continue;
    const found = parse(text);
    local.remove(key);
    if (found) {
      const states = tail ? waiting(found) : [found.state];
      const values = states.map((state) => ({ id, state, results: results_of(found), note }));
      if (adopt(store, values)) local.write(key, text);
    } else {
      const place = `${prefix}${id}~before`;
      const earlier = session.read(place);
      if (session.write(place, earlier ? `${earlier}\n${text}` : text)) local.write(key, text);
    }
  }
}
