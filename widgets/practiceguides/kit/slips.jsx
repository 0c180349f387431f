/** @import {Drawn, Strings} from "./types.js" */
import { letter } from "./beats.js";
import { Html } from "./draw.jsx";
import { words } from "./words.js";

/**
 * How many slips each choice has, where some were counted: in words, with a bar beside them.
 * @param {object} props
 * @param {{id: string, text: string}[]} props.choices
 * @param {Record<string, number>} props.slips
 * @param {Strings} props.strings
 * @param {(id: string) => Drawn} [props.before] what stands before a choice
 */
export function Slips({ choices, slips, strings, before }) {
  const sum = Object.values(slips).reduce((one, other) => one + other, 0);
  return (
    <ul class="room-slips">
      {choices.map(({ id, text }, index) => (
        <li key={id}>
          {before?.(id)}
          <label for={before && `room-${id}`}>
            {letter(index)} · <Html as="span" of={text} />
          </label>
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
      ))}
    </ul>
  );
}
