/**
 * Text that tells how a case ended waits until its exercise or story was answered or skipped.
 *
 * While a try is left, it waits on, and the reader may have it at once; a note that is being written has a button in
 * its card. On paper it stands at the head of the next page.
 *
 * @import {Strings} from "../../../kit/types.js"
 * @import {Answered} from "../rollup.jsx"
 */
import { render, useEffect, useLayoutEffect, useState } from "../../../kit/draw.jsx";
import { useFocus } from "../../../kit/focus.js";
import { has_try } from "../../../kit/tries.js";
import { words } from "../../../kit/words.js";
import { UNFINISHED } from "../../../records/progress.js";

/** @param {Document} document @param {Answered[]} answered the items of the page @param {Strings} strings */
export function let_wait(document, answered, strings) {
  for (const text of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-after"))) {
    const asked = answered.find(({ spec }) => spec.id === text.dataset.after);
    if (asked) wait(document, text, asked, strings);
  }
}

/** @param {Document} document @param {HTMLElement} text @param {Answered} asked @param {Strings} strings */
function wait(document, text, { spec, type, slot }, strings) {
  const place = document.createElement("div");
  place.className = "pg-waiting";
  text.before(place);
  const is_note = Boolean(slot.logic.note);
  const before = type.mark(spec, slot.state).status;
  const show = () => {
    const result = type.mark(spec, slot.state);
    // Who writes a note says when it is written.
    const is_writing = is_note && result.status === "written" && result.status !== before;
    const is_answered = !is_writing && ![...UNFINISHED, "empty"].includes(result.status);
    const is_done = is_answered && !has_try(spec, result);
    const { id, title } = spec;
    render(<Waiting key={slot.life} {...{ text, id, title, is_note, is_answered, is_done, strings }} />, place);
  };
  show();
  slot.watch(show);
}

/**
 * What stands in the place of a text that waits.
 * @param {object} props
 * @param {HTMLElement} props.text
 * @param {string} props.id of the item
 * @param {string} props.title
 * @param {boolean} props.is_note nobody knows how it ended, and there is no try
 * @param {boolean} props.is_answered
 * @param {boolean} props.is_done no try is left or needed
 * @param {Strings} props.strings
 */
function Waiting({ text, id, title, is_note, is_answered, is_done, strings }) {
  const [asked, ask] = useState(0);
  const waits = !is_done && !asked;
  useLayoutEffect(() => void text.classList.toggle("is-waiting", waits));
  const [, lead] = useFocus();
  const read = () => {
    const heading = /** @type {HTMLElement} */ (text.firstElementChild);
    heading.tabIndex = -1;
    lead(heading);
    ask((times) => times + 1);
  };
  useEffect(() => document.getElementById(`item-${id}`)?.addEventListener("practiceguides:compare", read), []);
  if (!waits) return null;
  if (!is_answered) {
    // What stands right above needs no link.
    const above = text.parentElement?.previousElementSibling?.querySelector(`#item-${id}`);
    return (
      <p>
        {words(strings, is_note ? "page_after_note" : "page_after")} {!above && <a href={`#item-${id}`}>{title}</a>}
      </p>
    );
  }
  return (
    <>
      <p>{words(strings, "page_after_try")}</p>
      <button type="button" class="pg-link" onClick={read}>
        {words(strings, "page_after_read")}
      </button>
    </>
  );
}
