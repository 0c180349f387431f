/**
 * Whether the device is the learner's alone, and so whether answers are kept on it: asked once on a page, in the card
 * of the first answer that they check there, and where they stop. "Yes" is for the whole book; "no" holds for this tab.
 *
 * On a device where answers are kept each note is asked about in its own card, below its first words, until a "no" in
 * this tab; whoever writes on and does not see that is asked again at the end of the piece and of the page.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Slot, Store} from "../../records/store.js"
 */
import { same } from "../../kit/data.js";
import { render, useLayoutEffect, useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";

/**
 * @param {Element} card
 * @param {Slot} slot a note's own, or any that is kept with the answers
 * @param {{store: Store, strings: Strings}} given
 */
export default function ask(card, slot, given) {
  // A note is written on while its question stands.
  if (card.querySelector(".pg-asks")) return;
  const { note } = slot.logic;
  const piece = card.closest(".pg-piece");
  /**
   * Where an exercise asks, the style leaves out what would say the same below it and at the end of its piece.
   * @param {boolean} asks
   */
  const mark = (asks) => {
    if (!card.matches(".pg-item")) return;
    for (const each of note ? [card] : [card, piece]) each?.toggleAttribute("data-asks", asks);
  };
  draw(note ? below_words(card) : card, null, note ? OfNote : OfAnswers, slot, { ...given, mark });
  if (!note) return;
  const title = card.querySelector(".pg-title")?.textContent ?? "";
  for (const end of new Set([piece?.querySelector(".pg-end"), document.querySelector(".pg-end.is-end")])) {
    const ways_on = end?.querySelector(":scope > div:has(> .pg-actions)") ?? null;
    if (end) draw(end, ways_on, OfNote, slot, { ...given, mark: () => {}, title });
  }
}

/**
 * Where a note asks: directly below the first field with words, if others follow it, and else at the end of its card.
 * @param {Element} card
 */
function below_words(card) {
  const fields = /** @type {HTMLTextAreaElement[]} */ ([...card.querySelectorAll("textarea")]);
  const next = fields.find(({ value }) => value)?.nextElementSibling;
  return next?.matches(".pg-asks-here") ? next : card;
}

/**
 * Draw a question as long as it is one.
 * @param {Element} card @param {Element | null} before what stands in the card
 * @param {typeof OfAnswers | typeof OfNote} Asked @param {Slot} slot
 * @param {{store: Store, strings: Strings, mark: (asks: boolean) => void, title?: string}} given
 */
function draw(card, before, Asked, slot, given) {
  const place = document.createElement("div");
  place.className = "pg-asks";
  card.insertBefore(place, before);
  const { life } = slot;
  let folded = false;
  // Who deletes everything takes the question away too.
  const show = () => {
    const still = slot.life === life;
    render(still && <Asked {...{ slot, folded, ...given }} />, place);
    if (!still) place.remove();
  };
  show();
  slot.watch(show);
  // A story that has ended is looked back on first.
  card.addEventListener("practiceguides:finished", () => {
    folded = card.matches("[data-type=scenario]");
    show();
  });
}

/** @param {{slot: Slot, mark: (asks: boolean) => void, store: Store, strings: Strings, folded?: boolean}} props */
function OfAnswers({ slot, mark, store, strings, folded }) {
  return (
    <Question
      {...{ slot, mark, strings, folded, about: "page_ask", is_settled: store.is_settled }}
      decide={(keep) => store.keep_answers(keep)}
    />
  );
}

/** @param {{slot: Slot, mark: (asks: boolean) => void, store: Store, strings: Strings, title?: string}} props */
function OfNote({ slot, mark, store, strings, title }) {
  // A note that was emptied needs no place.
  if (same(slot.state, slot.logic.empty())) return null;
  return (
    <Question
      {...{ slot, mark, strings, about: "page_ask_note", is_settled: slot.kept || !store.asks_of_notes }}
      asked={title && words(strings, "page_ask_note_named", { title })}
      decide={(keep) => {
        if (!keep) store.end_asking();
        slot.move(keep);
      }}
    />
  );
}

/**
 * @param {object} props
 * @param {Slot} props.slot
 * @param {(asks: boolean) => void} props.mark
 * @param {Strings} props.strings
 * @param {string} props.about with what its words begin
 * @param {string} [props.asked] the question, where it says what it is about
 * @param {boolean} props.is_settled
 * @param {boolean} [props.folded] one line, that opens
 * @param {(keep: boolean) => void} props.decide
 */
function Question({ slot, mark, strings, about, asked = words(strings, about), is_settled, folded, decide }) {
  const [said, say] = useState("");
  const [told, lead] = useFocus();
  const asks = !(slot.trouble || is_settled || said);
  useLayoutEffect(() => {
    mark(asks);
    return () => mark(false);
  }, [asks]);
  // What went wrong is told below each item.
  if (slot.trouble) return null;
  if (is_settled || said) {
    // Who changes it elsewhere later is told there.
    return said === (slot.kept ? "kept" : "forgotten") ? (
      <p class="pg-remark" tabindex={-1} ref={told}>
        {words(strings, `${about}_${said}`)}
      </p>
    ) : null;
  }
  /** @param {boolean} keep @param {string} key */
  const choose = (keep, key) => {
    lead(undefined, "none");
    say(key);
    decide(keep);
  };
  const question = (
    <div role="group" aria-label={asked}>
      <p class="pg-small">
        {!folded && <b>{asked}</b>} <span>{words(strings, `${about}_why`)}</span>
      </p>
      <button type="button" class="pg-button" onClick={() => choose(true, "kept")}>
        {words(strings, `${about}_yes`)}
      </button>
      <button type="button" class="pg-button" onClick={() => choose(false, "forgotten")}>
        {words(strings, `${about}_no`)}
      </button>
    </div>
  );
  if (!folded) return question;
  return (
    <details>
      <summary>{asked}</summary>
      {question}
    </details>
  );
}
