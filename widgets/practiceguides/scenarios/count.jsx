/**
 * Counting the slips of a room, and showing what was counted.
 *
 * @import {Strings, ViewHost} from "../kit/types.js"
 * @import {Choice} from "./types.js"
 */
import { Html, useEffect, useRef, useState } from "../kit/draw.jsx";
import { listed, words } from "../kit/words.js";
import { most_slips } from "./compare.js";
import { letter } from "./room.jsx";

/** More than any room has. */
const MOST = 999;

/**
 * The slips of one scene: enter, show, go on with what has the most.
 * @param {object} props
 * @param {string} props.uid
 * @param {Choice[]} props.choices
 * @param {Record<string, number>} props.slips
 * @param {(slips: Record<string, number>) => void} props.set_slips
 * @param {(id: string, event: UIEvent) => void} props.choose
 * @param {Strings} props.strings
 * @param {ViewHost} props.host
 */
export function Count({ uid, choices, slips, set_slips, choose, strings, host }) {
  const [shown, set_shown] = useState(0);
  const told = useRef(/** @type {HTMLDivElement | null} */ (null));
  useEffect(() => {
    if (shown) host.announce(told.current?.innerText ?? "");
  }, [shown]);
  /** @param {string} id @param {string} value */
  const enter = (id, value) => {
    const { [id]: _, ...others } = slips;
    const count = Math.min(MOST, Math.max(0, Math.floor(Number(value))));
    set_slips(value === "" ? others : { ...others, [id]: count });
  };
  /** @param {Event} event */
  const show = (event) => {
    event.preventDefault();
    set_shown(shown + 1);
  };
  const most = most_slips(slips);
  const letters = choices.flatMap(({ id }, index) => (most.includes(id) ? [letter(index)] : []));
  return (
    <form class="scenario-room" onSubmit={show}>
      <h5>{words(strings, "scenario_slips")}</h5>
      <p class="pg-remark">{words(strings, "scenario_slips_how")}</p>
      <div class="scenario-counts">
        {choices.map(({ id, text }, index) => (
          <div key={id}>
            <label for={`${uid}-${id}`}>
              {letter(index)}
              <span class="pg-unseen">
                {" "}
                · <Html as="span" of={text} />
              </span>
            </label>
            <input
              type="number"
              id={`${uid}-${id}`}
              min="0"
              max={MOST}
              inputmode="numeric"
              autocomplete="off"
              value={slips[id] ?? ""}
              onInput={(event) => enter(id, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
      <p class="pg-actions">
        <button type="submit" class="pg-button">
          {words(strings, "scenario_slips_show")}
        </button>
      </p>
      {shown > 0 && (
        <>
          <div ref={told}>
            {most.length ? (
              <Slips choices={choices} slips={slips} strings={strings} />
            ) : (
              <p>{words(strings, "scenario_slips_none")}</p>
            )}
            {most.length > 1 && (
              <p>{words(strings, "scenario_slips_tie", { letters: listed(strings, letters, "plain") })}</p>
            )}
          </div>
          {most.length === 1 && (
            <p class="pg-actions">
              <button type="button" class="pg-button" onClick={(event) => choose(most[0], event)}>
                {words(strings, "scenario_slips_go")}
              </button>
            </p>
          )}
        </>
      )}
    </form>
  );
}

/**
 * How many slips each choice has: in words, with a bar beside them.
 * @param {{choices: Choice[], slips: Record<string, number>, strings: Strings}} props
 */
export function Slips({ choices, slips, strings }) {
  const sum = Object.values(slips).reduce((one, other) => one + other, 0);
  return (
    <>
      <p>{words(strings, "scenario_slips_sum", { n: sum })}</p>
      <ul class="scenario-slips">
        {choices.map(({ id, text }, index) => (
          <li key={id}>
            {letter(index)} · <Html as="span" of={text} />{" "}
            <b>{words(strings, "scenario_slips_of", { n: slips[id] ?? 0 })}</b>
            <div class="scenario-bar" aria-hidden="true">
              <i style={{ inlineSize: `${(100 * (slips[id] ?? 0)) / sum}%` }}></i>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
