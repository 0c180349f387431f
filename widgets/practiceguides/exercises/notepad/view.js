// @ts-check
/** @import {NotepadSpec, NotepadState, Strings, ViewHost} from "../../kit/types.js" */
import { html, Html, useState } from "../../kit/draw.js";
import { Care, Field } from "../../kit/field.js";
import { finish } from "../../kit/finish.js";
import { words } from "../../kit/words.js";
import { empty, mark } from "./mark.js";

/**
 * @param {{uid: string, spec: NotepadSpec, strings: Strings, state: NotepadState, set_state: (state: NotepadState) => void, host: ViewHost}} props
 */
export default function NotepadView({ uid, spec, strings, state, set_state, host }) {
  const [deleted, set_deleted] = useState(/** @type {{state: NotepadState, kept: boolean} | null} */ (null));
  const [prompt, care, note] = ["prompt", "care", "note"].map((part) => `${uid}-${part}`);

  /** @param {string} text */
  const write = (text) => {
    set_deleted(null);
    set_state({ ...state, text });
  };
  const remove = () => {
    set_deleted({ state, kept: host.saving?.kept ?? false });
    host.saving?.stop(); // A deleted note leaves nothing on the device, not even its name.
    set_state(empty(spec));
    host.announce(words(strings, "notepad_deleted"));
  };
  const bring_back = () => {
    if (!deleted) return;
    set_state(deleted.state);
    if (deleted.kept) host.saving?.keep();
    set_deleted(null);
    host.announce(words(strings, "notepad_back"));
  };
  /** @param {string} text @param {boolean} add */
  const settle = (text, add) => set_state({
    ...state,
    text: add ? `${state.text}\n\n${text}` : state.text,
    other: state.other.filter((each) => each !== text),
  });

  return html`
    ${spec.prompt && html`<${Html} class="pg-prompt" id=${prompt} of=${spec.prompt} />`}
    <${Care} id=${care} strings=${strings} />
    <${Field} id=${note} label=${words(strings, "notepad_label", { title: spec.title })} unseen value=${state.text} rows=${spec.rows}
      described=${spec.prompt ? `${prompt} ${care}` : care} onWrite=${write}
      onDone=${(/** @type {Element} */ element) => finish(element, spec.id, mark(spec, state))} />
    ${state.other.map((text) => html`<div key=${text} class="pg-notice">
      <p>${words(strings, "notepad_other")}</p>
      <p class="notepad-other">${text}</p>
      <button type="button" class="pg-button" onClick=${() => settle(text, true)}>${words(strings, "notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${() => settle(text, false)}>${words(strings, "notepad_leave")}</button>
    </div>`)}
    ${(state.text || deleted) && html`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${deleted ? bring_back : remove}>
        ${words(strings, deleted ? "notepad_undo" : "notepad_delete")}
      </button>
      ${deleted && html`<span class="pg-remark">${words(strings, "notepad_deleted")}</span>`}
    </p>`}
    ${!host.saving && html`<p class="pg-saving">${words(strings, "notepad_in_notebook")}</p>`}
  `;
}

NotepadView.icon = "M4 16V4h12v9l-3 3z";
