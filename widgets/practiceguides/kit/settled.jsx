/** @import {Drawn, Strings} from "./types.js" */
import { words } from "./words.js";

/**
 * On another try, and in its feedback: what does not fit stands open, what fits is folded away below it.
 * @template {{id: string}} Each
 * @param {object} props
 * @param {Each[]} props.all
 * @param {(each: Each) => boolean} props.fits
 * @param {string} props.title the words for so many that fit
 * @param {Strings} props.strings
 * @param {(each: Each) => Drawn} props.draw
 * @param {(open: Each[]) => Drawn} [props.open] how those are drawn that do not fit, where not one below the other
 */
export function Settled({ all, fits, title, strings, draw, open = (each) => each.map(draw) }) {
  const settled = all.filter(fits);
  if (settled.length === all.length) return all.map(draw);
  return (
    <>
      {open(all.filter((each) => !fits(each)))}
      {settled.length > 0 && (
        <details class="pg-others">
          <summary>{words(strings, title, { n: settled.length })}</summary>
          {settled.map(draw)}
        </details>
      )}
    </>
  );
}
