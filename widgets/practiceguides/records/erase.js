/** @import {Store} from "./store.js" */

/** Delete all that this book kept, here and on the device, in every open tab. @param {Store} store */
export function erase_all(store) {
  const { local, prefix } = store;
  const erased = `${prefix}~erased`;
  const keys = local.keys(prefix);
  // Other tabs hear this before the removals, and so know them from a note that only moved.
  const refused = local.write(erased, "yes");
  for (const key of [...keys, erased]) local.remove(key);
  if (refused) {
    // There was no room for the word. Now there is; other tabs took a note for one that moved, and forget it.
    local.write(erased, "yes");
    local.remove(erased);
  }
  store.end_session(true);
}
