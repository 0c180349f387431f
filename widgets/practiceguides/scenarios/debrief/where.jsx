/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";

/** The story had rules of its own; here come the learner's. @param {DebriefProps} props */
export function WhereYouWork({ spec: { where_you_work: where } }) {
  return (
    where && (
      <details class="scenario-part">
        <summary>
          <h4>{where.title}</h4>
        </summary>
        <Html of={where.html} />
      </details>
    )
  );
}
