/** @import {Item, Result, ViewProps} from "./types.js" */
import { finish } from "./finish.js";
import { words } from "./words.js";

/**
 * Skipping, for types that are not marked: always there, and it never lowers anything.
 * @template {Item} Spec
 * @template {{skipped?: boolean}} State `skipped`: whether the learner did
 * @param {Omit<ViewProps<Spec, State>, "uid"> & {mark: (spec: Spec, state: State) => Result}} props
 */
export function Skip({ spec, strings, state, set_state, host, mark }) {
  /** @param {Event} event */
  const skip = (event) => {
    const next = { ...state, skipped: true };
    set_state(next);
    host.announce(words(strings, "skipped"));
    const result = mark(spec, next);
    // What was answered before stays answered, and is not finished twice.
    if (result.status === "skipped") finish(/** @type {Element} */ (event.currentTarget), spec.id, result);
  };
  return (
    <>
      <button type="button" class="pg-button pg-quiet" onClick={skip}>
        {words(strings, "skip")}
      </button>
      {state.skipped && <p class="pg-remark">{words(strings, "skipped")}</p>}
    </>
  );
}
