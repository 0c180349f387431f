/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {Answer, ChoiceSpec, ChoiceState} from "./mark.js"
 * @import {Reason} from "./question.jsx"
 * @import {Asking} from "../../kit/attempt.jsx"
 * @typedef {Pick<Asking<Answer>, "missing" | "told" | "facts" | "after">} Told
 */
import { Attempt } from "../../kit/attempt.jsx";
import { Said } from "../../kit/facts.jsx";
import { ForAGroup } from "../../kit/group.jsx";
import { Settled } from "../../kit/settled.jsx";
import { is_over, told_by_now } from "../../kit/tries.js";
import { words } from "../../kit/words.js";
import { answering, mark } from "./mark.js";
import { Ask, Reasons, reasons } from "./question.jsx";

/**
 * @param {ViewProps<ChoiceSpec, ChoiceState>} props
 */
export default function ChoiceView(props) {
  const { spec, strings, state } = props;
  const judged = spec.statements.length > 0;
  const said = (judged ? judging : picking)(spec, strings, is_over(spec, mark(spec, state)));
  return (
    <>
      <Attempt
        {...props}
        {...said}
        nothing={answering(spec).nothing}
        keep={judged || spec.multiple}
        count={judged || spec.multiple}
        mark={(next) => mark(spec, next)}
        ask={(asked) => (
          <Ask
            {...asked}
            uid={props.uid}
            question={spec}
            tried={state.tries.map((each) => each.answer)}
            strings={strings}
          />
        )}
      />
      <ForAGroup id={spec.id} strings={strings} load={() => import("./room.jsx").then((module) => module.default)}>
        {(ChoiceRoom, Room, leave) => <ChoiceRoom spec={spec} strings={strings} Room={Room} leave={leave} />}
      </ForAGroup>
    </>
  );
}

ChoiceView.icon = "M10 3v6m0 0-5 6m5-6 5 6";

/**
 * What is said of options: first the reasons of those that were picked.
 * @param {ChoiceSpec} spec @param {Strings} strings @param {boolean} over @returns {Told}
 */
function picking(spec, strings, over) {
  /** @param {Answer} picked */
  const count = (picked) => /** @type {string[]} */ (picked).length;
  /** @param {Answer} picked */
  const chosen = (picked) => reasons(spec, picked, strings).filter((reason) => reason.given);
  return {
    missing: (picked) => (count(picked) ? null : words(strings, spec.multiple ? "choice_none_several" : "choice_none")),
    told: (picked) => (
      <Settled
        all={chosen(picked)}
        fits={(option) => option.fits}
        title="settled_why"
        strings={strings}
        draw={({ id, text, fits, feedback }) => (
          <Said
            key={id}
            name={count(picked) > 1 ? text : null}
            sign={fits ? "right" : "wrong"}
            feedback={told_by_now(feedback, over)}
            strings={strings}
          />
        )}
      />
    ),
    facts: (picked) => cited(chosen(picked)),
    after: (picked) =>
      count(picked) < spec.options.length && (
        <details class="pg-others">
          <summary>{words(strings, "choice_others")}</summary>
          <Reasons
            of={reasons(spec, picked, strings).filter((reason) => !reason.given)}
            facts={spec.facts}
            strings={strings}
          />
        </details>
      ),
  };
}

/**
 * What is said of statements. The reason for one says what fits, so while a try is left it waits.
 * @param {ChoiceSpec} spec @param {Strings} strings @param {boolean} over @returns {Told}
 */
function judging(spec, strings, over) {
  const { open } = answering(spec);
  /** @param {Answer} verdicts */
  const told = (verdicts) =>
    reasons(spec, verdicts, strings, over).map((reason) =>
      over || reason.fits ? reason : { ...reason, feedback: NO_FEEDBACK },
    );
  return {
    missing: (verdicts) => (open(spec, verdicts) ? words(strings, "choice_open", { n: open(spec, verdicts) }) : null),
    told: (verdicts) => (
      <Settled
        all={told(verdicts)}
        fits={(reason) => reason.fits}
        title="settled_why"
        strings={strings}
        draw={({ id, text, tag, fits, feedback }) => (
          <Said key={id} name={text} tag={tag} sign={fits ? "right" : "wrong"} feedback={feedback} strings={strings} />
        )}
      />
    ),
    facts: (verdicts) => cited(told(verdicts)),
  };
}

const NO_FEEDBACK = { story: null, research: null, why: null, instead: null, facts: [] };

/** @param {Reason[]} said */
function cited(said) {
  return said.flatMap((reason) => reason.feedback.facts);
}
