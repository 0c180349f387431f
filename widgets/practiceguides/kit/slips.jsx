/** @import {Strings} from "./types.js" */
import { letter } from "./beats.js";
import { Html } from "./draw.jsx";
import { words } from "./words.js";

/**
 * How many slips each choice has, where some were counted: in words, with a bar beside them.
 * @param {object} props
 * @param {{id: string, text: string}[]} props.choices
 * @param {Record<string, number>} props.slips
 * @param {Strings} props.strings
 * @param {string} [props.marked] the id of a choice
 * @param {(id: string) => void} [props.pick] what a click on a choice does
 * @param {string[]} [props.open] the choices that can be picked
 */
export function Slips({ choices, slips, strings, marked, pick, open = [] }) {
  const sum = Object.values(slips).reduce((one, other) => one + other, 0);
  return (
    <ul class="room-slips">
      {choices.map(({ id, text }, index) => {
        const named = (
          <>
            {letter(index)} · <Html as="span" of={text} />
          </>
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
                <div class="room-bar" aria-hidden="true">
                  <i style={{ inlineSize: `${(100 * (slips[id] ?? 0)) / sum}%` }}></i>
                </div>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
