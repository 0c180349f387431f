/**
 * Whether the device is the learner's alone, and so whether answers are kept on it: asked once in a tab, in the card of
 * the first answer that they check there, where it stands until they say it. "Yes" is for the whole book; "no" holds
 * for this tab. Elsewhere one line says that what was done will be forgotten, with the way to say yes: at the end of a
 * piece (chapter/pieces.jsx), and here on a page that has no such end.
 *
 * On a device where answers are kept each note is asked about in its own card, below its first words, until a "no" in
 * this tab; whoever writes on and does not see that finds such a line at the end of the piece and of the page.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Slot, Store} from "../../records/store.js"
 * @import {default as forms} from "../keeping/forms.js"
 */
import { same } from "../../kit/data.js";
import { render, useLayoutEffect, useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { can_lock } from "../../records/lock.js";

const shared = /** @type {any} */ (window).practiceguides;

/**
 * @param {Element} card
 * @param {Slot} slot a note's own, or any that is kept with the answers
 * @param {{store: Store, strings: Strings}} given
 */
export default function ask(card, slot, given) {
  // A note is written on while its question stands.
  if (card.querySelector(".pg-asks")) return;
  const { store } = given;
  const piece = card.closest(".pg-piece");
  if (slot.logic.note) {
    const title = card.querySelector(".pg-title")?.textContent ?? "";
    draw(below_words(card), null, OfNote, slot, { ...given, card });
    for (const end of new Set([piece?.querySelector(".pg-end"), document.querySelector(".pg-end.is-end")])) {
      const ways_on = end?.querySelector(":scope > div:has(> .pg-actions)") ?? null;
      if (end) draw(end, ways_on, OfNote, slot, { ...given, left: { title } });
    }
    return;
  }
  const asked = store.asked ?? card.id;
  store.asked = asked;
  if (asked === card.id) draw(card, null, OfAnswers, slot, { ...given, card });
  else if (!piece && !document.querySelector(`.pg-asks, #${CSS.escape(asked)}`))
    draw(card, null, OfAnswers, slot, { ...given, left: {} });
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
 * @typedef {object} Given
 * @property {Store} store
 * @property {Strings} strings
 * @property {Element} [card] that asks: the style leaves out what would say the same below it
 * @property {Record<string, string>} [left] where it is one line: what that says
 */

/**
 * Draw a question, or its line, as long as it is one.
 * @param {Element} place @param {Element | null} before what stands in the place
 * @param {typeof OfAnswers | typeof OfNote} Asked @param {Slot} slot @param {Given} given
 */
function draw(place, before, Asked, slot, given) {
  const box = document.createElement("div");
  box.className = "pg-asks";
  place.insertBefore(box, before);
  const { life } = slot;
  // A story that has ended is looked back on first.
  const folds = () => place.querySelector(".scenario-debrief") !== null;
  let folded = folds();
  // Who deletes everything takes the question away too.
  const show = () => {
    const still = slot.life === life;
    render(still && <Asked {...{ slot, folded, ...given }} />, box);
    if (!still) box.remove();
  };
  show();
  slot.watch(show);
  place.addEventListener("practiceguides:finished", () => {
    folded = place.matches("[data-type=scenario]");
    show();
  });
}

/** @param {Given & {slot: Slot, folded: boolean}} props */
function OfAnswers({ store, ...props }) {
  return (
    <Question
      {...props}
      about="page_ask"
      store={store}
      is_settled={store.is_settled}
      decide={(keep) => store.keep_answers(keep)}
    />
  );
}

/** @param {Given & {slot: Slot, folded: boolean}} props */
function OfNote({ store, slot, ...props }) {
  // A note that was emptied needs no place.
  if (same(slot.state, slot.logic.empty())) return null;
  return (
    <Question
      {...{ ...props, slot }}
      about="page_ask_note"
      is_settled={slot.kept || !store.asks_of_notes}
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
 * @param {Store} [props.store] where a passphrase can be an answer
 * @param {Element} [props.card]
 * @param {Record<string, string>} [props.left]
 * @param {string} props.about with what its words begin
 * @param {boolean} props.is_settled
 * @param {boolean} props.folded one line, that opens
 * @param {(keep: boolean) => void} props.decide
 */
function Question({ slot, strings, store, card, left, about, is_settled, folded, decide }) {
  const [said, say] = useState("");
  const [form, bring] = useState(/** @type {typeof forms | null} */ (null));
  const [told, lead] = useFocus();
  const asks = !(slot.trouble || is_settled || said);
  useLayoutEffect(() => {
    card?.toggleAttribute("data-asks", asks);
    return () => void card?.removeAttribute("data-asks");
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
  if (left) {
    return (
      <p class="pg-saving">
        {words(strings, `${about}_left`, left)}{" "}
        <button type="button" class="pg-link" onClick={() => choose(true, "kept")}>
          {words(strings, `${about}_keep`)}
        </button>
      </p>
    );
  }
  const asked = words(strings, about);
  if (form && store) {
    const end = () => {
      bring(null);
      if (store.keeping) choose(true, "kept");
    };
    /** @param {string} passphrase */
    const put_on = (passphrase) => form.lock({ document, store, strings }, passphrase);
    return <form.SetUp id="pg-asks-lock" {...{ document, strings, put_on, end }} />;
  }
  const offer = async () => {
    await shared.fetch_far("page-lock", true);
    bring(await shared.fetch_far("page-passphrase"));
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
      {store && can_lock() && (
        <button type="button" class="pg-button" onClick={offer}>
          {words(strings, `${about}_lock`)}
        </button>
      )}
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
