/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Choice} from "../types.js"
 */
import { Html } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";

/**
 * A sentence of the interface in which a choice is named.
 * @param {{strings: Strings, name: string, choice: Choice, values?: Record<string, string>}} props `name`: its key
 */
export function Told({ strings, name, choice, values = {} }) {
  const [before, behind] = words(strings, name, values).split("{choice}");
  return (
    <>
      {before}
      <Html as="span" of={choice.text} />
      {behind}
    </>
  );
}
