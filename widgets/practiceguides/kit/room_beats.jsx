/**
 * What one screen of the room shows.
 *
 * @import {Strings} from "./types.js"
 * @import {Mark, Quiet, Stage, Telling} from "./beats.js"
 */
import { letter } from "./beats.js";
import { Html, useEffect, useState } from "./draw.jsx";
import { focus_on } from "./focus.js";
import { Lettered, Named } from "./lettered.jsx";
import { Slips } from "./slips.jsx";
import { listed, words } from "./words.js";

/** So long a room talks before it goes on, as `room_talk` says. */
const TALK_MINUTES = 2;

/** More than any room has. */
const MOST = 999;

/** A minute in which nobody speaks, in parts of so many seconds. */
const PARTS = 6;
const SECONDS = 10;

/** @param {Telling} props */
export function Told({ label, text, html, known, drawn }) {
  return (
    <>
      {label && <p class="room-label">{label}</p>}
      {text && <p>{text}</p>}
      {html && (
        <div style={known ? { color: "var(--pg-muted)" } : undefined}>
          <Html of={html} />
        </div>
      )}
      {drawn}
    </>
  );
}

/** `minute`: the room writes now. @param {{stage: Stage, minute?: boolean, strings: Strings}} props */
export function Choices({ stage: { ask, choices }, minute, strings }) {
  return (
    <>
      <Asks ask={ask} />
      <Lettered choices={choices} />
      {minute && <Passing minutes={1} strings={strings} />}
    </>
  );
}

/** After an order was written: a few slips say how the room differs. @param {{strings: Strings}} props */
export function Opened({ strings }) {
  return (
    <>
      <p class="room-ask">{words(strings, "room_open_slips")}</p>
      <p>{words(strings, "room_open_how")}</p>
    </>
  );
}

/** @param {{ask: Telling[]}} props */
function Asks({ ask }) {
  return (
    <div class="room-ask">
      {ask.map((part, n) => (
        <Told key={n} {...part} />
      ))}
    </div>
  );
}

/** @param {Quiet & {strings: Strings}} props */
export function Silence({ ask, how, minutes, strings }) {
  return (
    <>
      <p class="room-ask">{ask}</p>
      <Passing minutes={minutes} strings={strings} />
      <p>{how}</p>
    </>
  );
}

/** What the room talks about before it goes on. @param {{questions: string[], strings: Strings}} props */
export function Talk({ questions, strings }) {
  return (
    <>
      <p class="room-ask">{words(strings, "room_talk")}</p>
      <ul>
        {questions.map((question) => (
          <Html key={question} as="li" of={question} />
        ))}
      </ul>
      <Passing minutes={TALK_MINUTES} strings={strings} />
    </>
  );
}

/**
 * Time, drawn as a line; beside it the whole minutes that are left, and no seconds, so that nobody is under pressure.
 * When it is over, nothing happens.
 * @param {{minutes: number, strings: Strings}} props
 */
function Passing({ minutes, strings }) {
  const [part, set_part] = useState(0);
  const parts = PARTS * minutes;
  // The line is on its way to the end of its part.
  const left = (parts + 1 - Math.max(1, part)) / PARTS;
  useEffect(() => {
    const timer = setTimeout(() => set_part(part + 1), part ? SECONDS * 1000 : 100);
    if (part === parts) clearTimeout(timer);
    return () => clearTimeout(timer);
  }, [part]);
  return (
    <div style={{ display: "flex", gap: "0.6em", alignItems: "center", lineHeight: 0.7 }}>
      <div class="room-minute" style={{ flex: 1 }} aria-hidden="true">
        <i style={{ inlineSize: `${(100 * part) / parts}%`, transitionDuration: `${SECONDS}s` }}></i>
      </div>
      {left < 1 ? words(strings, "room_left_less") : words(strings, "room_left", { n: Math.ceil(left) })}
    </div>
  );
}

/**
 * The slips of each choice.
 * @param {object} props
 * @param {Stage["choices"]} props.choices
 * @param {Record<string, number>} props.slips
 * @param {(slips: Record<string, number>) => void} props.set_slips
 * @param {Strings} props.strings
 */
export function Count({ choices, slips, set_slips, strings }) {
  /** @param {string} id @param {string} value */
  const enter = (id, value) => {
    const { [id]: _, ...others } = slips;
    const count = Math.min(MOST, Math.max(0, Math.floor(Number(value))));
    set_slips(value === "" ? others : { ...others, [id]: count });
  };
  return (
    <>
      <p class="room-ask">{words(strings, "room_count")}</p>
      <p>{words(strings, "room_count_how")}</p>
      <ul class="room-choices">
        {choices.map(({ id, text }, index) => (
          <li
            key={id}
            onKeyDown={({ key, currentTarget }) => {
              const next = currentTarget.nextElementSibling?.querySelector("input");
              if (key === "Enter" && next) focus_on(next);
            }}
          >
            <b>{letter(index)}</b>
            <input
              type="number"
              id={`room-slips-${id}`}
              min="0"
              max={MOST}
              inputmode="numeric"
              autocomplete="off"
              value={slips[id] ?? ""}
              onInput={(event) => enter(id, event.currentTarget.value)}
            />
            <label for={`room-slips-${id}`}>
              <Html as="span" of={text} />
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * What the room chose, in words and bars.
 * @param {object} props
 * @param {Stage["choices"]} props.choices
 * @param {Record<string, number>} props.slips
 * @param {string} props.chosen
 * @param {Strings} props.strings
 */
export function Chosen({ choices, slips, chosen, strings }) {
  const of = Object.values(slips).reduce((one, other) => one + other, 0);
  const said = { letter: letter_of(choices, chosen), count: slips[chosen], of };
  return (
    <>
      <p class="room-ask">{words(strings, "room_chose", said)}</p>
      <Slips choices={choices} slips={slips} strings={strings} />
    </>
  );
}

/**
 * How often each choice was named, where several fit.
 * @param {{choices: Stage["choices"], slips: Record<string, number>, strings: Strings}} props
 */
export function Tally(props) {
  const counted = Object.values(props.slips).some(Boolean);
  return (
    <>
      <p class="room-ask">{words(props.strings, counted ? "room_tally" : "room_tally_none")}</p>
      <Slips {...props} />
    </>
  );
}

/**
 * The slips do not say what the room chose: it marks a choice, holds it, and only then goes on with it.
 * @param {object} props
 * @param {Stage["choices"]} props.choices
 * @param {Record<string, number>} props.slips
 * @param {string[]} props.open the choices it can still be
 * @param {Telling[]} [props.ask] what is asked, where there are no slips, and so no letters
 * @param {Mark} props.mark
 * @param {(mark: Mark) => void} props.set_mark
 * @param {Strings} props.strings
 */
export function Undecided({ choices, slips, open, ask, mark: { at, held }, set_mark, strings }) {
  const marked = choices.find(({ id }) => id === open[at]);
  const name = marked ? letter_of(choices, marked.id) : "";
  // What is drawn has a name of its own, and no letter.
  const plain = choices.some(({ drawn }) => drawn);
  if (held && marked)
    return (
      <>
        <p class="room-label">{words(strings, plain ? "room_held_this" : "room_held", { letter: name })}</p>
        <p class="room-ask">
          <Named {...marked} />
        </p>
        <p>{words(strings, "room_held_how")}</p>
      </>
    );
  const letters = open.map((id) => letter_of(choices, id));
  const tie = Object.values(slips).some(Boolean);
  return (
    <>
      {ask ? (
        <Asks ask={ask} />
      ) : (
        <p class="room-ask">
          {tie ? words(strings, "room_tie", { letters: listed(strings, letters, "and") }) : words(strings, "room_none")}
        </p>
      )}
      <p>{words(strings, "room_rule")}</p>
      <Slips
        choices={choices}
        slips={slips}
        strings={strings}
        marked={marked?.id}
        open={open}
        plain={plain}
        pick={(id) => set_mark({ at: open.indexOf(id), held: true })}
      />
      <p class="pg-unseen" role="status">
        {marked && words(strings, "room_marked", { letter: plain ? String(marked.drawn) : name })}
      </p>
    </>
  );
}

/** @param {Stage["choices"]} choices @param {string} id */
function letter_of(choices, id) {
  return letter(choices.findIndex((choice) => choice.id === id));
}
