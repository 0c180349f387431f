/** @import {Drawn} from "./types.js" */
import { useEffect, useState } from "./draw.jsx";

/**
 * Draws its children one frame late: the answer to a click is painted first, what is to be read
 * after it follows.
 * @param {{children: Drawn, onDrawn?: () => void}} props `onDrawn` is called once the children are there
 */
export function Later({ children, onDrawn }) {
  const [ready, set_ready] = useState(false);
  useEffect(() => {
    if (ready) onDrawn?.();
    else set_ready(true);
  }, [ready]);
  return ready ? children : null;
}
