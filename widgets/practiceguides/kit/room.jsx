/**
 * Play with a group: a view that fills the screen, for a projector and a clicker. One beat a screen; a click beside the
 * buttons decides nothing. Only numbers of slips are entered, and nothing about anyone is recorded.
 *
 * @import {Strings} from "./types.js"
 * @import {Beat, Stage} from "./beats.js"
 * @import {Around} from "./room_around.js"
 */
import { beats_of, most_slips, moved, NO_MARK } from "./beats.js";
import { Html, useLayoutEffect, useRef, useState } from "./draw.jsx";
import { scrolls_on, useFitted } from "./fitted.js";
import { useFocus } from "./focus.js";
import { Lettered } from "./lettered.jsx";
import { Choices, Chosen, Count, Opened, Silence, Talk, Tally, Told, Undecided } from "./room_beats.jsx";
import { kept_of, note_room } from "./room_history.js";
import { words } from "./words.js";

/** Clickers send one pair or the other, whatever the language's direction. */
const NEXT = ["PageDown", "ArrowRight", " "];
const BACK = ["PageUp", "ArrowLeft"];
const BLANK = ["b", "B", "."];
const NOTES = ["n", "N"];
const END = ["End"];

const MINUTE = 60_000;

/** What each person writes in the silent minute, where it is not one letter. @type {Record<string, string>} */
const WRITES = { several: "room_write_all", order: "room_write_order" };

/**
 * @param {object} props
 * @param {Stage} props.stage
 * @param {unknown} [props.spot] where its type is, to be kept with the screen; none: it keeps that itself
 * @param {Record<string, number>} props.slips those of this stage, by the id of a choice
 * @param {(slips: Record<string, number>) => void} props.set_slips
 * @param {(id: string | null, room: Element) => void} props.choose go on with what was chosen; null: to what follows
 * @param {(() => void) | null} props.back to the stage before; null: there is none
 * @param {() => void} [props.to_end] to the last screen, for who has no more time
 * @param {Around | null} props.around
 * @param {() => void} props.leave
 * @param {Strings} props.strings
 */
export default function Room({ stage, spot, slips, set_slips, choose, back, to_end, around, leave, strings }) {
  const { choices, vote, questions } = stage;
  const most = most_slips(slips);
  const open = most.length ? most : choices.filter(({ seen }) => !seen).map(({ id }) => id);
  const decides = choices.length > 0 && vote !== "several" && vote !== "order";
  const is_clear = !decides || most.length === 1;
  const beats = beats_of(stage);
  const last = beats.length - 1;
  const [place, set_place] = useState({ stage: stage.id, at: 0 });
  const came_back = useRef(false);
  const [mark, set_mark] = useState(NO_MARK);
  const counts = beats.findIndex(({ kind }) => kind === "count");
  // Numbers are not kept: who was beyond them counts again.
  const first = came_back.current ? last : Math.min(stage.at ?? 0, counts < 0 ? last : counts);
  const reached = place.stage === stage.id ? place.at : first;
  // Who comes back to what the slips do not say decides it anew before the room talks about it.
  const is_open = !is_clear && !mark.held;
  const at = beats[reached].kind === "talk" && is_open ? reached - 1 : reached;
  const beat = beats[at];
  const [began] = useState(Date.now);
  const [noted, set_noted] = useState(false);
  const [keyed, set_keyed] = useState(false);
  const [is_full, set_full] = useState(() => Boolean(document.fullscreenElement));
  const [blank, set_blank] = useState(false);
  const undecided = beat.kind === "result" && !is_clear;

  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const [held, lead] = useFocus();
  const fitted = useFitted();
  useLayoutEffect(() => {
    const shown = dialog.current;
    const { style } = document.documentElement;
    shown?.showModal();
    style.overflow = "hidden"; // no bar of the page behind
    lead();
    set_place({ ...place });
    return () => {
      style.overflow = "";
      shown?.close(); // the focus goes back to where it was
      if (document.fullscreenElement) document.exitFullscreen();
    };
  }, []);
  useLayoutEffect(() => {
    if (!around) return;
    const { id } = around;
    // Who reached the end begins anew.
    note_room(id, beat.kind === "close" ? null : spot ? { spot, at } : kept_of(id));
  }, [stage.id, at, spot]);

  /** To the first field, where slips are counted. @param {Beat} on */
  const lead_to = (on) => lead(on.kind === "count" ? "input" : undefined);
  /** @param {number} to */
  const go_to = (to) => {
    lead_to(beats[to]);
    set_place({ stage: stage.id, at: to });
  };
  const is_uncounted = Object.keys(slips).length === 0;
  /** @param {typeof mark} to */
  const turn_mark = (to) => {
    lead();
    set_mark(to);
  };
  const next = () => {
    // All is seen before anything moves; who types numbers has seen their fields.
    const walks = (mark.at >= 0 && !mark.held) || (beat.kind === "count" && !is_uncounted);
    if (!walks && scrolls_on(fitted.current)) return;
    if (undecided && !mark.held) return turn_mark(moved(mark, open.length));
    // A choice that is held has been talked about on its screen.
    if (at < last && !mark.held) return go_to(at + 1);
    if (beat.kind === "close") return leave();
    came_back.current = false;
    turn_mark(NO_MARK);
    choose(decides ? open[is_clear ? 0 : mark.at] : null, /** @type {Element} */ (dialog.current));
  };
  const previous = () => {
    if (undecided && mark.at >= 0) return turn_mark(mark.held ? NO_MARK : { ...mark, held: true });
    set_mark(NO_MARK);
    if (at > 0) return go_to(at - 1);
    if (!back) return;
    came_back.current = true;
    lead();
    back();
  };
  const finish = () => {
    lead();
    came_back.current = false;
    to_end?.();
  };
  const turn_notes = () => {
    lead_to(beat);
    set_noted(!noted);
    set_keyed(false);
  };
  const turn_blank = () => {
    lead_to(beat);
    set_blank(!blank);
  };
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    const { key, target } = event;
    const does = blank
      ? turn_blank
      : [
          [NEXT, next],
          [BACK, previous],
          [BLANK, turn_blank],
          [noted ? [...NOTES, "Escape"] : NOTES, turn_notes],
          [END, finish],
        ].find(([keys]) => /** @type {string[]} */ (keys).includes(key))?.[1];
    const own = !blank && key === " " && target instanceof Element && target.closest("button, a, summary");
    if (!does || own || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!event.repeat) /** @type {() => void} */ (does)();
  };
  // Escape ends the browser's own full screen without telling the page of a key.
  const turn_full = () => {
    const full = Boolean(document.fullscreenElement);
    set_full(full);
    if (full) return;
    if (noted) turn_notes();
    else leave();
  };
  // A click beside the buttons takes the focus out of the dialog, and the keys still count.
  useLayoutEffect(() => {
    document.addEventListener("keydown", press);
    document.addEventListener("fullscreenchange", turn_full);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("fullscreenchange", turn_full);
    };
  });
  /** The second click of a double-click is not meant. @param {() => void} does */
  const once = (does) => (/** @type {MouseEvent} */ event) => event.detail <= 1 && does();

  /** @type {HTMLAnchorElement | null} */
  const way_out = document.querySelector("a.pg-leave"); // none in a notebook
  const holds = undecided && mark.at >= 0 && !mark.held;
  const goes = beat.kind === "talk" || beat.kind === "tally" || (beat.kind === "result" && (!undecided || mark.held));
  const head = ("parts" in beat && beat.parts[0]?.head) || stage.head;
  // Told late: of a room that Back closed when Forward may have opened the next.
  const closed = () => dialog.current && leave();
  return (
    <dialog class="room" aria-label={stage.title} ref={dialog} onClose={closed}>
      <header>
        {around?.drawn && (
          <div class="room-drawn">
            <Html of={around.drawn} />
          </div>
        )}
        <p>{head}</p>
        {way_out && (
          <a class="pg-leave" href={way_out.href} rel="noreferrer">
            {way_out.textContent}
          </a>
        )}
      </header>
      <div
        key={`${stage.id} ${beat.kind} ${"parts" in beat ? at : ""} ${mark.held}`}
        class={noted ? "room-beat is-noted" : "room-beat"}
        ref={fitted}
      >
        <div ref={held} tabindex={-1}>
          {"parts" in beat && beat.parts.map((part, n) => <Told key={n} {...part} />)}
          {beat.kind === "choices" && <Choices stage={stage} minute={beat.minute} strings={strings} />}
          {beat.kind === "silence" && (
            <Silence
              strings={strings}
              {...(beat.quiet ?? {
                ask: words(strings, vote ? WRITES[vote] : "room_write"),
                how: words(strings, "room_silence"),
                minutes: 1,
              })}
            />
          )}
          {beat.kind === "slips" && <Opened strings={strings} />}
          {"shown" in beat && beat.shown && <Lettered choices={choices} />}
          {beat.kind === "count" && <Count choices={choices} slips={slips} set_slips={set_slips} strings={strings} />}
          {beat.kind === "result" &&
            (undecided ? (
              <Undecided
                choices={choices}
                slips={slips}
                open={open}
                ask={vote === "mark" ? stage.ask : undefined}
                mark={mark}
                set_mark={turn_mark}
                strings={strings}
              />
            ) : (
              <Chosen choices={choices} slips={slips} chosen={open[0]} strings={strings} />
            ))}
          {beat.kind === "tally" && <Tally choices={choices} slips={slips} strings={strings} />}
          {(beat.kind === "talk" || (mark.held && questions.length > 0)) && (
            <Talk questions={questions} strings={strings} />
          )}
          {beat.kind === "close" && <p class="room-ask">{words(strings, "room_close")}</p>}
        </div>
      </div>
      {noted && (
        <aside class="room-notes" aria-label={words(strings, "room_notes")}>
          {/* Who asks for the keys sees them whole; the rest comes back. */}
          {!keyed && questions.map((question) => <Html key={question} as="p" of={question} />)}
          {!keyed && (
            <p>
              {words(strings, "room_time", { n: Math.floor((Date.now() - began) / MINUTE) })}
              {around?.sheet && `\u00a0· ${words(strings, around.sheet)}`}
            </p>
          )}
          <details onToggle={(event) => set_keyed(event.currentTarget.open)}>
            <summary>{words(strings, "room_keys_of")}</summary>
            <p>{words(strings, "room_keys")}</p>
          </details>
        </aside>
      )}
      <footer>
        <button type="button" class="pg-button pg-quiet" onClick={() => leave()}>
          {words(strings, "room_leave")}
        </button>
        <button type="button" class="pg-button pg-quiet" aria-expanded={noted} onClick={turn_notes}>
          {words(strings, "room_notes")}
        </button>
        {!is_full && document.fullscreenEnabled && (
          <button type="button" class="pg-button pg-quiet" onClick={() => document.documentElement.requestFullscreen()}>
            {words(strings, "room_full")}
          </button>
        )}
        {to_end && beat.kind !== "close" && !holds && (
          <button type="button" class="pg-button pg-quiet" onClick={once(finish)}>
            {words(strings, "room_to_end")}
          </button>
        )}
        <button type="button" class="pg-button pg-quiet" disabled={at === 0 && !back} onClick={once(previous)}>
          {words(strings, holds ? "room_hold" : "room_back")}
        </button>
        <button type="button" class="pg-button" onClick={once(next)}>
          {words(strings, goes ? "room_go" : "room_next")}
        </button>
      </footer>
      {blank && (
        <button type="button" class="room-blank" aria-label={words(strings, "room_blank")} onClick={turn_blank} />
      )}
    </dialog>
  );
}
