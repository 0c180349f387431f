/** The one way to move the focus. */
import { useLayoutEffect, useRef, useState } from "./draw.jsx";

/** @typedef {"top" | "near" | "held" | "none"} Scroll */

/**
 * What was drawn last gets the focus when the learner asked to be led there; else the focus stays where it is.
 *
 * @returns {[
 *   place: (element: HTMLElement | null) => void,
 *   lead: (to?: string | HTMLElement, scroll?: Scroll) => void,
 * ]}
 *   `place`: the `ref` of an element; `lead`: to what a selector finds first in it, to another element, or to the
 *   place itself, once the next change is drawn; `scroll`: it is scrolled to the top of the screen, or as far as its
 *   scroll margin asks; or it stays where it is on the screen (`held`), so that a second tap meets it, and
 *   whole, or the page stays where it is (`none`); else it is brought into sight
 */
export function useFocus() {
  const held = useRef(/** @type {HTMLElement | null} */ (null));
  const asked = useRef(/** @type {{to?: string | HTMLElement, scroll?: Scroll, top: number} | null} */ (null));
  useLayoutEffect(() => {
    if (!asked.current) return;
    const { to, scroll, top } = asked.current;
    asked.current = null;
    const target = typeof to === "string" ? held.current?.querySelector(to) : (to ?? held.current);
    /** @type {HTMLElement | null | undefined} */ (target)?.focus({ preventScroll: scroll !== undefined });
    if (scroll === "top") target?.scrollIntoView();
    if (scroll === "near") target?.scrollIntoView({ block: "nearest" });
    if (target && scroll === "held") {
      window.scrollBy(0, target.getBoundingClientRect().top - top);
      // What was half below a bar comes out of it, with the row that it is in.
      (target.closest("li") ?? target).scrollIntoView({ block: "nearest" });
    }
  });
  // The same two functions at each drawing, so that a ref is not set anew.
  const [both] = useState(() => [
    (/** @type {HTMLElement | null} */ element) => {
      held.current = element;
    },
    (/** @type {string | HTMLElement | undefined} */ to, /** @type {Scroll | undefined} */ scroll) => {
      // To measure costs a layout: only what is held needs it.
      const top = scroll === "held" && to instanceof Element ? to.getBoundingClientRect().top : 0;
      asked.current = { to, scroll, top };
    },
  ]);
  return /** @type {ReturnType<typeof useFocus>} */ (both);
}

/** Give the focus to what is there already and no view draws. @param {HTMLElement} element */
export const focus_on = (element) => element.focus();
