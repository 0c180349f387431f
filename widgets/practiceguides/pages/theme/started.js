import { focus_on } from "../../kit/focus.js";

/**
 * Who started a view for a projector from another page, and comes back, has the focus on that link again. The place in
 * the tab's own history knows which it was; the address says that a link was followed (kit/room_address.js).
 *
 * @param {Document} document
 */
export function lead_back(document) {
  const { history, location } = /** @type {Window} */ (document.defaultView);
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[href*="#room-"]'));
  for (const link of links) {
    link.addEventListener("click", () => {
      if (link.pathname === location.pathname || link.hash.endsWith("~")) return;
      history.replaceState({ started: link.href }, "");
      link.hash += "~";
    });
  }
  const { started } = history.state ?? {};
  const link = [...links].find(({ href }) => href === started);
  if (!link) return;
  history.replaceState(null, "");
  link.closest("details")?.setAttribute("open", "");
  focus_on(link);
}
