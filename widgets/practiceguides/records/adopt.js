/**
 * Values from elsewhere, such as the learner's file, taken into a store.
 *
 * @import {Entry, Refusal, Store} from "./store.js"
 */
import { merge_results } from "./results.js";
import { parse, results_of, WAITING, waiting } from "./store.js";

/**
 * Take values from elsewhere, all or none. Nothing that is here is written over. Each goes where its item's
 * value is kept now: a note onto the device only if that note is kept there already.
 * @param {Store} store @param {Entry[]} entries
 * @returns {Refusal | null} why none was taken
 */
export function adopt(store, entries) {
  const { session, local, prefix } = store;
  /** @type {(() => void)[]} */
  const undo = [];
  for (const { id, state, results, note } of entries) {
    const key = prefix + id;
    const kept = note ? local.read(key) !== null : store.keeping;
    const area = kept ? local : session;
    const free = session.read(key) === null && local.read(key) === null;
    const place = free ? key : key + WAITING;
    const before = area.read(place);
    const others = free ? null : parse(before);
    const all = others ? merge_results(results_of(others), results) : results;
    const refused = area.write(place, store.text_of(free ? state : [...waiting(others), state], all, note));
    if (refused) {
      undo.reverse().forEach((step) => step());
      return refused;
    }
    undo.push(() => void (before === null ? area.remove(place) : area.write(place, before)));
  }
  for (const { id } of entries) store.slots.get(prefix + id)?.load();
  return null;
}
