/** The script of the search page: it opens the index, which ran before, and draws once the page is there. */
import { render } from "../../kit/draw.jsx";
import { focus_on } from "../../kit/focus.js";
import { LEFT } from "../../records/store.js";
import { open_index } from "./find.js";
import { SearchForm } from "./form.jsx";

const { search_index } = /** @type {any} */ (window).practiceguides;
const opened = open_index(search_index);

document.addEventListener("DOMContentLoaded", () => {
  const { strings } = JSON.parse(document.getElementById("pg-page")?.textContent ?? "{}");
  const place = document.getElementById("pg-search");
  if (place) render(<SearchForm opened={opened} strings={strings} />, place); // Else the page was left.
});

/**
 * What the book keeps here, by name; null where a browser refuses it, or is not one that tells a page from its page
 * cache what is kept now: only for Chromium that was tried.
 */
function kept() {
  try {
    return "userAgentData" in navigator ? [...Object.keys(sessionStorage), ...Object.keys(localStorage)] : null;
  } catch {
    return null;
  }
}

/** @type {string[] | null} */
let before = null;
/** @type {Element | null} */
let focused = null;
// Where a frame is drawn while the page is hidden, the browser takes the focus away; this listener is the first.
addEventListener("pagehide", () => {
  before = kept();
  focused = document.activeElement;
});
// A page from the page cache is read anew (../start.js), and what was found is gone. This one stays as it is, unless
// the book was left, or something was deleted since. The other listener is added later.
addEventListener("pageshow", (event) => {
  const now = kept();
  if (!event.persisted || !now || !before?.every((each) => now.includes(each)) || now.includes(LEFT)) return;
  event.stopImmediatePropagation();
  document.body.style.visibility = "";
  if (focused instanceof HTMLElement) focus_on(focused);
});
