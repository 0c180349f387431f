/**
 * A sequence for a group: each writes the letters of the steps in order; then an order that fits, and what follows
 * what.
 *
 * @import {InRoom} from "../../kit/group.jsx"
 * @import {OrderSpec, Step} from "./mark.js"
 */
import { letter, parted } from "../../kit/beats.js";
import { Lettered, lines_of_list } from "../../kit/lettered.jsx";
import { begun, reason } from "../../kit/telling.jsx";
import { words } from "../../kit/words.js";

/** @param {InRoom & {spec: OrderSpec}} props */
export default function OrderRoom(props) {
  const { spec, strings, Questions } = props;
  /** @param {string} id */
  const step = (id) => /** @type {Step} */ (spec.steps.find((each) => each.id === id));
  const choices = spec.shown.map(step);
  const [before, question] = parted(spec.prompt);
  const [main, ...others] = spec.orders;
  /** @param {string} id */
  const letter_of = (id) => letter(spec.shown.indexOf(id));
  /** @param {string} id */
  const named = (id) => `${letter_of(id)} · ${step(id).text}`;
  return (
    <Questions
      {...props}
      count={1}
      asked={() => ({
        told: begun(spec, before),
        ask: [question ? { html: question } : { text: words(strings, "order_label") }],
        choices,
        vote: "order",
        questions: spec.hint ? [spec.hint] : [],
      })}
      followed={() => ({
        told: [
          {
            label: words(strings, "order_fits", { n: 1 }),
            drawn: <Lettered choices={choices} order={main} />,
            lines: lines_of_list(choices),
          },
          ...spec.pairs.map(({ first, then, feedback }) => {
            const name = words(strings, "order_next", { first: letter_of(first), step: named(then) });
            return reason(name, feedback, strings);
          }),
          ...spec.never.map(({ first, before, feedback }) => {
            const name = words(strings, "order_never", { first: named(first), before: named(before) });
            return reason(name, feedback, strings);
          }),
          ...others.slice(0, 1).map(() => ({
            label: words(strings, "order_others", { n: others.length }),
            joins: true,
            text: others.map((order) => order.map(letter_of).join(" ")).join(" / "),
          })),
        ],
      })}
    />
  );
}
