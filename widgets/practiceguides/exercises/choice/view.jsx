/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {Answer, ChoiceSpec, ChoiceState} from "./mark.js"
 * @import {Reason} from "./question.jsx"
 * @import {Asking} from "../../kit/attempt.jsx"
 * @typedef {Pick<Asking<Answer>, "missing" | "counted" | "told" | "facts" | "after">} Saying
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
  const over = is_over(spec, mark(spec, state));
  const said = (judged ? judging : picking)(spec, strings, over);
  return (
    <>
      <Attempt
        {...props}
        {...said}
        nothing={answering(spec).nothing}
        keep={judged || spec.multiple}
        mark={(next) => mark(spec, next)}
        ask={(asked) => (
          <Ask
            {...asked}
            over={over}
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
 * @param {ChoiceSpec} spec @param {Strings} strings @param {boolean} over @returns {Saying}
 */
function picking(spec, strings, over) {
  /** @param {Reason} reason */
  const is_found = ({ given, fits }) => given && fits;
  /** Whether its reason is told openly: that of a pick, and in the end of what was missed. @param {Reason} reason */
  const is_told = ({ given, fits }) => given || (spec.multiple && over && fits);
  /** @param {Answer} picked */
  const told = (picked) =>
    reasons(spec, picked, strings)
      .filter(is_told)
      .map((reason) => ({ ...reason, feedback: told_by_now(reason.feedback, over) }));
  return {
    missing: (picked) => (picked.length ? null : words(strings, spec.multiple ? "choice_none_several" : "choice_none")),
    counted: (picked, { max }) => {
      const found = told(picked).filter(is_found).length;
      const n = /** @type {string[]} */ (picked).length - found;
      return words(strings, n ? "choice_found_beside" : "choice_found", { found, max, n });
    },
    told: (picked) => <Told all={told(picked)} fits={is_found} strings={strings} />,
    facts: (picked) => cited(told(picked)),
    after: (picked) => {
      const rest = reasons(spec, picked, strings).filter((reason) => !is_told(reason));
      return (
        rest.length > 0 && (
          <details class="pg-others">
            <summary>{words(strings, "choice_others")}</summary>
            <Reasons of={rest} facts={spec.facts} strings={strings} />
          </details>
        )
      );
    },
  };
}

/**
 * What is said of statements. The reason for one says what fits, so while a try is left it waits.
 * @param {ChoiceSpec} spec @param {Strings} strings @param {boolean} over @returns {Saying}
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
    counted: (_, { score, max }) => words(strings, "fit_count", { score, max }),
    told: (verdicts) => <Told all={told(verdicts)} fits={({ fits }) => fits} strings={strings} />,
    facts: (verdicts) => cited(told(verdicts)),
  };
}

/**
 * The reasons one below the other, those of what fits folded; one alone needs no name.
 * @param {{all: Reason[], fits: (reason: Reason) => boolean, strings: Strings}} props
 */
function Told({ all, fits, strings }) {
  return (
    <Settled
      all={all}
      fits={fits}
      title="settled_why"
      strings={strings}
      draw={({ id, text, tag, fits, feedback }) => (
        <Said
          key={id}
          name={all.length > 1 ? text : null}
          tag={tag}
          sign={fits ? "right" : "wrong"}
          feedback={feedback}
          strings={strings}
        />
      )}
    />
  );
}

const NO_FEEDBACK = { story: null, research: null, why: null, instead: null, facts: [] };

/** @param {Reason[]} said */
function cited(said) {
  return said.flatMap((reason) => reason.feedback.facts);
}
