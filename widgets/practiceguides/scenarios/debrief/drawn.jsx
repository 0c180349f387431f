/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Choice} from "../types.js"
 */
import { words } from "../../kit/words.js";
import { PRACTICES, Worthy } from "./signs.jsx";

/** @param {number[]} point the middle of a sign */
const around = ([x, y]) => ({ x: x - 11, y: y - 11, width: 22, height: 22 });

/** The path as a line with a sign for each choice; `Counted` tells it. @param {{choices: Choice[]}} props */
export function Drawn({ choices }) {
  const points = choices.map((_, place) => [30 * place + 15, place % 2 ? 22 : 12]);
  return (
    <svg
      class="scenario-way"
      viewBox={`0 0 ${30 * choices.length} 34`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      <path d={`M${points.join("L")}`} />
      {choices.map(({ practice }, place) => (
        <Worthy practice={practice} at={around(points[place])} />
      ))}
    </svg>
  );
}

/** How many choices are worth what, each with its sign. @param {{choices: Choice[], strings: Strings}} props */
export function Counted({ choices, strings }) {
  const counts = PRACTICES.map((practice) => ({
    practice,
    n: choices.filter((choice) => choice.practice === practice).length,
  })).filter(({ n }) => n);
  return (
    counts.length > 0 && (
      <ul class="scenario-key">
        {counts.map(({ practice, n }) => (
          <li>
            <Worthy practice={practice} /> {words(strings, `scenario_count_${practice}`, { n })}
          </li>
        ))}
      </ul>
    )
  );
}
