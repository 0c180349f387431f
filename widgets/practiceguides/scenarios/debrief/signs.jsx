/**
 * What a choice is worth as practice, by shape: a disc with a tick, half a disc, a diamond. A word stands beside it.
 *
 * @import {Choice} from "../types.js"
 */

/** @type {NonNullable<Choice["practice"]>[]} */
export const PRACTICES = ["sound", "defensible", "harmful"];

/** @type {Record<string, [outline: string, inside: string]>} */
const SHAPES = {
  sound: ["M0-8.500a8.500 8.500 0 1 0 .1 0z", "M-4 .5l2.800 2.800 5.200-6"],
  defensible: ["M0-8.500a8.500 8.500 0 1 0 .1 0z", "M0-8.500a8.500 8.500 0 0 0 0 17z"],
  harmful: ["M0-9.500 9.500 0 0 9.500-9.500 0z", "M-3 0h6"],
  open: ["M0-4a4 4 0 1 0 .1 0z", ""],
};

/**
 * A sign inside a drawing; a choice that nobody judged is a small ring.
 * @param {{practice: Choice["practice"], at?: number[]}} props
 */
export function Sign({ practice, at = [0, 0] }) {
  const name = practice ?? "open";
  const [outline, inside] = SHAPES[name];
  return (
    <g class={`scenario-sign is-${name}`} transform={`translate(${at})`}>
      <path d={outline} />
      <path d={inside} />
    </g>
  );
}

/** A sign that stands in a line of text. @param {{practice: Choice["practice"]}} props */
export function Signed({ practice }) {
  return (
    <svg class="scenario-signed" viewBox="-11 -11 22 22" aria-hidden="true">
      <Sign practice={practice} />
    </svg>
  );
}
