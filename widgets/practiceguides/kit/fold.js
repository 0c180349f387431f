import { useLayoutEffect, useRef, useState } from "./draw.jsx";

/**
 * Of several folds one is open at a time. What was pressed stays where it is on the screen, also in
 * browsers that do not see to it themselves when another fold closes above.
 * @returns {[string | null, (id: string, pressed: Element) => void]} which one is open, and how to open or close one
 */
export function useFold() {
  const [open, set_open] = useState(/** @type {string | null} */ (null));
  const held = useRef(/** @type {{element: Element, top: number} | null} */ (null));
  useLayoutEffect(() => {
    if (!held.current) return;
    const { element, top } = held.current;
    held.current = null;
    window.scrollBy(0, element.getBoundingClientRect().top - top);
  }, [open]);
  return [
    open,
    (id, element) => {
      held.current = { element, top: element.getBoundingClientRect().top };
      set_open(open === id ? null : id);
    },
  ];
}
