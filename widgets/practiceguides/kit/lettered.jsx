/** @import {Choice} from "./beats.js" */
import { letter, lines_of } from "./beats.js";
import { Html } from "./draw.jsx";

/** What one can choose, without its letter. @param {Choice} props */
export function Named({ text, drawn }) {
  return drawn ? <span>{drawn}</span> : <Html as="span" of={text} />;
}

/** How many lines a list of them takes (`full` of a stage). @param {Choice[]} choices */
export function lines_of_list(choices) {
  return choices.reduce((sum, { text }) => sum + lines_of(text), 0);
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
