/**
 * Whether the device is the learner's alone, and so whether answers are kept on it: asked once, in the card of the
 * first answer that they begin, and where they stop. "Yes" is for the whole book; "no" holds for this tab.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Slot, Store} from "../../records/store.js"
 */
import { render, useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";

/**
 * @param {Element} card
 * @param {Slot} slot any that is kept with the answers
 * @param {{store: Store, strings: Strings}} given
 */
export default function ask(card, slot, given) {
  const place = document.createElement("div");
  place.className = "pg-asks";
  card.append(place);
  const { life } = slot;
  // Who deletes everything takes the question away too.
  const show = () => (slot.life === life ? render(<Question slot={slot} {...given} />, place) : place.remove());
  show();
  slot.watch(show);
}

/** @param {{slot: Slot, store: Store, strings: Strings}} props */
function Question({ slot, store, strings }) {
  const [said, say] = useState("");
  const [told, lead] = useFocus();
  // What went wrong is told below each item.
  if (slot.trouble) return null;
  if (store.is_settled) {
    return said ? (
      <p class="pg-saving" tabindex={-1} ref={told}>
        {words(strings, said)}
      </p>
    ) : null;
  }
  /** @param {boolean} keep @param {string} key */
  const choose = (keep, key) => {
    lead();
    say(key);
    store.keep_answers(keep);
  };
  return (
    <div role="group" aria-label={words(strings, "page_ask")}>
      <p class="pg-small">
        <b>{words(strings, "page_ask")}</b> {words(strings, "page_ask_why")}
      </p>
      <button type="button" class="pg-button" onClick={() => choose(true, "page_ask_kept")}>
        {words(strings, "page_ask_yes")}
      </button>
      <button type="button" class="pg-button" onClick={() => choose(false, "page_ask_forgotten")}>
        {words(strings, "page_ask_no")}
      </button>
    </div>
  );
}
