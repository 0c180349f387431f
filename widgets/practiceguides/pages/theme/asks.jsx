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
  const place = document.createElement("div");
  place.className = "pg-asks";
  card.append(place);
  const { life } = slot;
  const Asked = slot.logic.note ? OfNote : OfAnswers;
  /**
   * Where an exercise asks, the style leaves out what would say the same below it and at the end of its piece.
   * @param {boolean} asks
   */
  const mark = (asks) => {
    if (!card.matches(".pg-item")) return;
    for (const each of [card, card.closest(".pg-piece")]) each?.toggleAttribute("data-asks", asks);
  };
  // Who deletes everything takes the question away too.
  const show = () => {
    const still = slot.life === life;
    render(still && <Asked {...{ slot, mark, ...given }} />, place);
    if (!still) place.remove();
  };
  show();
  slot.watch(show);
}

/** @param {{slot: Slot, mark: (asks: boolean) => void, store: Store, strings: Strings}} props */
function OfAnswers({ slot, mark, store, strings }) {
  return (
    <Question
      {...{ slot, mark, strings, about: "page_ask", is_settled: store.is_settled }}
      decide={(keep) => store.keep_answers(keep)}
    />
  );
}

/** @param {{slot: Slot, mark: (asks: boolean) => void, store: Store, strings: Strings}} props */
function OfNote({ slot, mark, store, strings }) {
  // A note that was emptied needs no place.
  if (same(slot.state, slot.logic.empty())) return null;
  return (
    <Question
      {...{ slot, mark, strings, about: "page_ask_note", is_settled: slot.kept || !store.asks_of_notes }}
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
 * @param {boolean} props.is_settled
 * @param {(keep: boolean) => void} props.decide
 */
function Question({ slot, mark, strings, about, is_settled, decide }) {
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
