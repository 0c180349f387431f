/** One polite live region a document, for all items and the page around them. Text only. */

const ID = "pg-announcer";

/** Long enough for a screen reader to notice that the region was emptied before it is filled. */
const PAUSE = 100;

/** @type {WeakMap<Document, string[]>} */
const waiting = new WeakMap();

/**
 * @param {Document} document @param {string} text nothing empties the region
 * @param {string} [lang] where it is not in the language of the page
 */
export function announce(document, text, lang) {
  const region = document.getElementById(ID);
  if (!region) return; // The page was left.
  const queue = waiting.get(document);
  if (queue) {
    queue.push(text);
    return;
  }
  const texts = [text];
  waiting.set(document, texts);
  region.textContent = "";
  region.lang = lang || document.documentElement.lang;
  setTimeout(() => {
    waiting.delete(document);
    region.textContent = texts.filter(Boolean).join(" ");
  }, PAUSE);
}

/**
 * Make the region early, once: one that is created and filled at once is often not read.
 * @param {Document} document
 */
export function create(document) {
  const there = document.getElementById(ID);
  if (there) return there;
  const region = document.createElement("div");
  region.id = ID;
  region.className = "pg-unseen";
  region.setAttribute("role", "status");
  document.body.append(region);
  return region;
}
