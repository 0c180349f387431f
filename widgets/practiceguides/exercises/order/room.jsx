/**
 * A sequence for a group: each writes the letters of the steps in order; then an order that fits, and what follows
 * what.
 *
 * @import {InRoom} from "../../kit/questions.jsx"
 * @import {OrderSpec, Step} from "./mark.js"
 */
import { letter, parted } from "../../kit/beats.js";
import { Lettered, lines_of_list } from "../../kit/lettered.jsx";
import { Questions } from "../../kit/questions.jsx";
import { words } from "../../kit/words.js";

/** @param {InRoom & {spec: OrderSpec}} props */
export default function OrderRoom(props) {
  const { spec, strings } = props;
  /** @param {string} id */
  const step = (id) => /** @type {Step} */ (spec.steps.find((each) => each.id === id));
  const choices = spec.shown.map(step);
  const [before, question] = parted(spec.prompt);
  const [main, ...others] = spec.orders;
  /** @param {string} id */
  const letter_of = (id) => letter(spec.shown.indexOf(id));
  /** @param {string} id */
  const named = (id) => `${letter_of(id)}\u00a0· ${step(id).text}`;
  return (
    <Questions
      {...props}
      count={1}
      before={before}
      asked={() => ({
        ask: [question ? { html: question } : { text: words(strings, "kind_order") }],
        choices,
        vote: "order",
        questions: spec.hint ? [spec.hint] : [],
      })}
      followed={(_n, _picked, _slips, { reason }) => ({
        told: [
          {
            label: words(strings, "order_fits", { n: 1 }),
            drawn: <Lettered choices={choices} order={main} />,
            lines: lines_of_list(choices),
          },
          ...others.slice(0, 1).map(() => ({
            label: words(strings, "order_others", { n: others.length }),
            joins: true,
            text: others.map((order) => order.map(letter_of).join(" ")).join(" / "),
          })),
          ...spec.pairs.map(({ first, then, feedback }) => {
            const name = words(strings, "order_next", { first: letter_of(first), step: named(then) });
            return reason([`<b>${name}</b>`], feedback, strings);
          }),
          // In few words: the steps were named by now, and all the reasons stand on the page and on paper.
          ...spec.never.map(({ first, before, feedback: { instead, story } }) => {
            const name = words(strings, "order_never", { first: letter_of(first), before: letter_of(before) });
            return { html: (instead ?? story ?? "<p></p>").replace("<p>", `<p><b>${name}</b> `) };
          }),
        ],
      })}
    />
  );
}
