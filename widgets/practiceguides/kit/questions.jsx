/**
 * An exercise for a group, as its type's `room.jsx` draws it: what asks the questions is a script of its own.
 *
 * @import {Strings} from "./types.js"
 * @import {Leave, Room} from "./group.jsx"
 * @import {Asking} from "./room_questions.jsx"
 * @typedef {{strings: Strings, Room: Room, leave: Leave}} InRoom
 */
import { useFar } from "./far.js";
import { words } from "./words.js";

/** @param {Asking & InRoom} props */
export function Questions(props) {
  const { part: Asked, failed } = useFar(true, () => import("./room_questions.jsx").then((module) => module.default));
  if (failed) return <p class="pg-notice">{words(props.strings, "far_failed")}</p>;
  return Asked && <Asked {...props} />;
}
