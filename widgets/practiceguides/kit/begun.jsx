/**
 * What a room is asked that was here before: whether it goes on where it was, or begins again.
 *
 * @import {Strings} from "./types.js"
 * @import {InRoom} from "./questions.jsx"
 * @import {Around} from "./room_around.js"
 */
import { words } from "./words.js";

const [ON, ANEW] = ["on", "anew"];

/**
 * The same room as the one that goes on, so this is called and not drawn as a part of its own: its view stays open.
 * @param {Pick<InRoom, "Room" | "leave"> & {
 *   title: string,
 *   at: string,
 *   decide: (anew: boolean) => void,
 *   around: Around | null,
 *   strings: Strings,
 * }} props `title`: of the item; `at`: where it would go on
 */
export function begun_before({ title, at, decide, Room, leave, around, strings }) {
  return (
    <Room
      stage={{
        id: "begun",
        title,
        head: title,
        told: [],
        ask: [{ text: words(strings, "room_begun") }],
        choices: [
          { id: ON, text: "", drawn: words(strings, "room_go_on", { at }) },
          { id: ANEW, text: "", drawn: words(strings, "room_anew") },
        ],
        vote: "mark",
        questions: [],
        end: null,
      }}
      slips={{}}
      set_slips={() => {}}
      choose={(id) => decide(id === ANEW)}
      back={null}
      around={around}
      leave={leave}
      strings={strings}
    />
  );
}
