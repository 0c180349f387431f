/** A screen that is so many letters high has room for all that stays in sight, in letters of up to that size. */
const [HIGH, LARGE] = [25, 24];

/**
 * Where the reader's letters are so large that what stays in sight would fill the screen, the page is told.
 * The conditions of a style sheet know the letters of the device's setting alone.
 *
 * @param {Document} document
 */
export function watch_letters(document) {
  const root = document.documentElement;
  const window = /** @type {Window} */ (document.defaultView);
  const look = () => {
    const letter = Number.parseFloat(window.getComputedStyle(root).fontSize);
    root.classList.toggle("is-large", letter > LARGE && letter * HIGH >= window.innerHeight);
  };
  // The bar grows with the letters.
  new ResizeObserver(look).observe(/** @type {Element} */ (document.querySelector(".pg-home")));
}
