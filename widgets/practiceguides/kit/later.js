/** @import {Drawn} from "./types.js" */
import { useEffect, useState } from "./draw.jsx";

/**
 * Draws its children one frame late: the answer to a click is painted first, what is to be read
 * after it follows.
 * @param {{children: Drawn}} props
 */
export function Later({ children }) {
  const [ready, set_ready] = useState(false);
  useEffect(() => set_ready(true), []);
  return ready ? children : null;
}
