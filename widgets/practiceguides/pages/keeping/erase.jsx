/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Store} from "../../records/store.js"
 */
import { announce } from "../../kit/announce.js";
import { useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { erase_all } from "../../records/erase.js";

/**
 * Delete all that the book keeps. It takes two steps, and the second begins at "No".
 *
 * @param {{id: string, document: Document, strings: Strings, store: Store, then?: () => void}} props `id` is free on
 *   the page
 */
export function Erase({ id, document, strings, store, then }) {
  const [step, turn] = useState(/** @type {"asked" | "kept" | "deleted" | null} */ (null));
  const [first, lead] = useFocus();
  /** @param {typeof step} next */
  const go = (next) => {
    lead();
    turn(next);
  };

  /** @param {string} key */
  const say = (key) => words(strings, `page_answers_${key}`);
  if (step !== "asked") {
    return (
      <>
        <button type="button" class="pg-link" ref={first} onClick={() => go("asked")}>
          {say("delete")}
        </button>
        {step === "deleted" && <p class="pg-small">{say("deleted")}</p>}
      </>
    );
  }
  const confirm = () => {
    erase_all(store);
    if (then) return then();
    announce(document, say("deleted"));
    go("deleted");
  };
  return (
    <div class="pg-sure" role="group" aria-labelledby={id}>
      <p id={id}>{say("sure")}</p>
      <p class="pg-actions">
        <button type="button" class="pg-button" ref={first} onClick={() => go("kept")}>
          {say("no")}
        </button>
        <button type="button" class="pg-button pg-quiet" onClick={confirm}>
          {say("yes")}
        </button>
      </p>
    </div>
  );
}
