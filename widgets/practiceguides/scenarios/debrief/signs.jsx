import { Sign } from "../../kit/signs.jsx";

/**
 * What a choice can be worth as practice, and the sign of it: the same as for a verdict. A word stands beside it.
 *
 * @type {Record<string, string>}
 */
const SIGNS = { sound: "right", defensible: "partly", harmful: "wrong" };

export const PRACTICES = Object.keys(SIGNS);

/**
 * The sign of what a choice is worth; an open ring where nobody judged it.
 * @param {{practice: string | null | undefined, at?: {x: number, y: number, width: number, height: number}}} props
 */
export function Worthy({ practice, at }) {
  return <Sign of={SIGNS[practice ?? ""] ?? "open"} at={at} />;
}
