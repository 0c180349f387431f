/** Where a book is there in several languages, a link to another one leads to the same place of the page. */

/** So many pixels below the top of the window a reader still reads what stands above. */
const READING = 120;

/** @param {Document} document @returns {string} the id of the last heading that a reader has come to; or empty */
function place_in(document) {
  let place = "";
  for (const each of document.querySelectorAll("main section[id], main .pg-item[id]")) {
    const { top, height } = each.getBoundingClientRect();
    if (height && top < READING) place = each.id;
  }
  return place;
}

for (const link of document.querySelectorAll("a[data-language]")) {
  link.addEventListener("click", () => {
    /** @type {HTMLAnchorElement} */ (link).hash = window.scrollY ? place_in(document) : location.hash;
  });
}
