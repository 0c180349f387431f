// @ts-check
/** @import {Item, Strings, ViewHost} from "./types.js" */
import { html } from "./draw.js";
import { finish } from "./finish.js";
import { words } from "./words.js";

/**
 * Skipping, for types that are not marked: always there, and it never lowers anything.
 * @param {{spec: Item, strings: Strings, state: any, set_state: (state: any) => void, host: ViewHost, mark: (spec: any, state: any) => unknown}} props
 *   `state.skipped` says whether the learner skipped
 */
export function Skip({ spec, strings, state, set_state, host, mark }) {
  /** @param {Event} event */
  const skip = (event) => {
    const next = { ...state, skipped: true };
    set_state(next);
    host.announce(words(strings, "skipped"));
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };
  return html`
    <button type="button" class="pg-button pg-quiet" onClick=${skip}>${words(strings, "skip")}</button>
    ${state.skipped && html`<p class="pg-remark">${words(strings, "skipped")}</p>`}
  `;
}
