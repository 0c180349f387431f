/**
 * While a room is open the address says so, and the tab's own history that it was begun: after a reload (many clickers
 * send F5) the room is there again.
 */

/** Whether the page was loaded again while its room was open. */
export const was_in_room = () => Boolean(history.state?.room);

/** Let the address say that a room is open. @param {string} id of its item */
export const note_room = (id) => history.replaceState({ room: true }, "", `#room-${id}`);
