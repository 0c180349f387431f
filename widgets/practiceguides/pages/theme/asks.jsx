/**
 * Whether the device is the learner's alone, and so whether answers are kept on it: asked once, in the card of the
 * first answer that they begin, and where they stop. "Yes" is for the whole book; "no" holds for this tab.
 *
 * On a device where answers are kept each note is asked about in its own card, until a "no" in this tab.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Slot, Store} from "../../records/store.js"
 */
import { same } from "../../kit/data.js";
import { render, useState } from "../../kit/draw.jsx";
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
  const place = document.createElement("div");
  place.className = "pg-asks";
  card.append(place);
  const { life } = slot;
  const Asked = slot.logic.note ? OfNote : OfAnswers;
  // Who deletes everything takes the question away too.
  const show = () => (slot.life === life ? render(<Asked slot={slot} {...given} />, place) : place.remove());
  show();
  slot.watch(show);
}

/** @param {{slot: Slot, store: Store, strings: Strings}} props */
function OfAnswers({ slot, store, strings }) {
  return (
    <Question
      {...{ slot, strings, about: "page_ask", is_settled: store.is_settled }}
      decide={(keep) => store.keep_answers(keep)}
    />
  );
}

/** @param {{slot: Slot, store: Store, strings: Strings}} props */
function OfNote({ slot, store, strings }) {
  // A note that was emptied needs no place.
  if (same(slot.state, slot.logic.empty())) return null;
  return (
    <Question
      {...{ slot, strings, about: "page_ask_note", is_settled: slot.kept || !store.asks_of_notes }}
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
 * @param {Strings} props.strings
 * @param {string} props.about with what its words begin
 * @param {boolean} props.is_settled
 * @param {(keep: boolean) => void} props.decide
 */
function Question({ slot, strings, about, is_settled, decide }) {
  const [said, say] = useState("");
  const [told, lead] = useFocus();
  // What went wrong is told below each item.
  if (slot.trouble) return null;
  if (is_settled || said) {
    // Who changes it elsewhere later is told there.
    return said === (slot.kept ? "kept" : "forgotten") ? (
      <p class="pg-saving" tabindex={-1} ref={told}>
        {words(strings, `${about}_${said}`)}
      </p>
    ) : null;
  }
  /** @param {boolean} keep @param {string} key */
  const choose = (keep, key) => {
    lead();
    say(key);
    decide(keep);
  };
  return (
    <div role="group" aria-label={words(strings, about)}>
      <p class="pg-small">
        <b>{words(strings, about)}</b> {words(strings, `${about}_why`)}
      </p>
      <button type="button" class="pg-button" onClick={() => choose(true, "kept")}>
        {words(strings, `${about}_yes`)}
      </button>
      <button type="button" class="pg-button" onClick={() => choose(false, "forgotten")}>
        {words(strings, `${about}_no`)}
      </button>
    </div>
  );
}
