/** @import {Strings} from "./types.js" */
import { render } from "./draw.jsx";
import { words } from "./words.js";

/**
 * What stands where an item failed: a plain sentence, and what went wrong for whoever writes the item.
 * @typedef {{error: unknown, strings: Strings, for_author: boolean}} Failure
 * @param {Failure} props
 */
export function Failed({ error, strings, for_author }) {
  const trace = error instanceof Error && error.stack ? error.stack : "";
  return (
    <div class="pg-notice">
      <p>{words(strings, "failed")}</p>
      {for_author && <pre>{`${error}\n\n${trace}`.trim()}</pre>}
    </div>
  );
}

/**
 * Show it in an element in which nothing could be drawn.
 * @param {Element} element @param {Failure} failure @returns {() => void} cleans up
 */
export function show_failure(element, failure) {
  render(<Failed {...failure} />, element);
  return () => render(null, element);
}
