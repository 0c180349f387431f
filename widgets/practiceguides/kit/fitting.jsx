/** @import {Drawn, Strings} from "./types.js" */
import { Html } from "./draw.jsx";
import { Sign } from "./signs.jsx";
import { words } from "./words.js";

/**
 * Of an answer that does not fit the weightiest reason, and the others folded; before them, once no try is left, what
 * fits, line by line.
 * @param {{title: string, lines: string[] | false, reasons: Drawn[], strings: Strings}} props `lines`: HTML
 */
export function Fitting({ title, lines, reasons: [first, ...others], strings }) {
  return (
    <>
      {lines && (
        <h5 class="pg-named">
          <Sign of="right" /> {title}
        </h5>
      )}
      {lines && (
        <ol class="pg-arrange">
          {lines.map((line) => (
            <Html as="li" of={line} />
          ))}
        </ol>
      )}
      {first}
      {others.length > 0 && (
        <details class="pg-others">
          <summary>{words(strings, "other_reasons", { n: others.length })}</summary>
          {others}
        </details>
      )}
    </>
  );
}
