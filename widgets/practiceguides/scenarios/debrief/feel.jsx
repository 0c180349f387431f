/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { Care, Field } from "../../kit/field.jsx";
import { words } from "../../kit/words.js";

/** First a word on how it feels; then how it ended, and the question to think about. @param {DebriefProps} props */
export function Feel({ uid, strings, state, set_state, outcome, question }) {
  const [care, asked] = [`${uid}-care`, `${uid}-question`];
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_feel")}</h4>
      <Care id={care} strings={strings} />
      <Field
        id={`${uid}-word`}
        label={words(strings, "scenario_word")}
        value={state.word}
        rows={1}
        described={care}
        onWrite={(word) => set_state({ ...state, word })}
      />
      <p class="scenario-outcome">{words(strings, `scenario_outcome_${outcome}`)}</p>
      {question && <Html id={asked} of={question} />}
      <Field
        id={`${uid}-thought`}
        label={words(strings, question ? "scenario_thought" : "scenario_thought_open")}
        value={state.thought}
        described={question ? `${asked} ${care}` : care}
        onWrite={(thought) => set_state({ ...state, thought })}
      />
    </section>
  );
}
