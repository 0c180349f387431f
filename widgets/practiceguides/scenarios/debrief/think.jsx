/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { Field } from "../../kit/field.jsx";
import { words } from "../../kit/words.js";

/**
 * The question with which the ending closes, and room for a thought; what must not be written stands before it, for all
 * fields of looking back: the first of them, far above, is for a single word, and its label asks for no names.
 * @param {DebriefProps} props
 */
export function Think({ uid, strings, state, set_state, question }) {
  const asked = `${uid}-question`;
  return (
    <section class="scenario-part">
      {question && <Html id={asked} of={question} />}
      <Field
        id={`${uid}-thought`}
        label={words(strings, question ? "scenario_thought" : "scenario_thought_open")}
        value={state.thought}
        rows={1}
        described={question ? asked : ""}
        care={strings}
        onWrite={(thought) => set_state({ ...state, thought })}
      />
    </section>
  );
}
