/** @import {Drawn, Strings} from "./types.js" */
import { Html } from "./draw.jsx";
import { words } from "./words.js";

/**
 * After a last try that does not fit: first what fits, line by line; then the weightiest reason, and the others folded.
 * @param {{title: string, lines: string[], reasons: Drawn[], strings: Strings}} props `lines`: HTML
 */
export function Fitting({ title, lines, reasons: [first, ...others], strings }) {
  return (
    <>
      <h5 class="pg-named">{title}</h5>
      <ol class="pg-arrange">
        {lines.map((line) => (
          <Html as="li" of={line} />
        ))}
      </ol>
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
