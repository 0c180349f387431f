/**
 * @import {Graded, ViewProps} from "../../kit/types.js"
 * @import {OrderSpec, OrderState, Pair, Step} from "./mark.js"
 */
import { Arrange } from "../../kit/arrange.jsx";
import { Attempt } from "../../kit/attempt.jsx";
import { same } from "../../kit/data.js";
import { Html } from "../../kit/draw.jsx";
import { Said } from "../../kit/facts.jsx";
import { Fitting } from "../../kit/fitting.jsx";
import { ForAGroup } from "../../kit/group.jsx";
import { is_over, told_by_now } from "../../kit/tries.js";
import { words } from "../../kit/words.js";
import { broken, has, mark, nearest } from "./mark.js";

/**
 * @param {ViewProps<OrderSpec, OrderState>} props
 */
export default function OrderView(props) {
  const { uid, spec, strings, state, host } = props;
  /** @param {string} id */
  const step = (id) => /** @type {Step} */ (spec.steps.find((each) => each.id === id));

  const last = state.tries[state.tries.length - 1];
  /** @param {string[]} answer */
  const is_unmoved = (answer) => same(answer, last ? last.answer : spec.shown) || same(answer, spec.shown);

  /** @param {{answer: string[], set_answer: (answer: string[]) => void, fixed: boolean, lacking: boolean}} asked */
  const ask = ({ answer, set_answer, fixed, lacking }) => (
    <div class={lacking && is_unmoved(answer) ? "is-lacking" : ""}>
      <Arrange
        lack={lacking && is_unmoved(answer) && words(strings, "order_lacks")}
        uid={uid}
        label={words(strings, "order_label")}
        items={spec.steps.map(({ id, text }) => ({ id, html: text }))}
        order={answer}
        set_order={set_answer}
        fixed={fixed}
        strings={strings}
        announce={host.announce}
      />
    </div>
  );

  /** @param {string[]} answer */
  const had = (answer) => spec.pairs.filter((pair) => has(answer, pair));
  /** What the nearest right order has, and the answer has not. @param {string[]} answer */
  const missed = (answer) => spec.pairs.filter((pair) => !has(answer, pair) && has(nearest(spec, answer), pair));
  /** @param {Pair[]} pairs @param {"order_pair" | "order_missed"} [name] @param {string} [sign] */
  const said = (pairs, name = "order_pair", sign = "right") =>
    pairs.map(({ first, then, feedback }) => (
      <Said
        // biome-ignore lint/suspicious/noThenProperty: a word of the sentence, and no promise
        name={words(strings, name, { first: step(first).text, then: step(then).text })}
        sign={sign}
        feedback={feedback}
        strings={strings}
      />
    ));
  /** The rules that it breaks. @param {string[]} answer @param {boolean} over */
  const rules = (answer, over) =>
    broken(spec, answer).map((rule) => (
      <Said
        name={words(strings, "order_broken", { first: step(rule.first).text, before: step(rule.before).text })}
        sign="wrong"
        feedback={told_by_now(rule.feedback, over)}
        strings={strings}
      />
    ));
  /** @param {string[]} answer @param {Graded} result */
  const told = (answer, result) => {
    if (result.status === "right") return said(had(answer));
    const over = is_over(spec, result);
    const reasons = rules(answer, over);
    return (
      <>
        <Fitting
          title={words(strings, "order_fits", { n: 1 })}
          lines={over && nearest(spec, answer).map((id) => step(id).text)}
          reasons={over ? [...reasons, ...said(missed(answer), "order_missed", "open")] : reasons}
          strings={strings}
        />
        {!over && <p>{words(strings, reasons.length ? "order_mend" : "order_later", { n: reasons.length })}</p>}
        {had(answer).length > 0 && (
          <details class="pg-others">
            <summary>{words(strings, "order_had")}</summary>
            {said(had(answer))}
          </details>
        )}
      </>
    );
  };
  /** @param {string[]} answer */
  const facts = (answer) =>
    [...broken(spec, answer), ...(is_over(spec, mark(spec, state)) ? missed(answer) : []), ...had(answer)].flatMap(
      ({ feedback }) => feedback.facts,
    );

  /** @param {string[]} answer */
  const after = (answer) => {
    const shown = nearest(spec, answer);
    const others = spec.orders.filter((order) => order !== shown);
    if (!others.length) return null;
    return (
      <details class="pg-others">
        <summary>{words(strings, "order_others", { n: others.length })}</summary>
        <ul>
          {others.map((order) => (
            <li>
              <ol>
                {order.map((id) => (
                  <Html as="li" of={step(id).text} />
                ))}
              </ol>
            </li>
          ))}
        </ul>
      </details>
    );
  };

  return (
    <>
      <Attempt
        {...props}
        nothing={spec.shown}
        keep
        counted={(_, { score, max }) => words(strings, "order_count", { score, max })}
        mark={(now) => mark(spec, now)}
        missing={(answer) => (is_unmoved(answer) ? words(strings, "order_none") : null)}
        ask={ask}
        unfit={(answer) => rules(answer, false)}
        told={told}
        facts={facts}
        after={after}
      />
      <ForAGroup id={spec.id} strings={strings} load={() => import("./room.jsx").then((module) => module.default)}>
        {(OrderRoom, Room, leave) => <OrderRoom spec={spec} strings={strings} Room={Room} leave={leave} />}
      </ForAGroup>
    </>
  );
}

OrderView.icon = "M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";
