/** @import {Strings} from "../../kit/types.js" */
import { useState } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";

/**
 * Whether a field of text can hide its letters. A browser offers to store what is typed into a field for passwords, and
 * fills it in for the next person at the device; so it is one only where letters cannot be hidden otherwise.
 */
const hides = () => CSS.supports("-webkit-text-security", "disc");

/**
 * Fields for a passphrase, with the control that shows what is typed.
 * @param {object} props
 * @param {{id: string, label: string, value: string, write: (text: string) => void}[]} props.fields
 * @param {string} [props.described] id of what describes the first one
 * @param {boolean} [props.wrong]
 * @param {(element: HTMLElement | null) => void} [props.place] of the first field
 * @param {Strings} props.strings
 */
export function Secrets({ fields, described, wrong = false, place, strings }) {
  const [is_shown, show] = useState(false);
  return (
    <>
      {fields.map(({ id, label, value, write }, n) => (
        <p key={id}>
          <label for={id}>{label}</label>
          <input
            id={id}
            ref={n ? undefined : place}
            class={is_shown ? "pg-secret is-shown" : "pg-secret"}
            type={/** @type {"text"} */ (is_shown || hides() ? "text" : "password")}
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck={false}
            aria-describedby={n ? undefined : described}
            aria-invalid={wrong || undefined}
            value={value}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </p>
      ))}
      <label class="pg-option">
        <input type="checkbox" checked={is_shown} onChange={({ currentTarget }) => show(currentTarget.checked)} />
        <span>{words(strings, "page_lock_show")}</span>
      </label>
    </>
  );
}
