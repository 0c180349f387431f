/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { Care, Field } from "../../kit/field.jsx";
import { words } from "../../kit/words.js";

/**
 * The question with which the ending closes, and room for a thought; what must not be written stands here, once, for
 * all fields of looking back: the first of them is for a single word, and says so in its label.
 * @param {DebriefProps} props
 */
export function Think({ uid, strings, state, set_state, question }) {
  const asked = `${uid}-question`;
  const care = `${uid}-care`;
  return (
    <section class="scenario-part">
      {question && <Html id={asked} of={question} />}
      <Field
        id={`${uid}-thought`}
        label={words(strings, question ? "scenario_thought" : "scenario_thought_open")}
        value={state.thought}
        rows={1}
        described={question ? `${asked} ${care}` : care}
        onWrite={(thought) => set_state({ ...state, thought })}
      />
      <Care id={care} strings={strings} />
    </section>
  );
}
