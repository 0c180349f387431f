/**
 * "Your answers": where they are, and what the learner may do about it. A script of its own, which is fetched once
 * the line below the contents is opened.
 *
 * @import {Slot, Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Given} from "./furniture.js"
 */
import { announce } from "../../kit/announce.js";
import { render, useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { PLAIN } from "../../records/returning.js";
import { CoverChoice } from "../care/choice.jsx";

/** @param {Element} place that is opened @param {Given} given */
export default function draw_answers(place, { strings, store }) {
  const { ownerDocument: document } = place;
  const below = place.appendChild(document.createElement("div"));
  // Any that is no note hears when the choice for all of them changes.
  const slot = store.open("~scheme", PLAIN);
  const show = () =>
    render(
      <>
        <Keeping id="pg-sure" {...{ document, strings, store, slot }} />
        <CoverChoice {...{ document, strings, store }} />
        <p class="pg-small">{words(strings, "page_answers_leave")}</p>
      </>,
      below,
    );
  show();
  slot.watch(show);
}

/**
 * Where the answers are, and the controls to keep them on the device and to delete everything.
 *
 * @param {{id: string, document: Document, strings: Strings, store: Store, slot: Slot}} props `id` is free on the page
 */
export function Keeping({ id, document, strings, store, slot }) {
  const { kept, trouble } = slot.saving;
  const where = () => {
    const { kept, trouble } = slot.saving;
    if (trouble) return words(strings, `saving_${trouble}_any`);
    const place = kept ? "kept" : "tab";
    const title = words(strings, `saving_title_${place}`);
    return words(strings, "saving_said", { title, text: words(strings, `saving_${place}_answers`) });
  };
  const change = () => {
    store.keep_answers(!slot.saving.kept);
    announce(document, where());
  };
  return (
    <>
      <p>{where()}</p>
      {store.apart && <p>{words(strings, "page_answers_apart")}</p>}
      {trouble !== "blocked" && (
        <>
          <button type="button" class="pg-link" onClick={change}>
            {words(strings, `saving_${kept ? "stop" : "keep"}_answers`)}
          </button>
          {!kept && <p class="pg-small">{words(strings, "page_answers_care")}</p>}
        </>
      )}
      <Erase {...{ id, document, strings, store }} />
    </>
  );
}

/**
 * Delete all that the book keeps. It takes two steps, and the second begins at "No".
 *
 * @param {{id: string, document: Document, strings: Strings, store: Store}} props `id` is free on the page
 */
function Erase({ id, document, strings, store }) {
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
    store.erase_all();
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
