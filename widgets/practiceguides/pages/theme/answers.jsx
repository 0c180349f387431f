/**
 * "Your answers": where they are, and what the learner may do about it. A script of its own, which is fetched once
 * the line below the contents is opened.
 *
 * @import {Slot, Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {default as at_card} from "../keeping/at_card.js"
 * @import {default as forms} from "../keeping/forms.js"
 * @import {default as the_lock} from "../keeping/lock.jsx"
 * @import {Given} from "./furniture.js"
 */
import { announce } from "../../kit/announce.js";
import { today, written } from "../../kit/day.js";
import { render, useEffect, useLayoutEffect, useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { PLAIN } from "../../records/returning.js";
import { kept_keys, take_down_notes } from "../../records/take_down.js";
import { last_day, read_until, TERMS, UNTIL } from "../../records/term.js";
import { CoverChoice } from "../care/choice.jsx";
import { Erase } from "../keeping/erase.jsx";

const shared = /** @type {any} */ (window).practiceguides;

/** What is said once notes are no longer to be kept. */
const [STAYED, STOPPED] = ["page_answers_stayed", "page_answers_notes_stopped"];

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
  // What another tab keeps, or no longer, is seen on each page.
  place.addEventListener("toggle", show);
  document.defaultView?.addEventListener("storage", show);
}

/**
 * Where the answers are, and the controls for it: in this tab, on the device, on the device under a passphrase; until
 * when they are kept; and to delete everything.
 *
 * @param {{id: string, document: Document, strings: Strings, store: Store, slot: Slot}} props `id` is free on the page
 */
export function Keeping({ id, document, strings, store, slot }) {
  const [lock, bring] = useState(/** @type {typeof the_lock | null} */ (null));
  const [{ SetUp, lock: put, change: put_another }, bring_form] = useState(/** @type {Partial<typeof forms>} */ ({}));
  const [is_full, refuse] = useState(false);
  const [of_notes, say] = useState("");
  const [first, lead] = useFocus();
  useEffect(() => {
    shared.fetch_far("page-lock", true).then(bring, () => {});
  }, []);
  const { kept, trouble } = slot.saving;
  const is_locked = lock?.is_open(store) ?? false;
  const has_notes = holds(store, true);
  const is_kept = kept || has_notes || holds(store, false);
  // Where another tab took the lock off, or everything was deleted, nobody finds what was typed for a new one.
  useLayoutEffect(() => bring_form({}), [is_locked, is_kept, slot.life]);
  const where = () => {
    const { kept, trouble } = slot.saving;
    if (trouble) return words(strings, `saving_${trouble}_any`);
    const place = kept ? "kept" : "tab";
    const title = words(strings, `saving_title_${place}`);
    const text = [words(strings, `saving_${place}_answers`)];
    const stays = (/** @type {boolean} */ note) => !store.keeping && holds(store, note);
    if (stays(true)) text.push(words(strings, "page_answers_notes"));
    if (stays(false)) text.push(words(strings, STAYED));
    return words(strings, "saving_said", { title, text: text.join(" ") });
  };
  const ask_again = () =>
    shared.fetch_far("page-card").then(
      (/** @type {typeof at_card} */ card) => card.ask_again(store),
      () => {},
    );
  if (lock?.is_without(store)) {
    return (
      <>
        <p>{words(strings, "page_lock_is_without")}</p>
        <button type="button" class="pg-link" onClick={ask_again}>
          {words(strings, "page_lock_ask")}
        </button>
        <Erase {...{ id, document, strings, store }} />
      </>
    );
  }
  const done = (/** @type {string} */ of_notes = "") => {
    lead();
    bring_form({});
    refuse(false);
    say(of_notes);
    announce(document, of_notes ? words(strings, of_notes) : where());
  };
  const change = () => {
    store.keep_answers(!slot.saving.kept);
    done();
  };
  const stop_notes = () => {
    take_down_notes(store);
    done(holds(store, true) ? STAYED : STOPPED);
  };
  const take_off = () => {
    if (!lock?.take_off(store)) return refuse(true);
    done();
  };
  /** @param {string} passphrase */
  const put_on = async (passphrase) => {
    const vault = is_locked && lock?.vault_of(store);
    return (
      (await (vault ? put_another?.(vault, passphrase) : put?.({ document, store, strings }, passphrase))) ?? false
    );
  };
  const ask = () => shared.fetch_far("page-passphrase").then(bring_form, () => {});
  return (
    <>
      <p>{where()}</p>
      {store.apart && <p>{words(strings, "page_answers_apart")}</p>}
      {trouble !== "blocked" && (
        <>
          <button type="button" class="pg-link" ref={first} onClick={change}>
            {words(strings, `saving_${kept ? "stop" : "keep"}_answers`)}
          </button>
          {!kept && <p class="pg-small">{words(strings, "page_answers_care")}</p>}
          {has_notes && (
            <button type="button" class="pg-link" onClick={stop_notes}>
              {words(strings, "page_answers_notes_stop")}
            </button>
          )}
          {of_notes === (has_notes ? STAYED : STOPPED) && <p class="pg-small">{words(strings, of_notes)}</p>}
          {lock && is_locked && (
            <>
              <button type="button" class="pg-link" onClick={() => lock.lock_now(store)}>
                {words(strings, "page_lock_now")}
              </button>
              <p class="pg-small">{words(strings, "page_lock_rest", { n: lock.MINUTES })}</p>
              <button type="button" class="pg-link" onClick={take_off}>
                {words(strings, "page_lock_off")}
              </button>
              {is_full && <p class="pg-small">{words(strings, "page_lock_full")}</p>}
            </>
          )}
          {lock?.can_lock() && !SetUp && (
            <button type="button" class="pg-link" onClick={ask}>
              {words(strings, `page_lock_${is_locked ? "change" : "offer"}`)}
            </button>
          )}
          {SetUp && <SetUp id={`${id}-lock`} {...{ document, strings, put_on }} end={() => done()} />}
          {lock && !lock.can_lock() && <p class="pg-small">{words(strings, "page_lock_cannot")}</p>}
          {is_kept && <Term {...{ id, strings, store }} />}
        </>
      )}
      <Erase {...{ id, document, strings, store }} />
    </>
  );
}

/**
 * Whether a note lies on the device, or an answer.
 * @param {Store} store @param {boolean} note which of the two
 */
function holds(store, note) {
  return kept_keys(store, note).length > 0;
}

/**
 * Until when what is kept stays, and the choice of it.
 * @param {{id: string, strings: Strings, store: Store}} props
 */
function Term({ id, strings, store }) {
  const [, draw] = useState({});
  const key = store.prefix + UNTIL;
  const until = read_until(store.local.read(key), today());
  /** @param {string} term */
  const choose = (term) => {
    store.local.write(key, JSON.stringify({ ...until, term: Number(term) }));
    draw({});
  };
  return (
    <p class="pg-small pg-keep-term">
      {words(strings, "page_keep_until", { day: written(last_day(until), strings.language) })}{" "}
      <label for={`${id}-term`}>{words(strings, "page_keep_term")}</label>{" "}
      <select id={`${id}-term`} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {TERMS.map((term) => (
          <option key={term} value={term} selected={term === until.term}>
            {words(strings, `page_keep_days_${term}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
