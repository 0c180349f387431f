/**
 * Opens what a link leads into: the list of findings is closed, and a number in the text, or the
 * address a page was opened with, may point at one of them. A link to a story that is begun leads to its
 * scene. Paper gets the whole list.
 *
 * @param {Document} document
 */
export function reveal_targets(document) {
  const window = /** @type {Window} */ (document.defaultView);

  const reveal = () => {
    const target = document.getElementById(window.location.hash.slice(1));
    const closed = target?.closest("details:not([open])");
    if (!target || !closed) return;
    closed.setAttribute("open", "");
    target.scrollIntoView();
  };

  // Once all else that an address moves has moved.
  const go_to_scene = () =>
    window.setTimeout(() => document.querySelector(".pg-item:target .pg-here")?.scrollIntoView());

  const open_all = () => {
    const lists = document.querySelectorAll(".pg-findings, .pg-profession, .pg-corrections, .pg-instrument");
    for (const list of lists) list.setAttribute("open", "");
  };

  reveal();
  window.addEventListener("hashchange", reveal);
  for (const event of ["load", "hashchange"]) window.addEventListener(event, go_to_scene);
  window.addEventListener("beforeprint", open_all);
}
