import { useState } from "./draw.jsx";
import { useHeld } from "./held.js";

/**
 * Of several folds one is open at a time. What was pressed stays where it is on the screen, also in
 * browsers that do not see to it themselves when another fold closes above.
 * @returns {[string | null, (id: string, pressed: Element) => void]} which one is open, and how to open or close one
 */
export function useFold() {
  const [open, set_open] = useState(/** @type {string | null} */ (null));
  const hold = useHeld();
  return [
    open,
    (id, element) => {
      hold(element);
      set_open(open === id ? null : id);
    },
  ];
}
