import { useLayoutEffect, useRef, useState } from "./draw.jsx";

/**
 * What was pressed stays where it is on the screen when the next drawing changes what stands above it: a second tap at
 * the same place meets the same control.
 * @returns {(pressed: Element) => void} to be called before the change
 */
export function useHeld() {
  const held = useRef(/** @type {{element: Element, top: number} | null} */ (null));
  useLayoutEffect(() => {
    if (!held.current) return;
    const { element, top } = held.current;
    held.current = null;
    window.scrollBy(0, element.getBoundingClientRect().top - top);
  });
  const [hold] = useState(() => (/** @type {Element} */ element) => {
    held.current = { element, top: element.getBoundingClientRect().top };
  });
  return hold;
}
