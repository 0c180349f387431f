/**
 * Three faces: the start, a form underway, a form that is done.
 *
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {Form, Pair, TestSpec, TestState} from "./mark.js"
 * @typedef {ViewProps<TestSpec, TestState> & {go: (next: TestState) => void}} Start `go`: to another face
 * @typedef {Start & {form: Form}} Face
 */
import { FIRST_LACKING, Sure } from "../../kit/attempt.jsx";
import { Html, useState } from "../../kit/draw.jsx";
import { useFar } from "../../kit/far.js";
import { finish } from "../../kit/finish.js";
import { useFocus } from "../../kit/focus.js";
import { Skip } from "../../kit/skip.jsx";
import { words } from "../../kit/words.js";
import { Ask } from "../choice/question.jsx";
import { answer_of, empty, mark, standing, still_open } from "./mark.js";

/** Where the focus goes on each face. */
const HEADING = "[tabindex]";

/** @param {ViewProps<TestSpec, TestState>} props */
export default function TestView(props) {
  const [place, lead] = useFocus();
  /** @param {TestState} next */
  const go = (next) => {
    lead(HEADING);
    props.set_state(next);
  };
  return <div ref={place}>{face({ ...props, go })}</div>;
}

/** @param {Start} props */
function face(props) {
  const { form } = props.state;
  if (!form) return <Begin {...props} />;
  if (!props.state[form].done) return <Underway key={form} {...props} form={form} />;
  return form === "before" ? <BeforeDone {...props} form={form} /> : <AfterDone {...props} form={form} />;
}

const NAMES = { before: "test_before", after: "test_after" };

TestView.icon = "M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";

/** @param {Start} props */
function Begin({ uid, spec, strings, state, set_state, host, go }) {
  const [read, set_read] = useState(false);
  const begun = Object.keys(state.after.answers).length > 0;
  const form = read || begun || state.before.done ? "after" : "before";
  const max = spec.questions.length;
  const done = max - still_open(spec, form, state[form]).length;
  const minutes = words(strings, "minutes", { n: spec.minutes });
  /** @param {"one" | "all"} way */
  const begin = (way) => go({ ...state, form, way, skipped: false });
  return (
    <>
      {spec.prompt && <Html class="pg-prompt" of={spec.prompt} />}
      <p>{words(strings, "test_about", { count: max, minutes })}</p>
      {!begun && !state.before.done && (
        <fieldset class="pg-pills">
          <legend>{words(strings, "test_read")}</legend>
          {[false, true].map((each) => (
            <label key={each} class={each === read ? "is-picked" : ""}>
              <input type="radio" name={`${uid}-read`} checked={each === read} onChange={() => set_read(each)} />
              <span>{words(strings, each ? "test_read_yes" : "test_read_no")}</span>
            </label>
          ))}
        </fieldset>
      )}
      <h4 class="test-part" tabindex={-1}>
        {words(strings, NAMES[form])}
      </h4>
      {done > 0 && <p>{words(strings, "test_answered", { done, max })}</p>}
      <div class="pg-actions">
        <button type="button" class="pg-button" onClick={() => begin("one")}>
          {words(strings, "test_way_one")}
        </button>
        <button type="button" class="pg-button pg-quiet" onClick={() => begin("all")}>
          {words(strings, "test_way_all")}
        </button>
        <Skip spec={spec} strings={strings} state={state} set_state={set_state} host={host} mark={mark} />
      </div>
    </>
  );
}

/** @param {Face} props */
function Underway({ uid, spec, strings, state, set_state, host, form, go }) {
  const [place, lead] = useFocus();
  const run = state[form];
  const open = still_open(spec, form, run);
  const max = spec.questions.length;
  // Coming back leads to the first question without an answer.
  const [at, set_at] = useState(() => Math.max(0, spec.questions.indexOf(open[0])));
  const [warned, set_warned] = useState(0);
  const one = state.way === "one";
  const last = !one || at === max - 1;
  const lacking = last && warned > 0 && warned === open.length;
  const [, redraw] = useState({});
  const lead_to_open = () => {
    lead(one ? HEADING : FIRST_LACKING);
    set_at(spec.questions.indexOf(open[0]));
    redraw({});
  };
  /** @param {number} step @param {UIEvent} event */
  const turn = (step, event) => {
    // The second click of a double-click falls on what has moved under the pointer.
    if (event.detail > 1) return;
    lead(HEADING);
    set_warned(0);
    set_at(at + step);
  };
  /** @param {Event} event */
  const end = (event) => {
    if (open.length && warned !== open.length) {
      set_warned(open.length);
      return host.announce(words(strings, "test_open", { n: open.length }));
    }
    const next = { ...state, [form]: { ...run, done: true } };
    go(next);
    host.announce(summary(spec, strings, next, form));
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };
  const stop = () => {
    go({ ...state, form: null });
    host.announce(words(strings, "test_stopped"));
  };
  /** @param {Pair} pair @param {number} index */
  const ask = (pair, index) => {
    const name = `${uid}-${form}-${pair.id}`;
    /** @param {"answers" | "confidence"} part @param {unknown} value */
    const write = (part, value) =>
      set_state({ ...state, [form]: { ...run, [part]: { ...run[part], [pair.id]: value } } });
    return (
      <div key={pair.id} class="test-question">
        <h5 id={`${name}-question`} tabindex={one ? -1 : undefined}>
          {words(strings, "test_question", { number: index + 1, max })}
        </h5>
        <Html id={`${name}-prompt`} of={pair[form].prompt} />
        <Ask
          uid={name}
          question={pair[form]}
          answer={answer_of(pair, form, run)}
          described={`${name}-prompt`}
          lacking={lacking}
          set_answer={(answer) => write("answers", answer)}
          strings={strings}
        />
        <Sure
          name={`${name}-sure`}
          strings={strings}
          value={run.confidence[pair.id] ?? null}
          onPick={(step) => write("confidence", step)}
        />
      </div>
    );
  };
  return (
    <div ref={place}>
      <h4 class="test-part" tabindex={one ? undefined : -1}>
        {words(strings, NAMES[form])}
      </h4>
      {spec.questions.map((pair, index) => (!one || index === at) && ask(pair, index))}
      <div class="pg-actions">
        {one && at > 0 && (
          <button type="button" class="pg-button pg-quiet" onClick={(event) => turn(-1, event)}>
            {words(strings, "test_back")}
          </button>
        )}
        {last ? (
          <button key="end" type="button" class="pg-button" onClick={end}>
            {words(strings, "done")}
          </button>
        ) : (
          <button key="on" type="button" class="pg-button" onClick={(event) => turn(1, event)}>
            {words(strings, "test_next")}
          </button>
        )}
        <button type="button" class="pg-button pg-quiet" onClick={stop}>
          {words(strings, "test_stop")}
        </button>
        {lacking && (
          <p class="pg-remark">
            <button type="button" class="pg-link" onClick={lead_to_open}>
              {words(strings, "test_open", { n: warned })}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

/** Nothing is told that the second form asks again: only what to look out for. @param {Face} props */
function BeforeDone({ spec, strings, state, form, go }) {
  const run = state[form];
  const aims = spec.questions
    .filter((pair) => standing(pair, form, run) !== "right" || run.confidence[pair.id] === "not")
    .filter((pair, place, pairs) => pairs.findIndex(({ objective }) => objective === pair.objective) === place);
  return (
    <>
      <h4 class="test-part" tabindex={-1}>
        {words(strings, NAMES[form])}
      </h4>
      <div class="pg-feedback">
        <p class="pg-verdict">{summary(spec, strings, state, form)}</p>
        {aims.length ? (
          <div class="pg-said">
            <p class="pg-label">{words(strings, "test_look_out")}</p>
            <ul>
              {aims.map((pair) => {
                const place = spec.practised?.[spec.questions.indexOf(pair)];
                return (
                  <li key={pair.id}>
                    {pair.objective}{" "}
                    {place && (
                      <a class="pg-link" href={place.href}>
                        {words(strings, "test_where", { title: place.title })}
                      </a>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        ) : (
          <p>{words(strings, "test_all_fit")}</p>
        )}
        <p>{words(strings, "test_come_back")}</p>
        <div class="pg-actions">
          <button type="button" class="pg-button pg-quiet" onClick={() => go({ ...state, form: null })}>
            {words(strings, "test_go_on")}
          </button>
        </div>
      </div>
    </>
  );
}

/** The gain of the whole test, then the reasons. @param {Face} props */
function AfterDone({ spec, strings, state, form, go }) {
  const { part: Explained, failed } = useFar(true, () => import("./explained.jsx").then((module) => module.default));
  return (
    <>
      <h4 class="test-part" tabindex={-1}>
        {words(strings, NAMES[form])}
      </h4>
      <div class="pg-feedback">
        <p class="pg-verdict">{summary(spec, strings, state, form)}</p>
        {Explained && <Explained spec={spec} strings={strings} state={state} form={form} />}
        {failed && <p class="pg-notice">{words(strings, "far_failed")}</p>}
        <div class="pg-actions">
          <button type="button" class="pg-button pg-quiet" onClick={() => go(empty())}>
            {words(strings, "start_again")}
          </button>
        </div>
      </div>
    </>
  );
}

/**
 * How many answers fit, in words; the gain for the whole test only.
 * @param {TestSpec} spec
 * @param {Strings} strings
 * @param {TestState} state
 * @param {Form} form
 */
function summary(spec, strings, state, form) {
  const { score, max, before, after } = mark(spec, state);
  if (form === "before") return words(strings, "test_score", { score: before ?? 0, max });
  if (before === null) return words(strings, "test_score", { score, max });
  return words(strings, "test_gain", { before, after: after ?? 0, max });
}
