import { create } from "../../kit/announce.js";

/**
 * The contents on a small screen: a dialog over the page, opened by the button in the bar.
 *
 * Without scripts, or where a browser knows no dialog, the contents stand after the text and a link in the
 * bar leads to them.
 *
 * @param {Document} document
 */
export function make_drawer(document) {
  const link = /** @type {HTMLElement | null} */ (document.querySelector("a.pg-menu"));
  const open = /** @type {HTMLElement} */ (document.querySelector("button.pg-menu"));
  const drawer = /** @type {HTMLDialogElement} */ (document.querySelector(".pg-drawer"));
  const frame = /** @type {HTMLElement} */ (document.querySelector(".pg-frame"));
  const side = /** @type {HTMLElement} */ (document.querySelector(".pg-side"));

  if (!drawer.showModal) return;
  if (link) link.hidden = true;
  open.hidden = false;
  // What is outside an open dialog is silent too, so the live region goes where the reader is.
  const region = create(document);
  open.addEventListener("click", () => {
    drawer.showModal();
    drawer.append(region);
  });
  drawer.addEventListener("close", () => drawer.before(region));
  drawer.addEventListener("click", (event) => {
    // A link too, because the line of the page one is on leads to this very page.
    if (event.target instanceof Element && event.target.closest(".pg-close, a")) drawer.close();
  });

  // The first page has no room beside its text at any width.
  const widest = document.body.classList.contains("pg-front") ? "all" : "(max-width: 60rem)";
  const narrow = /** @type {Window} */ (document.defaultView).matchMedia(widest);
  function place() {
    if (narrow.matches) {
      drawer.append(side);
    } else {
      drawer.close();
      frame.prepend(side);
    }
  }
  place();
  narrow.addEventListener("change", place);
}
