/**
 * Fields that an author names: each line is a name and what it stands for.
 *
 * @import {Asked, Hand} from "./form.jsx"
 * @import {Path} from "./change.js"
 */
import { useState } from "../kit/draw.jsx";
import { useFocus } from "../kit/focus.js";
import { at } from "./change.js";
import { Control, Findings, id_of } from "./form.jsx";

/** @param {{hand: Hand, field: Asked, path: Path}} props */
export function NameMap({ hand, field, path }) {
  const found = at(hand.value, path) ?? {};
  const [name, set_name] = useState("");
  const [list, lead] = useFocus();
  const asked = field.of ?? { kind: "line" };
  const id = `${id_of(hand, path)}-new`;
  const add = () => {
    const wanted = name.trim();
    if (!wanted || Object.keys(found).includes(wanted)) return;
    hand.change({ do: "set", path: [...path, wanted], value: "" });
    set_name("");
  };
  const remove = (/** @type {string} */ key, /** @type {number} */ index) => {
    lead(`.studio-member:nth-child(${index + 1}) :is(input, textarea, select)`);
    hand.change({ do: "unset", path: [...path, key] });
  };
  return (
    <div class="studio-list" ref={list}>
      {Object.keys(found).map((key, index) => (
        <div key={key} class="studio-member is-line">
          <label for={id_of(hand, [...path, key])}>{key}</label>
          <Control hand={hand} asked={asked} path={[...path, key]} />
          <span class="studio-hands">
            <button type="button" aria-label={`Remove ${key}`} title="Remove" onClick={() => remove(key, index)}>
              ×
            </button>
          </span>
          <Findings hand={hand} path={[...path, key]} />
        </div>
      ))}
      <div class="studio-member is-line">
        <label for={id}>For</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          list={`${hand.uid}-own`}
          value={name}
          onInput={({ currentTarget }) => set_name(currentTarget.value)}
        />
        <button type="button" class="studio-small" onClick={add}>
          + Add
        </button>
      </div>
    </div>
  );
}
