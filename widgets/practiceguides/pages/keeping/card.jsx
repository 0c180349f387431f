/**
 * What stands in place of the page as long as what was kept is locked: nothing of it is seen.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Store} from "../../records/store.js"
 */
import { announce, create } from "../../kit/announce.js";
import { useLayoutEffect, useState } from "../../kit/draw.jsx";
import { focus_on, useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { Erase } from "./erase.jsx";
import { Secrets } from "./secret.jsx";

const FIELD = "pg-lock";
const SAID = "pg-lock-said";

/**
 * @param {object} props
 * @param {Document} props.document
 * @param {Store} props.store
 * @param {Strings} props.strings
 * @param {"open" | "bad" | "unable"} props.can what can be done: the lock itself may be damaged, or the browser
 *   unable to open it here
 * @param {boolean} props.waits whether words are in the memory of this page alone
 * @param {(passphrase: string) => Promise<boolean>} props.try_it
 * @param {() => void} props.without go on in this tab
 * @param {() => void} props.again all was deleted
 */
export function Card({ document, store, strings, can, waits, try_it, without, again }) {
  const [passphrase, write] = useState("");
  const [said, tell] = useState("");
  const [is_busy, work] = useState(false);
  const [field, lead] = useFocus();
  useLayoutEffect(() => {
    const first = document.getElementById(FIELD);
    if (first) focus_on(first);
    create(document);
    announce(document, say("title"));
  }, []);
  /** @param {string} key */
  const say = (key) => words(strings, `page_lock_${key}`);
  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (is_busy || !passphrase) return;
    work(true);
    tell("");
    if (await try_it(passphrase)) return;
    work(false);
    lead();
    tell("wrong");
  };
  /** @param {HTMLElement | null} place */
  const lend_leave = (place) => {
    const leave = document.querySelector(".pg-bar .pg-leave");
    if (place && leave && !place.firstChild) place.append(leave.cloneNode(true));
  };
  return (
    <>
      <p class="pg-lock-leave" ref={lend_leave}></p>
      <h1>{say("title")}</h1>
      {can === "open" ? (
        <form onSubmit={submit}>
          <p>{say("why")}</p>
          {waits && <p>{say("waits")}</p>}
          <Secrets
            fields={[{ id: FIELD, label: say("yours"), value: passphrase, write }]}
            described={SAID}
            wrong={Boolean(said)}
            place={field}
            strings={strings}
          />
          <p id={SAID} role="alert" class={said && "pg-notice"}>
            {said && say(said)}
          </p>
          <button type="submit" class="pg-button" aria-disabled={is_busy || undefined}>
            {say(is_busy ? "opening" : "open")}
          </button>
        </form>
      ) : (
        <p class="pg-notice" id={FIELD} tabindex={-1}>
          {say(can)}
        </p>
      )}
      <details>
        <summary>{say("without")}</summary>
        <p>{say("without_what")}</p>
        {waits && <p>{say("without_waits")}</p>}
        <button type="button" class="pg-button" onClick={without}>
          {say("without_go")}
        </button>
      </details>
      <details>
        <summary>{say("lost")}</summary>
        <p>{say("lost_what")}</p>
        <Erase id="pg-lock-sure" {...{ document, store, strings }} then={again} />
      </details>
    </>
  );
}
