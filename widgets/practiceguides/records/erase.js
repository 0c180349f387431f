/** @import {Store} from "./store.js" */

/** Delete all that this book kept, here and on the device, in every open tab. @param {Store} store */
export function erase_all(store) {
  const { local, prefix } = store;
  const [erased, lock] = ["~erased", "~lock"].map((name) => prefix + name);
  // Other tabs hear this before the removals, and so know them from a note that only moved.
  local.write(erased, "yes");
  for (const key of local.keys(prefix)) if (key !== lock && key !== erased) local.remove(key);
  // Where there was no room for the word there is now: before the lock goes, which without it would mean that all lies
  // in clear.
  local.write(erased, "yes");
  for (const key of [lock, erased]) local.remove(key);
  store.end_session(true);
}
