/**
 * An address that ends in `#room-` and the id of an item opens its room at once, and leads to the item.
 */

/** Whether the address asks for the room of an item. @param {string} id */
export const asks_for_room = (id) => location.hash === `#room-${id}`;

/** The id of the element to which the address leads. */
export const place_asked = () => location.hash.replace(/^#room-/, "#item-").slice(1);
