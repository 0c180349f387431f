/**
 * @import {ViewProps} from "../../kit/types.js"
 * @import {NotepadSpec, NotepadState} from "./mark.js"
 */
import { Html, useRef, useState } from "../../kit/draw.jsx";
import { Care, Field } from "../../kit/field.jsx";
import { finish } from "../../kit/finish.js";
import { useFocus } from "../../kit/focus.js";
import { Skip } from "../../kit/skip.jsx";
import { words } from "../../kit/words.js";
import { empty, mark } from "./mark.js";

/**
 * @param {ViewProps<NotepadSpec, NotepadState>} props
 */
export default function NotepadView({ uid, spec, strings, state, set_state, host }) {
  const [deleted, set_deleted] = useState(/** @type {{state: NotepadState, kept: boolean} | null} */ (null));
  const [prompt, care, note] = ["prompt", "care", "note"].map((part) => `${uid}-${part}`);

  /** @param {Partial<NotepadState>} change @param {Element} field */
  const write = (change, field) => {
    const next = { ...state, ...change };
    set_deleted(null);
    set_state(next);
    // With the first letter, and not when the field is left: then the page would move under the press that leaves it.
    if (mark(spec, next).status !== mark(spec, state).status) finish(field, spec.id, mark(spec, next));
  };
  /** @param {Event} event */
  const remove = (event) => {
    set_deleted({ state, kept: host.saving?.kept ?? false });
    host.saving?.stop(); // A deleted note leaves nothing on the device, not even its name.
    set_state(empty(spec));
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, empty(spec)));
    host.announce(words(strings, "notepad_deleted"));
  };
  /** @param {Event} event */
  const bring_back = (event) => {
    if (!deleted) return;
    set_state(deleted.state);
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, deleted.state));
    if (deleted.kept) host.saving?.keep();
    set_deleted(null);
    host.announce(words(strings, "notepad_back"));
  };
  /** @param {string} text @param {boolean} add */
  const settle = (text, add) =>
    set_state({
      ...state,
      text: add ? `${state.text}\n\n${text}` : state.text,
      other: state.other.filter((each) => each !== text),
    });

  // On a page a text may wait to be compared with the note (pages/theme/chapter/after.jsx).
  const compares = document.querySelector(`[data-after="${spec.id}"]`);
  const [closed, close] = useState(false);
  const [lacks, set_lacks] = useState(false);
  const [place, lead] = useFocus();
  /** @param {Event} event */
  const compare = (event) => {
    if (!is_written) {
      host.announce(words(strings, "notepad_none"));
      lead(".pg-field");
      return set_lacks(true);
    }
    close(true);
    event.currentTarget?.dispatchEvent(new CustomEvent("practiceguides:compare", { bubbles: true }));
  };
  const write_on = () => {
    lead(".pg-field");
    close(false);
  };

  const { parts, when = "", who = "" } = state;
  const is_written = mark(spec, state).status === "written";
  // A field that is emptied stays until the page is left: the learner may be in it.
  const has_text = useRef(!spec.parts.length);
  if (state.text) has_text.current = true;
  const described = spec.prompt ? `${prompt} ${care}` : care;
  if (closed) {
    return (
      <div ref={place}>
        {spec.prompt && <Html class="pg-prompt" of={spec.prompt} />}
        {spec.parts.map(
          ({ id, label }) =>
            parts?.[id] && (
              <div key={id}>
                <p class="pg-label">{label}</p>
                <p class="pg-words" translate={false}>
                  {parts[id]}
                </p>
              </div>
            ),
        )}
        {!spec.parts.length && <p class="pg-label">{words(strings, "notepad_label", { title: spec.title })}</p>}
        {[state.text, when, who].map(
          (text, index) =>
            text && (
              <p key={index} class="pg-words" translate={false}>
                {text}
              </p>
            ),
        )}
        <p class="pg-actions">
          <button type="button" class="pg-button pg-quiet" onClick={write_on}>
            {words(strings, "notepad_change")}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div ref={place}>
      {spec.prompt && <Html class="pg-prompt" id={prompt} of={spec.prompt} />}
      <Care id={care} strings={strings} />
      {spec.parts.map(({ id, label }, place) => (
        <div key={id}>
          <Field
            id={`${note}-part-${id}`}
            label={label}
            value={parts?.[id] ?? ""}
            rows={spec.rows}
            described={place ? undefined : described}
            onWrite={(text, field) => write({ parts: { ...parts, [id]: text } }, field)}
          />
          <AsksHere />
        </div>
      ))}
      {has_text.current && (
        <Field
          id={note}
          unseen={!spec.plan && !spec.parts.length}
          value={state.text}
          label={
            spec.plan && !spec.parts.length
              ? words(strings, "notepad_will")
              : words(strings, "notepad_label", { title: spec.title })
          }
          rows={spec.rows}
          described={described}
          onWrite={(text, field) => write({ text }, field)}
        />
      )}
      {spec.plan && !spec.parts.length && <AsksHere />}
      {spec.plan && (
        <div class="notepad-plan">
          <Line
            id={`${note}-when`}
            label={words(strings, "notepad_when")}
            hint={words(strings, "notepad_when_hint")}
            value={when}
            onWrite={(text, field) => write({ when: text }, field)}
          />
          <Line
            id={`${note}-who`}
            label={words(strings, "notepad_who")}
            hint={words(strings, "notepad_who_hint")}
            value={who}
            onWrite={(text, field) => write({ who: text }, field)}
          />
        </div>
      )}
      {state.other.map((text) => (
        <div key={text} class="pg-notice">
          <p>{words(strings, "notepad_other")}</p>
          <p class="pg-words" translate={false}>
            {text}
          </p>
          <button type="button" class="pg-button" onClick={() => settle(text, true)}>
            {words(strings, "notepad_add")}
          </button>
          <button type="button" class="pg-button pg-quiet" onClick={() => settle(text, false)}>
            {words(strings, "notepad_leave")}
          </button>
        </div>
      ))}
      <div class="pg-actions">
        {compares && (
          <button type="button" class="pg-button" onClick={compare}>
            {words(strings, "done")}
          </button>
        )}
        {is_written || deleted ? (
          <>
            <button type="button" class="pg-button pg-quiet" onClick={deleted ? bring_back : remove}>
              {words(strings, deleted ? "notepad_undo" : "notepad_delete")}
            </button>
            {deleted && <span class="pg-remark">{words(strings, "notepad_deleted")}</span>}
          </>
        ) : (
          <>
            <Skip {...{ spec, strings, state, set_state, host, mark }} />
            {lacks && <p class="pg-remark">{words(strings, "notepad_none")}</p>}
          </>
        )}
      </div>
      {!host.saving && <p class="pg-saving">{words(strings, "notepad_in_notebook")}</p>}
    </div>
  );
}

NotepadView.icon = "M4 16V4h12v9l-3 3z";

/**
 * Where other fields follow, the page asks here whether the words are kept (pages/theme/asks.jsx): whoever writes into
 * one field and goes has seen it. Nothing else is drawn in there.
 */
function AsksHere() {
  return <div class="pg-asks-here"></div>;
}

/**
 * One line to write in, with an example below its label.
 * @param {{
 *   id: string,
 *   label: string,
 *   hint: string,
 *   value: string,
 *   onWrite: (text: string, field: Element) => void,
 * }} props
 */
function Line({ id, label, hint, value, onWrite }) {
  return (
    <div>
      <label class="pg-field-label" for={id}>
        {label}
      </label>
      <p class="pg-remark" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        type="text"
        class="pg-field notepad-line"
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        onInput={({ currentTarget }) => onWrite(currentTarget.value, currentTarget)}
      />
    </div>
  );
}
