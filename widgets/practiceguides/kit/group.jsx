/** @import {Drawn, Strings} from "./types.js" */
import { useState } from "./draw.jsx";
import { useFar } from "./far.js";
import { words } from "./words.js";

/** @typedef {typeof import("./room.jsx").default} Room */

/**
 * The way to the room: one question after the other, as large as a projector needs it. What the room needs is fetched
 * when somebody asks for it.
 * @template Part
 * @param {object} props
 * @param {Strings} props.strings
 * @param {() => Promise<Part>} props.load what the type puts to the room
 * @param {(Part: Part, Room: Room, leave: () => void) => Drawn} props.children draw it
 */
export function ForAGroup({ strings, load, children }) {
  const [asked, set_asked] = useState(false);
  const [open, set_open] = useState(false);
  const { part: Room, failed } = useFar(asked, () => import("./room.jsx").then((module) => module.default));
  const own = useFar(asked, load);
  const begin = async () => {
    set_asked(true);
    // Where a browser has no full screen, or refuses it, the room fills its window.
    await document.documentElement.requestFullscreen?.().catch(() => {});
    set_open(true);
  };
  return (
    <details class="room-way">
      <summary>{words(strings, "room_for")}</summary>
      <p>{words(strings, "room_why")}</p>
      <p>{words(strings, "room_kept")}</p>
      <p class="pg-remark">{words(strings, "room_keys")}</p>
      <p class="pg-actions">
        <button type="button" class="pg-button" onClick={begin}>
          {words(strings, "room_open")}
        </button>
      </p>
      {(failed || own.failed) && <p class="pg-notice">{words(strings, "far_failed")}</p>}
      {open && Room && own.part && children(own.part, Room, () => set_open(false))}
    </details>
  );
}
