/** What the page around a room has for it. */

/** The drawing that the page shows with an item: a story's emblem, or the room of its piece. @param {Element} item */
export function drawing_of(item) {
  const drawn =
    item.querySelector(":scope > .pg-emblem") ?? item.closest(".pg-piece")?.querySelector(":scope > .pg-room > svg");
  return drawn?.outerHTML ?? "";
}

/** The words for where the notes stand on paper, if the page leads there. @param {Element} item @param {string} id */
export function sheet_of(item, id) {
  /** @param {string} end */
  const leads = (end) => item.ownerDocument.querySelector(`.pg-take a[href$="${end}"]`) !== null;
  return leads(`/${id}-facilitator.html`) ? "room_sheet" : leads("-handout.html") ? "room_answers" : "";
}
