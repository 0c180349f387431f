/**
 * Fields that an author names: each line is a name and what it stands for.
 *
 * @import {Asked, Hand} from "./form.jsx"
 * @import {Path} from "./change.js"
 */
import { useState } from "../kit/draw.jsx";
import { at } from "./change.js";
import { Control, Findings, id_of } from "./form.jsx";

/** @param {{hand: Hand, field: Asked, path: Path}} props */
export function NameMap({ hand, field, path }) {
  const found = at(hand.value, path) ?? {};
  const [name, set_name] = useState("");
  const asked = field.of ?? { kind: "line" };
  const id = `${id_of(hand, path)}-new`;
  const add = () => {
    const wanted = name.trim();
    if (!wanted || wanted in found) return;
    hand.change({ do: "set", path: [...path, wanted], value: "" });
    set_name("");
  };
  return (
    <div class="studio-list">
      {Object.keys(found).map((key) => (
        <div key={key} class="studio-member is-line">
          <label for={id_of(hand, [...path, key])}>{key}</label>
          <Control hand={hand} asked={asked} path={[...path, key]} />
          <span class="studio-hands">
            <button
              type="button"
              aria-label={`Remove ${key}`}
              title="Remove"
              onClick={() => hand.change({ do: "unset", path: [...path, key] })}
            >
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
