/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Choice} from "../types.js"
 */
import { words } from "../../kit/words.js";
import { PRACTICES, Worthy } from "./signs.jsx";

/** @param {number[]} point the middle of a sign */
const around = ([x, y]) => ({ x: x - 11, y: y - 11, width: 22, height: 22 });

/**
 * The path as a line with a sign for each choice, and beside it the same in words.
 * @param {{choices: Choice[], strings: Strings}} props
 */
export function Drawn({ choices, strings }) {
  const points = choices.map((_, place) => [30 * place + 15, place % 2 ? 22 : 12]);
  return (
    <>
      <svg class="scenario-way" viewBox={`0 0 ${30 * choices.length} 34`} aria-hidden="true">
        <path d={`M${points.join("L")}`} />
        {choices.map(({ practice }, place) => (
          <Worthy practice={practice} at={around(points[place])} />
        ))}
      </svg>
      <ul class="scenario-key" aria-label={words(strings, "scenario_each")}>
        {PRACTICES.map((practice) => {
          const n = choices.filter((choice) => choice.practice === practice).length;
          return (
            n > 0 && (
              <li>
                <Worthy practice={practice} /> {words(strings, `scenario_count_${practice}`, { n })}
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
