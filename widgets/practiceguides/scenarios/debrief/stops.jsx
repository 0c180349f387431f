/** @import {DebriefProps} from "../debrief.jsx" */
import { Field } from "../../kit/field.jsx";
import { words } from "../../kit/words.js";
import { STOPS } from "../step.js";

/** What stands between the learner and careful practice, for the action plan. @param {DebriefProps} props */
export function Stops({ uid, strings, state, set_state, host }) {
  const heading = `${uid}-stops`;
  /** @param {string} id */
  const toggle = (id) => {
    const ticked = STOPS.filter((each) => state.stops.includes(each) !== (each === id));
    set_state({ ...state, stops: ticked });
  };
  return (
    <section class="scenario-part">
      <h4 id={heading}>{words(strings, "scenario_stops")}</h4>
      <fieldset class="pg-pills scenario-stops" aria-labelledby={heading}>
        {STOPS.map((id) => (
          <label>
            <input type="checkbox" checked={state.stops.includes(id)} onChange={() => toggle(id)} />
            <span>{words(strings, `scenario_stop_${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <Field
        id={`${uid}-change`}
        label={words(strings, "scenario_stops_change")}
        value={state.change}
        rows={1}
        described={`${uid}-thought-care`}
        onWrite={(change) => set_state({ ...state, change })}
      />
      {host.saving && <p class="pg-remark">{words(strings, "scenario_stops_plan")}</p>}
    </section>
  );
}
