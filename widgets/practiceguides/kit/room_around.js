/**
 * What the page around a room has for it; nothing in a notebook.
 *
 * @typedef {object} Around
 * @property {string} id of the item
 * @property {string} drawn HTML: the drawing that the page shows with it, a story's emblem or the room of its piece
 * @property {string} note what is coming on the page, as its content note begins
 * @property {string} sheet the words for where its notes stand on paper, if the page leads there
 */

/** @param {string} id of the item @returns {Around | null} */
export function around_of(id) {
  const item = document.querySelector(`section#item-${id}`);
  const room = item?.closest(".pg-piece")?.querySelector(":scope > .pg-room > svg");
  /** @param {string} end of an address */
  const leads = (end) => document.querySelector(`.pg-take a[href$="${end}"]`) !== null;
  return (
    item && {
      id,
      drawn: (item.querySelector(":scope > .pg-emblem") ?? room)?.outerHTML ?? "",
      note: document.querySelector(".pg-content-note > p")?.textContent ?? "",
      sheet: leads(`/${id}-facilitator.html`) ? "room_sheet" : leads("-handout.html") ? "room_answers" : "",
    }
  );
}
