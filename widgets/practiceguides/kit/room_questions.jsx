/**
 * An exercise for a group: its questions are put to the room one after the other, and after each it is told what
 * follows. It is no answer of the learner's. Where the room is, and what it chose, is kept in the tab
 * (room_history.js): after a reload, or closed and opened again, it is asked whether it goes on.
 *
 * @import {Item} from "./types.js"
 * @import {Stage, Telling} from "./beats.js"
 * @import {InRoom} from "./questions.jsx"
 *
 * @typedef {Pick<Stage, "ask" | "choices"> & Partial<Pick<Stage, "vote" | "questions">> & {texts?: Telling[]}} Asked
 *   `texts`: what is read before the question
 *
 * @typedef {object} Asking what a type brings
 * @property {Item} spec
 * @property {number} count how many questions
 * @property {string} before HTML: what it begins with
 * @property {(n: number) => Asked} asked
 * @property {(n: number, picked: string, slips: Record<string, number>, tell: Tell) =>
 *   {told: Telling[], questions?: string[]}} followed `picked`: what the room chose, or "" where it chooses none;
 *   `tell`: how feedback is told
 *
 * @typedef {typeof import("./telling.jsx")} Tell
 *
 * @typedef {{picked: string[], told: boolean}} Spot what the room chose so far, and whether it hears what follows
 */
import { is_record, is_texts } from "./data.js";
import { useState } from "./draw.jsx";
import { around_of } from "./room_around.js";
import { kept_of } from "./room_history.js";
import * as tell from "./telling.jsx";
import { begun_before, opening } from "./way_in.jsx";
import { words } from "./words.js";

/** @type {Spot} */
const FIRST = { picked: [], told: false };

/** @param {Asking & InRoom} props */
export default function Questions({ spec, count, before, asked, followed, strings, Room, leave }) {
  const [[kept, screen]] = useState(() => found_again(spec.id, count, asked));
  const [spot, set_spot] = useState(kept);
  const [at, set_at] = useState(screen);
  const [around] = useState(() => around_of(spec.id));
  const [is_over, set_over] = useState(false);
  const [door, set_door] = useState(kept.picked.length + screen > 0 ? "begun" : "opening");
  // Who begins again may have pressed the wrong key: what is kept stays until the first new vote.
  const [anew, set_anew] = useState(false);
  const [slips, set_slips] = useState(/** @type {Record<number, Record<string, number>>} */ ({}));
  const { picked, told } = spot;
  const n = told ? picked.length - 1 : picked.length;
  const counted = slips[n] ?? {};
  const head = count > 1 ? words(strings, "placed_at", { number: n + 1, max: count }) : spec.title;
  /** @param {Spot} next */
  const go = (next) => {
    set_spot(next);
    set_at(0);
  };
  const before_it = { spec, around, Room, leave, strings };
  if (door === "begun")
    return begun_before(before_it, head, (again) => {
      if (again) go(FIRST);
      set_anew(again);
      set_door(again ? "opening" : "");
    });
  if (door) return opening(before_it, () => set_door(""), null);
  const { texts = [], ...question } = asked(n);
  /** @type {Stage} */
  const stage = {
    id: `${told ? "told" : "asked"} ${n}`,
    title: spec.title,
    head,
    at,
    told: [...(n ? [] : tell.begun(spec, before)), ...texts],
    ask: [],
    choices: [],
    questions: [],
    end: told && n + 1 === count ? [] : null,
    ...(told ? { full: true, ...followed(n, picked[n], counted, tell) } : { again: n > 0, ...question }),
  };
  const step_back = () => go({ picked: told ? picked.slice(0, -1) : picked, told: !told });
  return (
    <Room
      stage={is_over ? { ...stage, id: "over", told: [], choices: [], questions: [], vote: undefined, end: [] } : stage}
      spot={anew && !picked.length ? undefined : spot}
      slips={counted}
      set_slips={(entered) => set_slips({ ...slips, [n]: entered })}
      choose={(id) => go({ picked: told ? picked : [...picked, id ?? ""], told: !told })}
      back={is_over ? () => set_over(false) : told || n ? step_back : () => set_door("opening")}
      to_end={() => set_over(true)}
      around={around}
      leave={leave}
      strings={strings}
    />
  );
}

/**
 * Where the room was, and at which screen, if there is such a place: the page may be another by now.
 * @param {string} id @param {number} count @param {Asking["asked"]} asked @returns {[Spot, screen: number]}
 */
function found_again(id, count, asked) {
  const { spot, at = 0 } = kept_of(id) ?? {};
  if (!is_record(spot) || !is_texts(spot.picked)) return [FIRST, 0];
  const { picked } = spot;
  const told = spot.told === true;
  const is_known = picked.every((id, n) => n < count && (!id || asked(n).choices.some((each) => each.id === id)));
  const is_there = told ? picked.length > 0 : picked.length < count;
  return is_known && is_there ? [{ picked, told }, at] : [FIRST, 0];
}
