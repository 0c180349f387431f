/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";

/** The one thing that the story asks the learner to do at work. @param {DebriefProps} props */
export function AtWork({ spec: { at_work }, strings }) {
  if (!at_work) return null;
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_at_work")}</h4>
      <Html of={at_work} />
    </section>
  );
}
