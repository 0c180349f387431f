/** @import {Strings, ViewHost} from "./types.js" */
import { same } from "./data.js";
import { useEffect, useState } from "./draw.jsx";
import { words } from "./words.js";

/**
 * Empties something at once and asks nothing; until the learner goes on, it can be brought back.
 * @template State
 * @param {object} props
 * @param {string} props.label what the button says
 * @param {State} props.state
 * @param {State} props.cleared the state once it is emptied
 * @param {(state: State) => void} props.set_state
 * @param {() => void} [props.onClear]
 * @param {Strings} props.strings
 * @param {ViewHost} props.host
 */
export function Clear({ label, state, cleared, set_state, onClear = () => {}, strings, host }) {
  const [before, set_before] = useState(/** @type {State | null} */ (null));
  const empty = same(state, cleared);
  useEffect(() => {
    if (!empty) set_before(null);
  }, [empty]);
  if (empty && !before) return null;
  const clear = () => {
    set_before(state);
    set_state(cleared);
    onClear();
    host.announce(words(strings, "cleared"));
  };
  const bring_back = () => {
    if (before) set_state(before);
    set_before(null);
    host.announce(words(strings, "cleared_back"));
  };
  return (
    <p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick={empty ? bring_back : clear}>
        {empty ? words(strings, "cleared_undo") : label}
      </button>
      {empty && <span class="pg-remark">{words(strings, "cleared")}</span>}
    </p>
  );
}
