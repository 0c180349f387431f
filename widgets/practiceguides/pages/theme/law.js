/**
 * On a phone the law begins as a list of its instruments. At a desk, and without scripts, all of it is open.
 *
 * @param {Document} document
 */
export function fold_law(document) {
  if (!window.matchMedia("(max-width: 34rem)").matches) return;
  for (const each of document.querySelectorAll(".pg-instrument")) each.removeAttribute("open");
}
