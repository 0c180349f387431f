/**
 * Where a book is there in several languages, a link to another one leads to the same place of the page.
 *
 * Names of headings are made of their words, so that the place is told by its number: `#~12.40` is 0.4 of the way
 * through the part with this number.
 */

/** So many pixels below the top of the window a reader still reads what stands above. */
const READING = 120;

const parts = [...document.querySelectorAll("main section[id], main .pg-item[id]")];

/** @returns {string} the place that a reader has come to; empty where nothing stands above it */
function place_of_reader() {
  let last = -1;
  parts.forEach((each, index) => {
    const { top, height } = each.getBoundingClientRect();
    if (height && top < READING) last = index;
  });
  if (last < 0) return "";
  const { top, height } = parts[last].getBoundingClientRect();
  return `~${(last + Math.min((READING - top) / height, 0.99)).toFixed(2)}`;
}

for (const link of document.querySelectorAll("a[data-language]")) {
  link.addEventListener("click", () => {
    /** @type {HTMLAnchorElement} */ (link).hash = window.scrollY ? place_of_reader() : location.hash;
  });
}

const asked = Number.parseFloat(location.hash.replace(/^#~/, ""));
const part = parts[Math.floor(asked)];
if (part) {
  location.replace(`#${part.id}`);
  // The page may be walked piece by piece: once it has gone to its piece.
  window.addEventListener("load", () => {
    const { top, height } = part.getBoundingClientRect();
    window.scrollBy(0, top + (asked % 1) * height - READING);
  });
}
