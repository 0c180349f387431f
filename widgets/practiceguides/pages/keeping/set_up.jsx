/**
 * @import {Strings} from "../../kit/types.js"
 */
import { announce } from "../../kit/announce.js";
import { useLayoutEffect, useState } from "../../kit/draw.jsx";
import { focus_on, useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { is_enough, plain } from "../../records/lock.js";
import { Secrets } from "./secret.jsx";

/**
 * A new passphrase, typed twice.
 * @param {object} props
 * @param {string} props.id free on the page
 * @param {Document} props.document
 * @param {Strings} props.strings
 * @param {(passphrase: string) => Promise<boolean>} props.put_on false: there was no room, and nothing changed
 * @param {() => void} props.end it is on, or the learner wants none
 */
export function SetUp({ id, document, strings, put_on, end }) {
  const [passphrase, write] = useState("");
  const [again, repeat] = useState("");
  const [said, tell] = useState("");
  const [is_busy, work] = useState(false);
  const [field, lead] = useFocus();
  useLayoutEffect(() => {
    const first = document.getElementById(id);
    if (first) focus_on(first);
  }, []);
  /** @param {string} key */
  const say = (key) => words(strings, `page_lock_${key}`);
  /** @param {string} key */
  const refuse = (key) => {
    work(false);
    lead();
    tell(key);
  };
  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (is_busy) return;
    if (!is_enough(passphrase)) return refuse("short");
    if (plain(passphrase) !== plain(again)) return refuse("differ");
    work(true);
    tell("");
    if (!(await put_on(passphrase))) return refuse("full");
    announce(document, say("done"));
    end();
  };
  return (
    <form class="pg-lock-new" onSubmit={submit} aria-label={say("new")}>
      <p id={`${id}-how`}>{say("how")}</p>
      <p>{say("limits")}</p>
      <Secrets
        fields={[
          { id, label: say("first"), value: passphrase, write },
          { id: `${id}-again`, label: say("again"), value: again, write: repeat },
        ]}
        described={`${id}-said ${id}-how`}
        wrong={Boolean(said)}
        place={field}
        strings={strings}
      />
      <p id={`${id}-said`} role="alert" class={said && "pg-notice"}>
        {said && say(said)}
      </p>
      <p class="pg-actions">
        <button type="submit" class="pg-button" aria-disabled={is_busy || undefined}>
          {say(is_busy ? "putting" : "put")}
        </button>
        <button type="button" class="pg-button pg-quiet" onClick={end}>
          {say("not_now")}
        </button>
      </p>
    </form>
  );
}
