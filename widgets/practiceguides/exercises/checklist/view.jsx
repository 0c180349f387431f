/**
 * @import {Fact, Strings, ViewProps} from "../../kit/types.js"
 * @import {ChecklistSpec, ChecklistState, Point} from "./mark.js"
 */
import { Clear } from "../../kit/clear.jsx";
import { Html, useState } from "../../kit/draw.jsx";
import { Facts, Said } from "../../kit/facts.jsx";
import { finish } from "../../kit/finish.js";
import { Skip } from "../../kit/skip.jsx";
import { words } from "../../kit/words.js";
import { mark, points, tick } from "./mark.js";

/**
 * @param {ViewProps<ChecklistSpec, ChecklistState>} props
 */
export default function ChecklistView(props) {
  const { uid, spec, strings, state, set_state, host } = props;
  const [remark, set_remark] = useState("");
  const count = points(spec).length;
  const ticked = state.ticked.length;

  /** @param {string} text */
  const say = (text) => {
    set_remark(text);
    host.announce(text);
  };
  /** @param {Event} event @param {ChecklistState} next @param {string} text */
  const end = (event, next, text) => {
    set_state(next);
    say(text);
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };
  /** @param {import("preact").TargetedEvent<HTMLInputElement>} event @param {string} id */
  const change = (event, id) => {
    const next = tick(spec, state, id, event.currentTarget.checked);
    if (next.ticked.length === count) return end(event, next, words(strings, "checklist_all"));
    set_remark("");
    set_state(next);
  };
  /** @param {Event} event */
  const done = (event) => {
    if (!ticked) return say(words(strings, "checklist_none"));
    end(event, { ...state, done: true, skipped: false }, words(strings, "checklist_done_said"));
  };

  return (
    <>
      <Html class="pg-prompt" of={spec.prompt} />
      {spec.groups.map((group) => (
        <fieldset key={group.points[0].id} class="checklist-group">
          <legend>{group.title}</legend>
          {group.points.map((point) => (
            <Tick
              key={point.id}
              name={`${uid}-${point.id}`}
              point={point}
              on={state.ticked.includes(point.id)}
              facts={spec.facts}
              strings={strings}
              onChange={(event) => change(event, point.id)}
            />
          ))}
        </fieldset>
      ))}
      <div class="pg-actions">
        <p class="checklist-count">{words(strings, "checklist_count", { ticked, count })}</p>
        {ticked < count && (
          <>
            <button type="button" class="pg-button" onClick={done}>
              {words(strings, "done")}
            </button>
            {!state.done && <Skip {...props} mark={mark} />}
          </>
        )}
        {remark && <p class="pg-remark">{remark}</p>}
      </div>
      <Clear
        label={words(strings, "checklist_clear")}
        state={state}
        cleared={{ ...state, ticked: [] }}
        set_state={set_state}
        onClear={() => set_remark("")}
        strings={strings}
        host={host}
      />
    </>
  );
}

ChecklistView.icon = "M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";

/**
 * One point; why it is there unfolds below it.
 * @param {{
 *   name: string,
 *   point: Point,
 *   on: boolean,
 *   facts: Record<string, Fact>,
 *   strings: Strings,
 *   onChange: (event: import("preact").TargetedEvent<HTMLInputElement>) => void,
 * }} props
 */
function Tick({ name, point: { text, feedback }, on, facts, strings, onChange }) {
  return (
    <div class="checklist-point">
      <label class={`pg-option ${on ? "is-picked" : ""}`}>
        <input type="checkbox" checked={on} onChange={onChange} />
        <Html as="span" id={name} of={text} />
      </label>
      {feedback && (
        <details>
          <summary aria-describedby={name}>{words(strings, "checklist_why")}</summary>
          <Said feedback={feedback} strings={strings} />
          <Facts ids={feedback.facts} facts={facts} strings={strings} />
        </details>
      )}
    </div>
  );
}
