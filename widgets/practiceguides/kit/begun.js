/**
 * What a room is asked that was here before: whether it goes on where it was, or begins again.
 *
 * @import {Strings} from "./types.js"
 * @import {Stage} from "./beats.js"
 */
import { words } from "./words.js";

export const [ON, ANEW] = ["on", "anew"];

/**
 * @param {string} title of the item @param {string} at where it would go on @param {Strings} strings
 * @returns {Stage}
 */
export function begun_before(title, at, strings) {
  return {
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
  };
}
