/**
 * While a room is open the address says so, and the tab where it is. After a reload (many clickers send F5) the room is
 * there again; an exercise that was closed goes on too. Never with numbers of slips.
 *
 * What the room chose is kept with the answers of this tab, which "Leave now" empties. A browser writes its history
 * into files of its own, so a place in it says which item's room was open there, and no more.
 *
 * @typedef {object} Kept of one item's room
 * @property {unknown} spot where its type was
 * @property {number} at the screen of that spot
 */

/** Where the tab keeps it, on a page; nothing is kept in a notebook. @param {string} id of an item */
function place_of(id) {
  const { session, prefix } = /** @type {any} */ (window).practiceguides.store;
  return [session, `${prefix}${id}~room`];
}

/**
 * What the tab knows of an item's room, if it was open at this place of its history.
 * @param {string} id @returns {Kept | null}
 */
export function kept_of(id) {
  if (history.state?.room !== id) return null;
  const [session, key] = place_of(id);
  try {
    return JSON.parse(session.read(key));
  } catch {
    return null; // Somebody else wrote it.
  }
}

/**
 * Let the address say that a room is open, and the tab where it is.
 * @param {string} id @param {Kept | null} kept null: there is nothing to go on with
 */
export function note_room(id, kept) {
  const [session, key] = place_of(id);
  if (kept) session.write(key, JSON.stringify(kept));
  else session.remove(key);
  history.replaceState({ ...history.state, room: id }, "", `#room-${id}`);
}
