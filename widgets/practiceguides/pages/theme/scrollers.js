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
