/**
 * The cover: where the learner asked for it, the page is hidden once another window or tab is in front, and comes back
 * with one press.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Store} from "../../records/store.js"
 *
 * @typedef {{strings: Strings, store: Store}} Given
 */
import { words } from "../../kit/words.js";

/** The name under which the choice is kept, with the answers. */
export const COVER = "~cover";

const LOOK = {
  position: "fixed",
  inset: "0",
  width: "100vw",
  height: "100vh",
  maxWidth: "none",
  maxHeight: "none",
  margin: "0",
  border: "0",
  padding: "2rem",
  background: "Canvas",
  color: "CanvasText",
};

/** @type {HTMLDialogElement | null} */
let sheet = null;

/**
 * Cover the page whenever it is left for another window or tab, as long as that is chosen.
 * @param {Document} document @param {Given} given
 */
export function cover(document, { strings, store }) {
  if (sheet) return;
  const made = document.createElement("dialog");
  sheet = made;
  made.className = "pg-on-screen";
  Object.assign(made.style, LOOK);
  const back = document.createElement("button");
  back.type = "button";
  back.className = "pg-button";
  back.textContent = words(strings, "page_cover_back");
  made.append(back);
  made.setAttribute("aria-label", back.textContent);
  back.addEventListener("click", () => made.close());
  made.addEventListener("close", () => made.remove());
  const hide = () => {
    if (made.open || !store.holds(COVER)) return;
    document.body.append(made);
    made.showModal();
  };
  /** @type {Window} */ (document.defaultView).addEventListener("blur", hide);
  document.addEventListener("visibilitychange", () => document.hidden && hide());
}
