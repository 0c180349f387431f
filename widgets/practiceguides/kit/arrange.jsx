/** @import {Drawn, Strings} from "./types.js" */
import { Html, useState } from "./draw.jsx";
import { useFocus } from "./focus.js";
import { words } from "./words.js";

/** So many letters at most are read beside what moves them on a phone: in two lines there. */
const BESIDE = 24;

/**
 * A list that can be put in order: in each row by two buttons or by choosing its place, or by Alt with an arrow key
 * wherever the focus is in a row. The focus stays on its control of the moved row.
 * @param {object} props
 * @param {string} props.uid
 * @param {string} props.label what is put in order, for screen readers
 * @param {{id: string, html: string}[]} props.items in any order; `html` is inline
 * @param {string[]} props.order the ids of all items, as they stand now
 * @param {(order: string[]) => void} props.set_order
 * @param {boolean} props.fixed nothing can be moved
 * @param {Strings} props.strings
 * @param {(text: string) => void} props.announce
 * @param {string | false} [props.lack] what the answer lacks, said beside the first row, where the focus goes then
 * @param {(id: string) => Drawn} [props.extra] drawn at the end of a row
 */
export function Arrange({ uid, label, items, order, set_order, fixed, strings, announce, lack, extra }) {
  const html_of = (/** @type {string} */ id) => items.find((item) => item.id === id)?.html ?? "";
  const [moved, set_moved] = useState("");
  const [, lead] = useFocus();
  const long = items.some(({ html }) => html.length > BESIDE);

  /** @param {string} id @param {number} to its new place, from 0 @param {HTMLElement} control what keeps the focus */
  const move = (id, to, control) => {
    if (fixed || !(to in order)) return;
    const next = order.filter((each) => each !== id);
    next.splice(to, 0, id);
    lead(control, "held"); // A row that is put elsewhere in the document loses the focus.
    set_moved(id);
    set_order(next);
    const text = control.closest("li")?.querySelector(".pg-arrange-text")?.textContent ?? "";
    announce(words(strings, "moved", { text, place: to + 1, count: order.length }));
  };
  /** @param {string} id @param {KeyboardEvent} event */
  const press = (id, event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const control = /** @type {HTMLElement} */ (event.target);
    // In other controls of a row the same keys have a meaning already.
    if (!event.altKey || !by || control.closest("select:not(.pg-arrange-place), textarea")) return;
    event.preventDefault();
    move(id, order.indexOf(id) + by, control);
  };
  /** @param {string} id */
  const place = (id) => {
    const name = `${uid}-place-${id}`;
    return (
      <select
        class="pg-arrange-place"
        id={name}
        aria-labelledby={`${name} ${uid}-text-${id}`}
        aria-label={words(strings, "move_place")}
        value={order.indexOf(id)}
        onChange={(event) => move(id, Number(event.currentTarget.value), event.currentTarget)}
      >
        {order.map((_, index) => (
          <option key={index} value={index}>
            {index + 1}
          </option>
        ))}
      </select>
    );
  };
  /** @param {string} id @param {-1 | 1} by */
  const button = (id, by) => {
    const name = `${uid}-${by < 0 ? "up" : "down"}-${id}`;
    return (
      <button
        type="button"
        class="pg-arrange-move"
        id={name}
        aria-labelledby={`${name} ${uid}-text-${id}`}
        aria-label={words(strings, by < 0 ? "move_up" : "move_down")}
        aria-keyshortcuts={by < 0 ? "Alt+ArrowUp" : "Alt+ArrowDown"}
        aria-disabled={order.indexOf(id) + by in order ? undefined : "true"}
        onClick={(event) => move(id, order.indexOf(id) + by, event.currentTarget)}
      >
        {by < 0 ? "↑" : "↓"}
      </button>
    );
  };

  return (
    <>
      {!fixed && (
        <p class="pg-remark">
          {words(strings, "move_how")} <span class="pg-arrange-keys">{words(strings, "move_keys")}</span>
        </p>
      )}
      {lack && <p class="pg-lacks">{lack}</p>}
      <ol class={`pg-arrange ${fixed ? "" : "is-movable"} ${long ? "is-long" : ""}`} aria-label={label}>
        {order.map((id) => (
          <li key={id} onKeyDown={(event) => press(id, event)}>
            <div class={`pg-arrange-row ${id === moved && !fixed ? "is-moved" : ""}`}>
              {!fixed && place(id)}
              <Html as="span" class="pg-arrange-text" id={`${uid}-text-${id}`} of={html_of(id)} />
              {!fixed && (
                <span class="pg-arrange-moves">
                  {button(id, -1)}
                  {button(id, 1)}
                </span>
              )}
              {extra && <div class="pg-arrange-extra">{extra(id)}</div>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
