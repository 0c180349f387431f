/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";

/**
 * The story had rules of its own; here come the learner's, and where they find out what nobody has filled in.
 * @param {DebriefProps} props
 */
export function WhereYouWork({ spec: { where_you_work: where, find_out }, strings }) {
  if (!where) return null;
  const [before, behind] = words(strings, "scenario_find_out").split("{page}");
  return (
    <details class="scenario-part">
      <summary>
        <h4>{where.title}</h4>
      </summary>
      <Html of={where.html} />
      {find_out && (
        <p>
          {before}
          {find_out.href ? <a href={find_out.href}>{find_out.title}</a> : find_out.title}
          {behind}
        </p>
      )}
    </details>
  );
}
