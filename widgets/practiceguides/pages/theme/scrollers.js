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
  const top = (/** @type {Element} */ each) => each.getBoundingClientRect().top;
  new ResizeObserver(() => {
    list.style.paddingBlockEnd = "";
    const room = list.scrollHeight - list.clientHeight;
    const begin = top(list) + name.offsetHeight - list.scrollTop + room;
    const more = [...list.querySelectorAll("a")].map((row) => top(row) - begin).find((each) => each >= 0);
    if (room && more) list.style.paddingBlockEnd = `calc(1.5rem + ${more}px)`;
  }).observe(list, { box: "border-box" });
}
