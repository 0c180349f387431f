/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {VoiceSpec, VoiceState} from "./mark.js"
 */
import { Clear } from "../../kit/clear.jsx";
import { same } from "../../kit/data.js";
import { Html } from "../../kit/draw.jsx";
import { Field } from "../../kit/field.jsx";
import { finish } from "../../kit/finish.js";
import { useFocus } from "../../kit/focus.js";
import { Skip } from "../../kit/skip.jsx";
import { words } from "../../kit/words.js";
import { empty, mark } from "./mark.js";

/** @typedef {ViewProps<VoiceSpec, VoiceState>} Props */

/** @param {Props} props */
export default function VoiceView(props) {
  const { uid, spec, strings, state, set_state, host } = props;
  const nothing = empty(spec);
  const [sheet, lead] = useFocus();
  const colleagues = spec.voice.told_by === "practitioners";

  // Who compares is done: nobody has to write. The heading of what people told gets the focus.
  /** @param {Event} event */
  const compare = (event) => {
    const next = { ...state, opened: true, skipped: false };
    lead("h4");
    set_state(next);
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };

  return (
    <div ref={sheet}>
      <Html class="pg-prompt" id={`${uid}-prompt`} of={spec.prompt} />
      {state.opened ? (
        <>
          <Expected spec={spec} state={state} strings={strings} />
          <div class="pg-voice">
            <h4 tabindex={-1}>{words(strings, colleagues ? "voice_told_colleagues" : "voice_told")}</h4>
            {spec.voice.number && <Html of={spec.voice.number} />}
            <Html as="p" class="pg-voice-text" of={spec.voice.text} />
            <p class="pg-voice-who">{spec.voice.who}</p>
            <p class="pg-source">{words(strings, "fact_source", spec.voice)}</p>
            <div class="pg-voice-asks">
              <h5>{words(strings, "voice_asks")}</h5>
              <Html of={spec.asks} />
            </div>
          </div>
          <Field
            id={`${uid}-text`}
            label={spec.write ?? words(strings, "voice_write")}
            value={state.text}
            care={strings}
            onWrite={(text) => set_state({ ...state, text })}
          />
        </>
      ) : (
        <Expect {...props} />
      )}
      {!state.opened && (
        <div class="pg-actions">
          <button type="button" class="pg-button" onClick={compare}>
            {words(strings, "done")}
          </button>
          <Skip {...props} mark={mark} />
        </div>
      )}
      {(state.opened || same(state, nothing)) && (
        <Clear
          label={words(strings, "start_again")}
          state={state}
          cleared={nothing}
          set_state={set_state}
          onClear={() => lead("input, textarea")}
          strings={strings}
          host={host}
        />
      )}
      {state.opened && !state.text && <p class="pg-remark">{words(strings, "voice_done")}</p>}
    </div>
  );
}

VoiceView.icon = "M3 4h14v10H9l-4 3v-3H3z";

/** What the learner expects: a quick answer, or their own words. @param {Props} props */
function Expect({ uid, spec, strings, state, set_state }) {
  const prompt = `${uid}-prompt`;
  /** @param {string[] | string} expected */
  const expect = (expected) => set_state({ ...state, expected });
  if (!spec.expected.length) {
    return (
      <Field
        id={`${uid}-expected`}
        label={words(strings, "voice_label", { title: spec.title })}
        unseen
        value={String(state.expected)}
        described={prompt}
        care={strings}
        onWrite={expect}
      />
    );
  }
  return (
    <fieldset class="voice-expected" aria-describedby={prompt}>
      <legend>{words(strings, "voice_expected")}</legend>
      {spec.expected.map(({ id, text }) => {
        const picked = state.expected.includes(id);
        return (
          <label key={id} class={`pg-option ${picked ? "is-picked" : ""}`}>
            <input type="radio" name={`${uid}-expected`} value={id} checked={picked} onChange={() => expect([id])} />
            <Html as="span" of={text} />
          </label>
        );
      })}
    </fieldset>
  );
}

/**
 * What the learner expected, beside what people told; nobody judges it.
 * @param {{spec: VoiceSpec, state: VoiceState, strings: Strings}} props
 */
function Expected({ spec, state: { expected }, strings }) {
  if (!expected.length) return null;
  const picked = spec.expected.filter(({ id }) => expected.includes(id));
  return (
    <div class="pg-said">
      <p class="pg-label">{words(strings, "voice_you")}</p>
      {typeof expected === "string" ? (
        <p class="pg-words" translate={false}>
          {expected}
        </p>
      ) : (
        picked.map(({ id, text }) => <Html key={id} as="p" of={text} />)
      )}
    </div>
  );
}
