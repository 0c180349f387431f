/**
 * Play with a group: a view that fills the screen, for a projector and a clicker. One beat a screen; a click beside the
 * buttons decides nothing. Only numbers of slips are entered, and nothing about anyone is recorded.
 *
 * @import {Strings} from "./types.js"
 * @import {Stage, Telling} from "./beats.js"
 */
import { beats_of, letter, most_slips } from "./beats.js";
import { Html, useEffect, useLayoutEffect, useRef, useState } from "./draw.jsx";
import { useFocus } from "./focus.js";
import { Slips } from "./slips.jsx";
import { listed, words } from "./words.js";

/** Clickers send one pair or the other, whatever the language's direction. */
const NEXT = ["PageDown", "ArrowRight", " "];
const BACK = ["PageUp", "ArrowLeft"];
const NOTES = ["n", "N"];

/** More than any room has. */
const MOST = 999;

/** The silent minute, in parts of so many seconds. */
const PARTS = 6;
const SECONDS = 10;

/**
 * @param {object} props
 * @param {Stage} props.stage
 * @param {Record<string, number>} props.slips those of this stage, by the id of a choice
 * @param {(slips: Record<string, number>) => void} props.set_slips
 * @param {(id: string | null, event: Event) => void} props.choose go on with what the room chose; null: to what follows
 * @param {((event: Event) => void) | null} props.back to the stage before; null: there is none
 * @param {() => void} props.leave
 * @param {Strings} props.strings
 */
export default function Room({ stage, slips, set_slips, choose, back, leave, strings }) {
  const { choices } = stage;
  const beats = beats_of(stage);
  const [place, set_place] = useState({ stage: stage.id, at: 0 });
  const came_back = useRef(false);
  const first = came_back.current ? beats.length - 1 : 0;
  const at = place.stage === stage.id ? place.at : first;
  const beat = beats[at];
  const [noted, set_noted] = useState(false);
  const [marked, set_marked] = useState("");
  const most = most_slips(slips);
  const open = most.length ? most : choices.map(({ id }) => id);
  const chosen = open.includes(marked) ? marked : open[0];

  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const [held, lead] = useFocus();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    lead();
    set_place({ ...place });
    // Escape ends the browser's own full screen without telling the page of a key.
    const ended = () => document.fullscreenElement || leave();
    document.addEventListener("fullscreenchange", ended);
    return () => {
      document.removeEventListener("fullscreenchange", ended);
      shown?.close(); // the focus goes back to where it was
      if (document.fullscreenElement) document.exitFullscreen();
    };
  }, []);

  /** @param {number} to */
  const go_to = (to) => {
    const ahead = beats[to];
    const undecided = ahead.kind === "result" && most.length !== 1 ? "input:checked" : undefined;
    lead(ahead.kind === "count" ? `li:nth-child(${ahead.n + 1}) input` : undecided);
    set_place({ stage: stage.id, at: to });
  };
  /** @param {Event} event */
  const next = (event) => {
    if (at + 1 < beats.length) return go_to(at + 1);
    if (beat.kind === "end") return;
    came_back.current = false;
    lead();
    choose(beat.kind === "result" ? chosen : null, event);
  };
  /** @param {Event} event */
  const previous = (event) => {
    if (at > 0) return go_to(at - 1);
    if (!back) return;
    came_back.current = true;
    lead();
    back(event);
  };
  const turn_notes = () => {
    lead();
    set_noted(!noted);
  };
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    const { key, target } = event;
    const does = [
      [NEXT, next],
      [BACK, previous],
      [NOTES, turn_notes],
    ].find(([keys]) => /** @type {string[]} */ (keys).includes(key))?.[1];
    const own = key === " " && target instanceof Element && target.closest("button, a");
    if (!does || own || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!event.repeat) /** @type {(event: Event) => void} */ (does)(event);
  };
  // A click beside the buttons takes the focus out of the dialog, and the keys still count.
  useLayoutEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
  /** The second click of a double-click is not meant. @param {(event: MouseEvent) => void} does */
  const once = (does) => (/** @type {MouseEvent} */ event) => event.detail <= 1 && does(event);

  /** @type {HTMLAnchorElement | null} */
  const way_out = document.querySelector("a.pg-leave"); // none in a notebook
  return (
    <dialog class="room" aria-label={stage.title} ref={dialog} onClose={leave}>
      <header>
        <p>{stage.title}</p>
        {way_out && (
          <a class="pg-leave" href={way_out.href} rel="noreferrer">
            {way_out.textContent}
          </a>
        )}
      </header>
      <div
        class="room-beat"
        key={`${stage.id} ${beat.kind} ${beat.kind === "told" ? at : ""}`}
        ref={held}
        tabindex={-1}
      >
        {beat.kind === "told" && beat.parts.map((part, n) => <Told key={n} {...part} />)}
        {beat.kind === "choices" && <Choices stage={stage} />}
        {beat.kind === "silence" && <Silence strings={strings} />}
        {beat.kind === "count" && <Count choices={choices} slips={slips} set_slips={set_slips} strings={strings} />}
        {beat.kind === "result" && (
          <>
            <p class="room-ask">{result(choices, slips, most, strings)}</p>
            <Slips
              choices={choices}
              slips={slips}
              strings={strings}
              before={
                most.length === 1
                  ? undefined
                  : (id) =>
                      open.includes(id) && (
                        <input
                          type="radio"
                          name="room-chosen"
                          id={`room-${id}`}
                          checked={id === chosen}
                          onChange={() => set_marked(id)}
                        />
                      )
              }
            />
          </>
        )}
        {beat.kind === "end" && <p class="room-ask">{stage.end}</p>}
      </div>
      {noted && (
        <aside class="room-notes" aria-label={words(strings, "room_notes")}>
          {stage.notes.length > 0 && (
            <ul>
              {stage.notes.map((note) => (
                <Html key={note} as="li" of={note} />
              ))}
            </ul>
          )}
          <p>{words(strings, "room_keys")}</p>
        </aside>
      )}
      <footer>
        <button type="button" class="pg-button pg-quiet" onClick={leave}>
          {words(strings, "room_leave")}
        </button>
        <button type="button" class="pg-button pg-quiet" aria-expanded={noted} onClick={turn_notes}>
          {words(strings, "room_notes")}
        </button>
        <button type="button" class="pg-button pg-quiet" disabled={at === 0 && !back} onClick={once(previous)}>
          {words(strings, "room_back")}
        </button>
        <button type="button" class="pg-button" disabled={beat.kind === "end"} onClick={once(next)}>
          {words(strings, beat.kind === "result" ? "room_go" : "room_next")}
        </button>
      </footer>
    </dialog>
  );
}

/** @param {Telling} props */
function Told({ label, html, text }) {
  return (
    <>
      {label && <p class="room-label">{label}</p>}
      {text && <p>{text}</p>}
      {html && <Html of={html} />}
    </>
  );
}

/** @param {{stage: Stage}} props */
function Choices({ stage: { ask, choices } }) {
  return (
    <>
      <p class="room-ask">{ask}</p>
      <ul class="room-choices">
        {choices.map(({ id, text }, index) => (
          <li key={id}>
            <b>{letter(index)}</b> <Html as="span" of={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A minute in which nobody speaks, as a line. When it is over, nothing happens. @param {{strings: Strings}} props */
function Silence({ strings }) {
  const [part, set_part] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => set_part(part + 1), part ? SECONDS * 1000 : 100);
    if (part === PARTS) clearTimeout(timer);
    return () => clearTimeout(timer);
  }, [part]);
  return (
    <>
      <p class="room-ask">{words(strings, "room_write")}</p>
      <div class="room-minute" aria-hidden="true">
        <i style={{ inlineSize: `${(100 * part) / PARTS}%`, transitionDuration: `${SECONDS}s` }}></i>
      </div>
      <p>{words(strings, "room_silence")}</p>
    </>
  );
}

/**
 * The slips of each choice; a clicker leads from one to the next.
 * @param {object} props
 * @param {Stage["choices"]} props.choices
 * @param {Record<string, number>} props.slips
 * @param {(slips: Record<string, number>) => void} props.set_slips
 * @param {Strings} props.strings
 */
function Count({ choices, slips, set_slips, strings }) {
  /** @param {string} id @param {string} value */
  const enter = (id, value) => {
    const { [id]: _, ...others } = slips;
    const count = Math.min(MOST, Math.max(0, Math.floor(Number(value))));
    set_slips(value === "" ? others : { ...others, [id]: count });
  };
  return (
    <>
      <p class="room-ask">{words(strings, "room_count")}</p>
      <ul class="room-choices">
        {choices.map(({ id, text }, index) => (
          <li key={id}>
            <b>{letter(index)}</b>
            <input
              type="number"
              id={`room-${id}`}
              min="0"
              max={MOST}
              inputmode="numeric"
              autocomplete="off"
              value={slips[id] ?? ""}
              onInput={(event) => enter(id, event.currentTarget.value)}
            />
            <label for={`room-${id}`}>
              <Html as="span" of={text} />
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * What the room chose, in words.
 * @param {Stage["choices"]} choices @param {Record<string, number>} slips @param {string[]} most
 * @param {Strings} strings
 */
function result(choices, slips, most, strings) {
  if (!most.length) return words(strings, "room_none");
  const letters = choices.flatMap(({ id }, index) => (most.includes(id) ? [letter(index)] : []));
  if (most.length > 1) return words(strings, "room_tie", { letters: listed(strings, letters, "and") });
  const of = Object.values(slips).reduce((one, other) => one + other, 0);
  return words(strings, "room_chose", { letter: letters[0], count: slips[most[0]], of });
}
