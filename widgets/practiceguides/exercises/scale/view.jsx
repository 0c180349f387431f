/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {Named, ScaleSpec, ScaleState, Time} from "./mark.js"
 */
import { Clear } from "../../kit/clear.jsx";
import { get_ready, today, written } from "../../kit/day.js";
import { Html, useEffect, useState } from "../../kit/draw.jsx";
import { finish } from "../../kit/finish.js";
import { useFocus } from "../../kit/focus.js";
import { pills } from "../../kit/pills.js";
import { Skip } from "../../kit/skip.jsx";
import { words } from "../../kit/words.js";
import { any, empty, keep, mark } from "./mark.js";

/**
 * @param {ViewProps<ScaleSpec, ScaleState>} props
 */
export default function ScaleView(props) {
  const { uid, spec, strings, state, set_state, host } = props;
  const { answers, first, again } = state;
  const [again_now, set_again_now] = useState(any(answers));
  // Just rated: what was chosen may be looked at, until the page is left.
  const [fresh, set_fresh] = useState(false);
  const [remark, set_remark] = useState("");
  const [face, lead] = useFocus();

  useEffect(() => get_ready(strings.language), []);

  /** @param {boolean} open @param {boolean} seen */
  const turn = (open, seen) => {
    lead(".pg-verdict, input");
    set_remark("");
    set_again_now(open);
    set_fresh(seen);
  };
  /** @param {string} statement @param {string} level */
  const choose = (statement, level) => {
    set_remark("");
    set_state({ ...state, answers: { ...answers, [statement]: level }, skipped: false });
  };
  /** @param {Event} event */
  const done = (event) => {
    if (!any(answers)) {
      set_remark(words(strings, "scale_none"));
      host.announce(words(strings, "scale_none"));
      return;
    }
    const next = keep(state, today());
    turn(false, true);
    set_state(next);
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };
  const leave = () => {
    turn(false, false);
    set_state({ ...state, answers: {} });
  };
  const forget = () => {
    set_again_now(false);
    set_fresh(false);
  };

  return (
    <>
      <Html class="pg-prompt" id={`${uid}-prompt`} of={spec.prompt} />
      {first && !again_now ? (
        <div ref={face}>
          <p class="pg-verdict" tabindex={-1}>
            {again ? words(strings, "scale_both") : words(strings, "scale_kept", { day: day(first, strings) })}
          </p>
          {(again || fresh) && <Rated spec={spec} strings={strings} first={first} again={again} />}
          {spec.closing && <Html of={spec.closing} />}
          {!again && (
            <p class="pg-remark">
              {words(strings, "scale_hidden")} {host.saving && !host.saving.kept && words(strings, "scale_tab")}
            </p>
          )}
          <div class="pg-actions">
            <button type="button" class={`pg-button ${fresh ? "pg-quiet" : ""}`} onClick={() => turn(true, false)}>
              {words(strings, "scale_again")}
            </button>
          </div>
        </div>
      ) : (
        <div ref={face}>
          <p class="pg-remark">{words(strings, "scale_open")}</p>
          {spec.statements.map((statement) => (
            <Statement
              key={statement.id}
              name={`${uid}-${statement.id}`}
              statement={statement}
              levels={spec.levels}
              chosen={answers[statement.id]}
              onChoose={(level) => choose(statement.id, level)}
            />
          ))}
          <div class="pg-actions">
            <button type="button" class="pg-button" onClick={done}>
              {words(strings, "done")}
            </button>
            {first ? (
              <button type="button" class="pg-button pg-quiet" onClick={leave}>
                {words(strings, "scale_not_now")}
              </button>
            ) : (
              <Skip {...props} mark={mark} />
            )}
            {remark && <p class="pg-remark">{remark}</p>}
          </div>
        </div>
      )}
      {(first || !any(answers)) && (
        <Clear
          label={words(strings, "scale_delete")}
          state={state}
          cleared={empty(spec)}
          set_state={set_state}
          onClear={forget}
          strings={strings}
          host={host}
        />
      )}
    </>
  );
}

ScaleView.icon = "M3 15h14M5 12v3m5-6v6m5-10v10";

/**
 * One statement and its scale.
 * @param {{
 *   name: string,
 *   statement: Named,
 *   levels: Named[],
 *   chosen: string | undefined,
 *   onChoose: (level: string) => void,
 * }} props
 */
function Statement({ name, statement, levels, chosen, onChoose }) {
  return (
    <fieldset class={`${pills(levels)} scale-statement`}>
      <legend>
        <Html as="span" of={statement.text} />
      </legend>
      {levels.map(({ id, text }) => (
        <label key={id} class={id === chosen ? "is-picked" : ""}>
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/**
 * What was chosen, in words; the second time beside the first.
 * @param {{spec: ScaleSpec, strings: Strings, first: Time, again: Time | null}} props
 */
function Rated({ spec, strings, first, again }) {
  /** @param {Time} time @param {string} statement */
  const level = ({ answers }, statement) =>
    spec.levels.find(({ id }) => id === answers[statement])?.text ?? words(strings, "scale_left_out");
  return (
    <>
      {again && (
        <p class="pg-remark">
          {words(strings, "scale_days", { first: day(first, strings), again: day(again, strings) })}
        </p>
      )}
      <ul class="scale-rated">
        {spec.statements.map(({ id, text }) => (
          <li key={id}>
            <Html as="p" of={text} />
            <p>
              <span>
                {words(strings, "scale_first")} <strong>{level(first, id)}</strong>
              </span>{" "}
              {again && (
                <span>
                  {words(strings, "scale_now")} <strong>{level(again, id)}</strong>
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** @param {Time} time @param {Strings} strings */
function day({ on }, strings) {
  return on ? written(on, strings.language) : "–";
}
