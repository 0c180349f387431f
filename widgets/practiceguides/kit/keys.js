/**
 * Let keys that are pressed inside an element be the element's own. JupyterLab has single keys as shortcuts, such as X
 * to cut the cell, and looks at what has the focus before all that is around it: so each that gets the focus is marked.
 * @param {HTMLElement} el
 */
export function keep_keys(el) {
  el.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) target.dataset.lmSuppressShortcuts = "true";
  });
}
