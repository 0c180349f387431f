/**
 * The signs of a verdict. They are drawn, so that no font changes them, and never the only carrier of meaning.
 */

const DISC = "M11 1.5a9.5 9.5 0 1 0 .1 0";

/** Of each an outline, and what is drawn in it. @type {Record<string, [string, string]>} */
const DRAWN = {
  right: [DISC, "M6.5 11.5l3.2 3.2 6-7"],
  partly: [DISC, "M11 1.5a9.5 9.5 0 0 0 0 19z"],
  wrong: ["M11 .8 21.2 11 11 21.2.8 11z", "M7.5 11h7"],
  open: [DISC, ""],
  wisdom: ["M2 3h18v12h-9l-5 5v-5H2z", "M6.5 9h9"],
};

/**
 * The sign beside the words of a verdict, in its tone.
 * @param {object} props
 * @param {string} props.of `right`, `partly`, `wrong`; `open` where there is no answer; `wisdom` beside reasons that
 *   rest on no study
 * @param {{x?: number, y?: number, width?: number, height?: number}} [props.at] its place inside another drawing
 */
export function Sign({ of, at = {} }) {
  const [outline, inside] = DRAWN[of];
  return (
    <svg class={`pg-sign is-${of}`} viewBox="0 0 22 22" aria-hidden="true" {...at}>
      <path d={outline} />
      <path d={inside} />
    </svg>
  );
}
