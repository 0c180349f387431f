/**
 * A box of a table or of code is a stop for the keyboard only while there is something to scroll.
 *
 * @param {Document} document
 */
export function let_scrollers_rest(document) {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) {
        target.setAttribute("tabindex", "0");
      } else {
        target.removeAttribute("tabindex");
      }
    }
  });
  for (const box of document.querySelectorAll(".pg-scroll, main pre")) observer.observe(box);
}

/**
 * The open list of the contents begins with a whole row below its name, where its end is in sight, too: there it is
 * made longer, by less than a row.
 *
 * @param {Document} document
 */
export function begin_with_a_row(document) {
  const list = /** @type {HTMLElement | null} */ (document.querySelector(".pg-contents > div ~ div"));
  const name = /** @type {HTMLElement | null | undefined} */ (list?.querySelector(".pg-guide"));
  if (!list || !name) return;
  const { style } = list;
  new ResizeObserver(() => {
    style.paddingBlockEnd = "";
    const room = list.scrollHeight - list.clientHeight;
    const begin = list.getBoundingClientRect().top + name.offsetHeight - list.scrollTop + room;
    const below = [...list.querySelectorAll("a")].map((row) => row.getBoundingClientRect().top - begin);
    const more = below.find((each) => each >= 0);
    if (room && more) style.paddingBlockEnd = `calc(1.5rem + ${more}px)`;
  }).observe(list, { box: "border-box" });
}
