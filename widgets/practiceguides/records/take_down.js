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
  const { session, local, prefix, slots } = store;
  if (store.keeping) return;
  for (const key of local.keys(prefix)) {
    const text = local.read(key);
    const found = parse(text);
    const [id, tail] = key.slice(prefix.length).split(/~(?=before$|import$)/);
    const is_word = !found && !tail && id.startsWith("~"); // Of the toolkit, such as the last day.
    const is_note = [found, parse(local.read(prefix + id))].some((each) => each?.note);
    if (text === null || is_word || is_note || slots.has(prefix + id)) continue;
    local.remove(key);
    if (found) {
      const states = tail ? waiting(found) : [found.state];
      adopt(
        store,
        states.map((state) => ({ id, state, results: results_of(found), note: false })),
      );
    } else {
      const place = `${prefix}${id}~before`;
      const earlier = session.read(place);
      session.write(place, earlier ? `${earlier}\n${text}` : text);
    }
  }
}
