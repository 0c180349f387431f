/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { Field } from "../../kit/field.jsx";
import { focus_on } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { practice_and_luck } from "../compare.js";
import { holds } from "../step.js";
import { Drawn } from "./drawn.jsx";

/**
 * The story's emblem, if the page has it; how it ended, a word on how that feels, practice and luck, the path
 * as a picture, what decided it; a quiet moment, and a way past all that follows to what comes next.
 * @param {DebriefProps} props
 */
export function Decided({ uid, spec, strings, state, set_state, scene, legs, way: { position } }) {
  const decided = scene.end.decided.filter((part) => holds(part.if, position));
  const choices = legs.map(({ choice }) => choice);
  const told = practice_and_luck(choices, scene.end.outcome);
  // No link: its address would be gone after a reload.
  const lead_on = () => {
    const next = /** @type {HTMLElement} */ (document.getElementById(`${uid}-next`));
    focus_on(next);
    next.scrollIntoView();
  };
  return (
    <section class="scenario-part scenario-decided">
      <Html of={document.querySelector(`#item-${spec.id} > .pg-emblem`)?.outerHTML ?? ""} />
      <p class="scenario-outcome">{words(strings, `scenario_outcome_${scene.end.outcome}`)}</p>
      <div class="scenario-feel">
        <Field
          id={`${uid}-word`}
          label={words(strings, "scenario_word")}
          value={state.word}
          rows={1}
          described={`${uid}-thought-care`}
          onWrite={(word) => set_state({ ...state, word })}
        />
      </div>
      {told && (
        <>
          <p class="scenario-luck">{words(strings, `scenario_luck_${told.luck}`, { n: told.harmful })}</p>
          <Drawn choices={choices} />
        </>
      )}
      {decided.length > 0 && (
        <>
          <h4>{words(strings, "scenario_decided")}</h4>
          {decided.map(({ html }) => (
            <Html of={html} />
          ))}
        </>
      )}
      <div class="scenario-close">
        <h4>{words(strings, "scenario_close")}</h4>
        <p>{words(strings, "scenario_close_how")}</p>
      </div>
      <button type="button" class="pg-link" onClick={lead_on}>
        {words(strings, "scenario_next")}
      </button>
    </section>
  );
}
