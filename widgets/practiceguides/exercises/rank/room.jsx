/**
 * Priorities for a group: each writes the letters in order; then two reasoned views that differ, and what to talk
 * about.
 *
 * @import {InRoom} from "../../kit/questions.jsx"
 * @import {RankSpec} from "./mark.js"
 */
import { parted } from "../../kit/beats.js";
import { Lettered, lines_of_list } from "../../kit/lettered.jsx";
import { Questions } from "../../kit/questions.jsx";
import { words } from "../../kit/words.js";

/** @param {InRoom & {spec: RankSpec}} props */
export default function RankRoom(props) {
  const { spec, strings } = props;
  const [before, question] = parted(spec.prompt);
  return (
    <Questions
      {...props}
      count={1}
      before={before}
      asked={() => ({
        ask: [question ? { html: question } : { text: words(strings, "rank_open") }],
        choices: spec.items,
        vote: "order",
      })}
      followed={() => ({
        told: spec.views.flatMap(({ who, order, why }) => [
          { label: who, drawn: <Lettered choices={spec.items} order={order} />, lines: lines_of_list(spec.items) },
          { label: words(strings, "rank_why"), joins: true, html: why },
        ]),
        questions: spec.question ? [spec.question] : [],
      })}
    />
  );
}
