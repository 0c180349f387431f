/**
 * Opens what a link leads into: the list of findings is closed, and a number in the text, or the
 * address a page was opened with, may point at one of them. A link to a story that is begun leads to its
 * scene. Paper gets the whole list, and the screen what it had.
 *
 * @param {Document} document
 */
export function reveal_targets(document) {
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const closed = /** @type {HTMLDetailsElement | null | undefined} */ (target?.closest("details:not([open])"));
    if (!target || !closed) return;
    closed.open = true;
    target.scrollIntoView();
  };

  // Once all else that an address moves has moved.
  const go_to_scene = () => setTimeout(() => document.querySelector(".pg-item:target .pg-here")?.scrollIntoView());

  const open_all = () => {
    const lists = document.querySelectorAll(".pg-findings, .pg-profession, .pg-corrections, .pg-instrument");
    const closed = /** @type {HTMLDetailsElement[]} */ ([...lists]).filter((list) => !list.open);
    /** @param {boolean} open */
    const set = (open) => closed.forEach((list) => (list.open = open));
    set(true);
    addEventListener("afterprint", () => set(false), { once: true });
  };

  reveal();
  addEventListener("hashchange", reveal);
  for (const event of ["load", "hashchange"]) addEventListener(event, go_to_scene);
  addEventListener("beforeprint", open_all);
}
