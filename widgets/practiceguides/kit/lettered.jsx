/** @import {Choice} from "./beats.js" */
import { letter } from "./beats.js";
import { Html } from "./draw.jsx";

/** What one can choose, without its letter. @param {Choice} props */
export function Named({ text, drawn }) {
  return drawn ? <span>{drawn}</span> : <Html as="span" of={text} />;
}

/**
 * Choices with the letters by which slips name them.
 * @param {object} props
 * @param {Choice[]} props.choices as they have their letters
 * @param {string[]} [props.order] their ids, where they stand in another order
 */
export function Lettered({ choices, order = choices.map(({ id }) => id) }) {
  return (
    <ul class="room-choices">
      {order.map((id) => {
        const index = choices.findIndex((choice) => choice.id === id);
        return (
          <li key={id}>
            <b>{letter(index)}</b> <Named {...choices[index]} />
          </li>
        );
      })}
    </ul>
  );
}
