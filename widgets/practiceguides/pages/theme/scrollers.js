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
  const name = list?.querySelector(".pg-guide");
  if (!list || !name) return;
  new ResizeObserver(() => {
    list.style.paddingBlockEnd = "";
    const hidden = list.scrollHeight - list.clientHeight;
    const end = name.getBoundingClientRect().bottom + hidden - list.scrollTop;
    const places = [...list.querySelectorAll("a")].map((row) => row.getBoundingClientRect().top - end);
    const more = places.find((each) => each >= 0);
    if (hidden && more) list.style.paddingBlockEnd = `calc(1.5rem + ${more}px)`;
  }).observe(list, { box: "border-box" });
}
