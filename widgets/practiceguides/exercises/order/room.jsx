/**
 * A sequence for a group: each writes the letters of the steps in order; then an order that fits, and what follows
 * what.
 *
 * @import {Feedback} from "../../kit/types.js"
 * @import {Telling} from "../../kit/beats.js"
 * @import {InRoom} from "../../kit/group.jsx"
 * @import {OrderSpec, Step} from "./mark.js"
 */
import { letter, parted } from "../../kit/beats.js";
import { Lettered } from "../../kit/lettered.jsx";
import { begun, reasons_of } from "../../kit/telling.jsx";
import { words } from "../../kit/words.js";

/** @param {InRoom & {spec: OrderSpec}} props */
export default function OrderRoom(props) {
  const { spec, strings, Questions } = props;
  /** @param {string} id */
  const step = (id) => /** @type {Step} */ (spec.steps.find((each) => each.id === id));
  const choices = spec.shown.map(step);
  const [before, question] = parted(spec.prompt);
  const [main, ...others] = spec.orders;
  /** @param {string} name HTML, inline @param {Feedback} feedback @returns {Telling[]} */
  const told = (name, feedback) => [
    { label: words(strings, "reasons"), html: `<p><b>${name}</b></p>` },
    ...reasons_of(feedback, strings),
  ];
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
          { label: words(strings, "order_fits", { n: 1 }), drawn: <Lettered choices={choices} order={main} /> },
          ...spec.pairs.flatMap(({ first, then, feedback }) =>
            // biome-ignore lint/suspicious/noThenProperty: a word of the sentence, and no promise
            told(words(strings, "order_pair", { first: step(first).text, then: step(then).text }), feedback),
          ),
          ...spec.never.flatMap(({ first, before, feedback }) =>
            told(words(strings, "order_never", { first: step(first).text, before: step(before).text }), feedback),
          ),
          ...others.slice(0, 1).map(() => ({
            label: words(strings, "order_others", { n: others.length }),
            drawn: others.map((order) => (
              <p key={order.join()}>{order.map((id) => letter(spec.shown.indexOf(id))).join(" ")}</p>
            )),
          })),
        ],
      })}
    />
  );
}
