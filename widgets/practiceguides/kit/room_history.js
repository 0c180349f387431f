/**
 * While a room is open the address says so, and the tab's own history where it is. After a reload (many clickers send
 * F5) the room is there again; an exercise that was closed goes on too. Never with numbers of slips.
 *
 * @typedef {object} Kept of one item's room
 * @property {string} id
 * @property {unknown} [spot] where its type was; none: there is nothing to go on with
 * @property {number} [at] the screen of that spot
 */

/** What this place in the tab's history knows of an item's room, if it was open here. @param {string} id */
export function kept_of(id) {
  const kept = /** @type {Kept | undefined} */ (history.state?.room);
  return kept?.id === id ? kept : null;
}

/** Let the address say that a room is open, and the history where it is. @param {Kept} kept */
export const note_room = (kept) => history.replaceState({ ...history.state, room: kept }, "", `#room-${kept.id}`);
