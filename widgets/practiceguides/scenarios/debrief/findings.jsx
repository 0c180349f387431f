/** @import {Fact, Strings} from "../../kit/types.js" */
import { Html } from "../../kit/draw.jsx";
import { Source } from "../../kit/facts.jsx";

/**
 * Where something comes from. Behind what was invented each finding is told too.
 * @param {{ids?: string[], facts: Record<string, Fact>, strings: Strings, told?: boolean}} props
 */
export function Findings({ ids = [], facts, strings, told = false }) {
  return (
    <>
      {ids
        .filter((id) => id in facts)
        .map((id) => (
          <div key={id}>
            {told && <Html of={facts[id].html} />}
            <Source id={id} fact={facts[id]} strings={strings} />
          </div>
        ))}
    </>
  );
}
