/**
 * @import {Strings} from "./types.js"
 * @import {Choice} from "./beats.js"
 */
import { letter } from "./beats.js";
import { Named } from "./lettered.jsx";
import { words } from "./words.js";

const COLUMNS = { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(15em, 1fr))", columnGap: "1em" };

/**
 * How many slips each choice has, where some were counted: in words, on a bar.
 * @param {object} props
 * @param {Choice[]} props.choices
 * @param {Record<string, number>} props.slips
 * @param {Strings} props.strings
 * @param {string} [props.marked] the id of a choice
 * @param {(id: string) => void} [props.pick] what a click on a choice does
 * @param {string[]} [props.open] the choices that can be picked
 * @param {boolean} [props.plain] no slip names them: without letters, few words each, in columns
 */
export function Slips({ choices, slips, strings, marked, pick, open = [], plain }) {
  const sum = Object.values(slips).reduce((one, other) => one + other, 0);
  return (
    <ul class="room-slips" style={plain ? COLUMNS : undefined}>
      {choices.map((choice, index) => {
        const { id } = choice;
        const named = (
          <span>
            {!plain && `${letter(index)}\u00a0· `}
            <Named {...choice} />
          </span>
        );
        return (
          <li key={id} class={id === marked ? "is-marked" : ""}>
            {open.includes(id) ? (
              <button type="button" class="pg-link" onClick={() => pick?.(id)}>
                {named}
              </button>
            ) : (
              named
            )}
            {sum > 0 && (
              <>
                {" "}
                <b>{words(strings, "room_slips", { n: slips[id] ?? 0 })}</b>
                <i style={{ inlineSize: `${(100 * (slips[id] ?? 0)) / sum}%` }}></i>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
