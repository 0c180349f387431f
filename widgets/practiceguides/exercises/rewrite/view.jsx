/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {RewriteSpec, RewriteState} from "./mark.js"
 */
import { Html, useState } from "../../kit/draw.jsx";
import { Facts, Said } from "../../kit/facts.jsx";
import { Field } from "../../kit/field.jsx";
import { finish } from "../../kit/finish.js";
import { useFocus } from "../../kit/focus.js";
import { Later } from "../../kit/later.js";
import { Skip } from "../../kit/skip.jsx";
import { words } from "../../kit/words.js";
import { mark } from "./mark.js";

/**
 * @param {ViewProps<RewriteSpec, RewriteState>} props
 */
export default function RewriteView(props) {
  const { uid, spec, strings, state, set_state, host } = props;
  const [remark, set_remark] = useState("");
  const [heading, lead] = useFocus();
  const original = `${uid}-original`;

  /** @param {string} text */
  const write = (text) => {
    set_remark("");
    set_state({ ...state, text, skipped: false });
  };
  /** @param {Event} event */
  const compare = (event) => {
    if (state.compared) return;
    if (!state.text.trim()) {
      const none = words(strings, "rewrite_none");
      host.announce(none);
      return set_remark(none);
    }
    const next = { ...state, compared: true, skipped: false };
    lead(undefined, "near");
    set_state(next);
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };

  return (
    <>
      <Html class="pg-prompt" of={spec.prompt} />
      <blockquote id={original}>
        <Html of={spec.original} />
      </blockquote>
      <Field
        id={`${uid}-text`}
        label={words(strings, "rewrite_label")}
        value={state.text}
        rows={spec.rows}
        described={original}
        care={strings}
        onWrite={write}
      />
      <p class="pg-remark">{words(strings, "rewrite_kept")}</p>
      <div class="pg-actions">
        <button type="button" class="pg-button" aria-disabled={state.compared ? "true" : undefined} onClick={compare}>
          {words(strings, "done")}
        </button>
        {!state.compared && <Skip {...props} mark={mark} />}
        {remark && <p class="pg-remark">{remark}</p>}
      </div>
      {state.compared && (
        <>
          <h4 class="pg-verdict rewrite-again" tabindex={-1} ref={heading}>
            {words(strings, "rewrite_again")}
          </h4>
          <p class="rewrite-mine" translate={false}>
            {state.text}
          </p>
          <Checks {...props} />
          <Later>
            <div class="pg-feedback">
              <h4 class="pg-verdict">{words(strings, "rewrite_models", { n: spec.models.length })}</h4>
              <Models {...props} />
            </div>
          </Later>
        </>
      )}
    </>
  );
}

RewriteView.icon = "M3 5h9M3 9h5m1 8 1-3 6-6 2 2-6 6z";

/**
 * The model answers with their reasons.
 * @param {{spec: RewriteSpec, strings: Strings}} props
 */
function Models({ spec, strings }) {
  return (
    <ul class="rewrite-models">
      {spec.models.map(({ text, feedback }, index) => (
        <li key={index}>
          <blockquote>
            <Html of={text} />
          </blockquote>
          <Said feedback={feedback} strings={strings} />
          <Facts ids={feedback.facts} facts={spec.facts} strings={strings} />
        </li>
      ))}
    </ul>
  );
}

/**
 * What to look for in one's own sentence, which stands there again: before others show theirs.
 * @param {{spec: RewriteSpec, strings: Strings, state: RewriteState, set_state: (state: RewriteState) => void}} props
 */
function Checks({ spec, strings, state, set_state }) {
  /** @param {string} id @param {boolean} on */
  const tick = (id, on) => {
    const others = state.ticked.filter((each) => each !== id);
    set_state({ ...state, ticked: on ? [...others, id] : others });
  };
  return (
    <fieldset>
      <legend class="pg-named">{words(strings, "rewrite_checks")}</legend>
      {spec.checks.map(({ id, text }) => {
        const ticked = state.ticked.includes(id);
        return (
          <label key={id} class={`pg-option ${ticked ? "is-picked" : ""}`}>
            <input
              type="checkbox"
              value={id}
              checked={ticked}
              onChange={(event) => tick(id, event.currentTarget.checked)}
            />
            <Html as="span" of={text} />
          </label>
        );
      })}
      <p class="pg-remark">{words(strings, "rewrite_change")}</p>
    </fieldset>
  );
}
