/** @import {Fact, Strings} from "../../kit/types.js" */
import { Html } from "../../kit/draw.jsx";
import { Source } from "../../kit/facts.jsx";

/**
 * Where something comes from. Behind what was invented each finding is told too.
 * @param {{ids?: string[], facts: Record<string, Fact>, strings: Strings, told?: boolean, unlinked?: boolean}} props
 *   `unlinked`: the sources are no links, on a projector
 */
export function Findings({ ids = [], facts, strings, told, unlinked }) {
  const known = ids.filter((id) => id in facts);
  /** @param {string} id */
  const said = (id) => `${facts[id].source} ${facts[id].mark}`;
  return (
    <>
      {known
        // What is not told itself needs no source twice.
        .filter((id, n) => told || known.findIndex((other) => said(other) === said(id)) === n)
        .map((id) => (
          <div>
            {told && <Html of={facts[id].html} />}
            <Source fact={unlinked ? { ...facts[id], cited: "" } : facts[id]} strings={strings} />
          </div>
        ))}
    </>
  );
}
