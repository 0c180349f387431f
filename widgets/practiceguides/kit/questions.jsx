/**
 * An exercise for a group: its questions are put to the room one after the other, and after each it is told what
 * follows. It is no answer of the learner's.
 *
 * @import {Feedback, Item, Strings} from "./types.js"
 * @import {Stage, Telling} from "./beats.js"
 * @import {Room} from "./group.jsx"
 *
 * @typedef {Pick<Stage, "told" | "ask" | "choices" | "vote" | "questions">} Asked
 *
 * @typedef {object} Asking what a type brings
 * @property {Item} spec
 * @property {number} count how many questions
 * @property {(n: number) => Asked} asked
 * @property {(n: number, picked: string, slips: Record<string, number>) => {told: Telling[], questions?: string[]}}
 *   followed `picked`: what the room chose, or "" where it chooses none
 *
 * @typedef {{strings: Strings, Room: Room, leave: () => void}} InRoom
 */
import { useState } from "./draw.jsx";
import { Sign } from "./signs.jsx";
import { words } from "./words.js";

/** @param {Asking & InRoom} props */
export function Questions({ spec, count, asked, followed, strings, Room, leave }) {
  const [picked, set_picked] = useState(/** @type {string[]} */ ([]));
  const [told, set_told] = useState(false);
  const [slips, set_slips] = useState(/** @type {Record<number, Record<string, number>>} */ ({}));
  const n = told ? picked.length - 1 : picked.length;
  const counted = slips[n] ?? {};
  /** @param {string | null} id */
  const choose = (id) => {
    if (!told) set_picked([...picked, id ?? ""]);
    set_told(!told);
  };
  const back = () => {
    if (told) set_picked(picked.slice(0, -1));
    set_told(!told);
  };
  /** @type {Stage} */
  const stage = {
    id: `${told ? "told" : "asked"} ${n}`,
    title: spec.title,
    head: count > 1 ? words(strings, "placed_at", { number: n + 1, max: count }) : spec.title,
    ask: [],
    choices: [],
    questions: [],
    end: told && n + 1 === count ? [] : null,
    ...(told ? followed(n, picked[n], counted) : asked(n)),
  };
  return (
    <Room
      stage={stage}
      slips={counted}
      set_slips={(entered) => set_slips({ ...slips, [n]: entered })}
      choose={choose}
      back={told || n ? back : null}
      leave={leave}
      strings={strings}
    />
  );
}

/** What an exercise begins with. @param {Item} spec @param {string} prompt @returns {Telling[]} */
export function begun({ title, note }, prompt) {
  return [note, prompt].flatMap((html) => (html ? [{ head: title, html }] : []));
}

/**
 * Something that was chosen, whether it fits, and why.
 * @param {string} label @param {string} text HTML, inline
 * @param {{fits: boolean, tag: string, feedback: Feedback}} verdict `tag`: in words
 * @param {Strings} strings
 * @returns {Telling[]}
 */
export function judged(label, text, { fits, tag, feedback }, strings) {
  const drawn = (
    <p>
      <Sign of={fits ? "right" : "wrong"} /> {tag}
    </p>
  );
  return [{ label, html: `<p>${text}</p>` }, { drawn }, ...reasons_of(feedback, strings, fits)];
}

/** @param {Feedback} feedback @param {Strings} strings @param {boolean} [fits] @returns {Telling[]} */
export function reasons_of({ story, research, why, instead }, strings, fits = false) {
  /** @type {[string, string | null][]} */
  const parts = [
    ["part_story", story],
    ["part_research", research],
    ["part_why", why && `<p>${why}</p>`],
    [fits ? "part_do" : "part_instead", instead],
  ];
  return parts.flatMap(([key, html]) => (html ? [{ label: words(strings, key), joins: true, html }] : []));
}
