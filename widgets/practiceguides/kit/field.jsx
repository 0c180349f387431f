/** @import {Strings} from "./types.js" */
import { useLayoutEffect, useRef } from "./draw.jsx";
import { words } from "./words.js";

/**
 * A ruled field for the learner's own words, as tall as its text.
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.label
 * @param {boolean} [props.unseen] the label is for screen readers only: a question stands above
 * @param {string} props.value
 * @param {number} [props.rows]
 * @param {string} [props.described] ids of what describes the field
 * @param {Strings} [props.care] for the first field of an item: what must not be written is read before it
 * @param {(text: string, field: Element) => void} props.onWrite with every key
 */
export function Field({ id, label, unseen = false, value, rows = 2, described = "", care, onWrite }) {
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useLayoutEffect(() => grow(area.current), [value]);
  return (
    <>
      {care && <Care id={`${id}-care`} strings={care} />}
      <label class={unseen ? "pg-unseen" : "pg-field-label"} for={id}>
        {label}
      </label>
      <textarea
        class="pg-field"
        id={id}
        ref={area}
        rows={rows}
        value={value}
        aria-describedby={care ? `${described} ${id}-care` : described}
        autocomplete="off"
        onInput={({ currentTarget }) => onWrite(currentTarget.value, currentTarget)}
      />
    </>
  );
}

/**
 * What must not be written; stands once, before the fields of an item.
 * @param {{id?: string, strings: Strings}} props
 */
export function Care({ id, strings }) {
  return (
    <p class="pg-care" id={id}>
      {words(strings, "care")}
    </p>
  );
}

/**
 * As tall as its text, so that nothing scrolls inside the page. To measure costs a layout of the whole
 * page, so an empty field, which every page begins with, keeps the height of its rows.
 * @param {HTMLTextAreaElement | null} area
 */
function grow(area) {
  if (!area) return;
  area.style.height = "";
  if (!area.value) return;
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
