/**
 * @import {Graded, Strings, ViewHost, ViewProps} from "../../kit/types.js"
 * @import {Member, ReferralSpec, ReferralState, Rule, Step} from "./mark.js"
 */
import { Arrange } from "../../kit/arrange.jsx";
import { Attempt } from "../../kit/attempt.jsx";
import { Html, useEffect, useRef, useState } from "../../kit/draw.jsx";
import { Said } from "../../kit/facts.jsx";
import { Fitting } from "../../kit/fitting.jsx";
import { useFocus } from "../../kit/focus.js";
import { Sign } from "../../kit/signs.jsx";
import { is_over, told_by_now } from "../../kit/tries.js";
import { listed, words } from "../../kit/words.js";
import { keeps, lacks, mark, route_lacks } from "./mark.js";

const LACKS = {
  step: "referral_lacks_step",
  service: "referral_lacks_service",
  needs: "referral_lacks_needs",
  consent: "referral_lacks_consent",
};

/** @type {Step} */
const BLANK = { service: null, needs: [], consent: null, data: [] };

/**
 * @param {ViewProps<ReferralSpec, ReferralState>} props
 */
export default function ReferralView(props) {
  const { spec, strings } = props;
  /** @param {Step[]} route @param {boolean} kept */
  const rules = (route, kept) => spec.rules.filter((rule) => keeps(rule, route) === kept);
  /** @param {Step[]} route */
  const missing = (route) => {
    const found = route_lacks(spec, route.length ? route : [BLANK]);
    return found && words(strings, LACKS[found.what], { n: found.n });
  };
  /** First the rules that decide. @param {Step[]} route */
  const broken = (route) => rules(route, false).sort((one, other) => Number(other.essential) - Number(one.essential));
  /** @param {Step[]} route @param {boolean} over */
  const unfit = (route, over) =>
    broken(route).map((rule) => <Broken key={rule.id} rule={rule} over={over} strings={strings} />);
  const model = spec.model.map((step) => sentence(spec, strings, step));
  /** @param {Step[]} route @param {Graded} result */
  const told = (route, result) => {
    const kept = rules(route, true);
    const over = is_over(spec, result);
    const reasons = unfit(route, over);
    return (
      <>
        <Fitting
          title={words(strings, "referral_fits")}
          lines={over && reasons.length > 0 && model}
          reasons={reasons}
          strings={strings}
        />
        {kept.length > 0 && (
          <details class="pg-others">
            <summary>{words(strings, "referral_kept_rules", { n: kept.length })}</summary>
            <ul>
              {kept.map((rule) => (
                <li key={rule.id}>
                  <Named rule={rule} verdict="right" said="referral_kept" strings={strings} />
                  <Said feedback={told_by_now(rule.feedback, false)} strings={strings} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </>
    );
  };
  return (
    <Attempt
      {...props}
      nothing={[]}
      counted={(_, { score, max }) => words(strings, "referral_count", { score, max })}
      keep
      mark={(state) => mark(spec, state)}
      missing={missing}
      ask={(asked) => <Route {...props} {...asked} />}
      unfit={(route) => unfit(route, false)}
      told={told}
      facts={(route) => [...broken(route), ...rules(route, true)].flatMap(({ feedback }) => feedback.facts)}
      after={(route) =>
        !broken(route).length && (
          <details class="pg-others">
            <summary>{words(strings, "referral_model")}</summary>
            <ol class="pg-arrange">
              {model.map((line, index) => (
                <Html key={index} as="li" of={line} />
              ))}
            </ol>
          </details>
        )
      }
    />
  );
}

ReferralView.icon = "M4 16a2 2 0 1 0 0-.01M16 4a2 2 0 1 0 0 .01M6 15c6 0 2-9 8-10";

/** A rule that was not kept, and why it is a rule. @param {{rule: Rule, over: boolean, strings: Strings}} props */
function Broken({ rule, over, strings }) {
  return (
    <>
      <Named
        rule={rule}
        verdict="wrong"
        said={rule.essential ? "referral_broken_essential" : "referral_broken"}
        strings={strings}
      />
      <Said feedback={told_by_now(rule.feedback, over)} strings={strings} />
    </>
  );
}

/**
 * A rule in words, and whether it was kept.
 * @param {{rule: Rule, verdict: string, said: string, strings: Strings}} props
 */
function Named({ rule, verdict, said, strings }) {
  return (
    <h5 class={`pg-named is-${verdict}`}>
      <span class="pg-fit">
        <Sign of={verdict} /> {words(strings, said)}
      </span>{" "}
      {rule.text}
    </h5>
  );
}

/**
 * The steps in order: each a sentence, which opens to be changed.
 * @param {{
 *   uid: string,
 *   spec: ReferralSpec,
 *   strings: Strings,
 *   host: ViewHost,
 *   answer: Step[],
 *   set_answer: (route: Step[]) => void,
 *   fixed: boolean,
 *   lacking: boolean,
 *   forgive: () => void,
 * }} props
 */
function Route({ uid, spec, strings, host, answer, set_answer, fixed, lacking, forgive }) {
  const steps = answer.length ? answer : [BLANK];
  // Names for the rows, so that a step keeps its row when it moves; they are not part of the answer.
  const names = useRef(/** @type {string[]} */ ([]));
  const count = useRef(0);
  while (names.current.length < steps.length) names.current.push(`step${count.current++}`);
  const order = names.current.slice(0, steps.length);
  const [open, set_open] = useState("");
  // After a check all steps are sentences again: which one to change is the learner's to choose.
  useEffect(() => {
    if (fixed) set_open("");
  }, [fixed]);
  const [list, lead] = useFocus();

  /** @param {string} name */
  const step_of = (name) => steps[order.indexOf(name)];
  /** @param {string} name @param {Partial<Step>} part */
  const change = (name, part) => {
    set_open(name);
    set_answer(order.map((each) => (each === name ? { ...step_of(each), ...part } : step_of(each))));
  };
  /** @param {string[]} next */
  const set_order = (next) => {
    names.current = next;
    set_answer(next.map(step_of));
  };
  const add = () => {
    const name = `step${count.current++}`;
    names.current = [...order, name];
    set_open(name);
    lead(`#${uid}-${name} input`);
    forgive(); // Nobody could have answered yet what is new.
    set_answer([...steps, BLANK]);
  };
  /** @param {string} name */
  const remove = (name) => {
    const n = order.indexOf(name) + 1;
    names.current = order.filter((each) => each !== name);
    lead(".referral-add");
    set_answer(names.current.map(step_of));
    host.announce(words(strings, "referral_removed", { n }));
  };
  /** @param {string} name */
  const opened = (name) => !fixed && (open === name || lacks(step_of(name)) !== null);
  /** @param {string} name */
  const fold = (name) => {
    lead(open === name ? `#${uid}-${name}` : `#${uid}-${name} input`);
    set_open(open === name ? "" : name);
  };
  /** @param {string} name */
  const extra = (name) => {
    const step = step_of(name);
    const n = order.indexOf(name) + 1;
    const id = `${uid}-${name}`;
    /**
     * @param {"referral_change" | "referral_close" | "referral_remove"} word
     * @param {() => void} act
     * @param {string} [own_id]
     */
    const button = (word, act, own_id) => (
      <button
        type="button"
        class="pg-button pg-quiet"
        id={own_id}
        aria-label={words(strings, "referral_act", {
          act: words(strings, word),
          step: words(strings, "referral_step", { n }),
        })}
        onClick={act}
      >
        {words(strings, word)}
      </button>
    );
    return (
      <>
        {opened(name) && (
          <Fields
            id={id}
            spec={spec}
            strings={strings}
            step={step}
            n={n}
            lacking={lacking ? lacks(step) : null}
            change={(part) => change(name, part)}
          />
        )}
        <div class="pg-actions">
          {!opened(name) && button("referral_change", () => fold(name), id)}
          {opened(name) && !lacks(step) && button("referral_close", () => fold(name))}
          {(order.length > 1 || !lacks(step)) && button("referral_remove", () => remove(name))}
        </div>
      </>
    );
  };
  /** An open step is called by its service only: the rest stands below. @param {string} name */
  const text = (name) => {
    const step = step_of(name);
    if (!opened(name)) return sentence(spec, strings, step);
    return spec.services.find(({ id }) => id === step.service)?.text ?? words(strings, "referral_open");
  };

  return (
    <div class="referral-route" ref={list}>
      <Arrange
        uid={uid}
        label={words(strings, "referral_route")}
        strings={strings}
        announce={host.announce}
        items={order.map((id) => ({ id, html: text(id) }))}
        order={order}
        set_order={set_order}
        fixed={fixed || order.length < 2}
        extra={fixed ? undefined : extra}
      />
      {!fixed && (
        <div class={`pg-actions ${lacking && !steps.some(lacks) && steps.length < spec.least ? "is-lacking" : ""}`}>
          {steps.length < spec.most ? (
            <button type="button" class="pg-button pg-quiet referral-add" onClick={add}>
              {words(strings, "referral_add")}
            </button>
          ) : (
            <p class="pg-remark referral-add" tabindex={-1}>
              {words(strings, "referral_most", { n: spec.most })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/**
 * What a step says, to be chosen.
 * @param {{
 *   id: string,
 *   spec: ReferralSpec,
 *   strings: Strings,
 *   step: Step,
 *   n: number,
 *   lacking: ReturnType<typeof lacks>,
 *   change: (part: Partial<Step>) => void,
 * }} props
 *   `id` becomes that of the first control; `lacking`: the part that is asked for
 */
function Fields({ id, spec, strings, step, n, lacking, change }) {
  return (
    <fieldset class="referral-fields">
      <legend class="pg-unseen">{words(strings, "referral_step", { n })}</legend>
      <Some
        id={id}
        label="referral_service"
        strings={strings}
        members={spec.services}
        value={step.service === null ? [] : [step.service]}
        one
        lacking={lacking === "service"}
        onPick={([service = null]) => change({ service })}
      />
      <Some
        id={`${id}-needs`}
        label="referral_needs"
        strings={strings}
        members={spec.needs}
        value={step.needs}
        lacking={lacking === "needs"}
        onPick={(needs) => change({ needs })}
      />
      <Some
        id={`${id}-consent`}
        label="referral_consent"
        strings={strings}
        members={spec.consents}
        value={step.consent === null ? [] : [step.consent]}
        one
        lacking={lacking === "consent"}
        onPick={([consent = null]) => change({ consent })}
      />
      <Some
        id={`${id}-data`}
        label="referral_data"
        strings={strings}
        members={spec.data}
        value={step.data}
        onPick={(data) => change({ data })}
      />
    </fieldset>
  );
}

/**
 * @param {{
 *   id: string,
 *   label: string,
 *   strings: Strings,
 *   members: Member[],
 *   value: string[],
 *   one?: boolean,
 *   lacking?: boolean,
 *   onPick: (ids: string[]) => void,
 * }} props
 *   `one`: not more than one can be chosen
 */
function Some({ id, label, strings, members, value, one = false, lacking = false, onPick }) {
  /** @param {string} picked @param {boolean} on */
  const pick = (picked, on) =>
    onPick(members.map(({ id }) => id).filter((each) => (each === picked ? on : !one && value.includes(each))));
  return (
    <fieldset
      id={id}
      class={`pg-pills referral-some ${lacking ? "is-lacking" : ""}`}
      aria-describedby={lacking ? `${id}-lacks` : undefined}
    >
      <legend>{words(strings, label)}</legend>
      {members.map(({ id: member, text }) => {
        const picked = value.includes(member);
        return (
          <label key={member} class={picked ? "is-picked" : ""}>
            <input
              type={one ? "radio" : "checkbox"}
              name={one ? id : undefined}
              value={member}
              checked={picked}
              onChange={(event) => pick(member, event.currentTarget.checked)}
            />
            <Html as="span" of={text} />
          </label>
        );
      })}
      {lacking && (
        <p class="pg-lacks" id={`${id}-lacks`}>
          {words(strings, "referral_lacks")}
        </p>
      )}
    </fieldset>
  );
}

/**
 * A whole step in one sentence (HTML).
 * @param {ReferralSpec} spec @param {Strings} strings @param {Step} step
 */
function sentence(spec, strings, step) {
  /** @param {Member[]} members @param {(string | null)[]} ids */
  const list = (members, ids) => {
    const named = members.filter((member) => ids.includes(member.id));
    return listed(
      strings,
      named.map((member) => member.text),
      "plain",
    );
  };
  return words(strings, "referral_sentence", {
    service: list(spec.services, [step.service]),
    needs: list(spec.needs, step.needs),
    consent: list(spec.consents, [step.consent]),
    data: list(spec.data, step.data) || words(strings, "referral_nothing"),
  });
}
