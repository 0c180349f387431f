import { useState } from "./draw.jsx";
import { useFocus } from "./focus.js";

/**
 * Of several folds one is open at a time. What was pressed keeps the focus and stays where it is on the screen, also
 * in browsers that do not see to it themselves when another fold closes above.
 * @returns {[string | null, (id: string, pressed: HTMLElement) => void]} which one is open; to open or close one
 */
export function useFold() {
  const [open, set_open] = useState(/** @type {string | null} */ (null));
  const [, lead] = useFocus();
  return [
    open,
    (id, pressed) => {
      lead(pressed, "held");
      set_open(open === id ? null : id);
    },
  ];
}
