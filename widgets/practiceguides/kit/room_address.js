/**
 * An address that ends in `#room-` and the id of an item opens its room at once, and leads to the item. A link that was
 * followed on another page of the book ends in `~` besides: who closes the room is led back to it.
 */

const asked = () => location.hash.replace("~", "");

/** Whether the address asks for the room of an item. @param {string} id */
export const asks_for_room = (id) => asked() === `#room-${id}`;

/** The id of the element to which the address leads. */
export function place_asked() {
  return asked()
    .slice(1)
    .replace(/^room-/, "item-");
}

/** The place in the tab's history says that a link led here, for a reload too. In a new tab there is no way back. */
export function note_way_here() {
  if (asked() !== location.hash && history.length > 1) history.replaceState({ led: 1 }, "");
}
