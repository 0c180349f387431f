/**
 * An address that ends in `#room-` and the id of an item opens its room at once, and leads to the item.
 */
const ASKED = /^#room-/;

/** Whether the address asks for the room of an item. @param {string} id */
export const asks_for_room = (id) => ASKED.test(location.hash) && location.hash.replace(ASKED, "") === id;

/** The id of the element to which the address leads. */
export const place_asked = () => location.hash.replace(ASKED, "#item-").slice(1);
