/** @import {Drawn, Strings} from "./types.js" */
import { after_paint } from "./after_paint.js";
import { useEffect, useRef, useState } from "./draw.jsx";
import { useFar } from "./far.js";
import { useFocus } from "./focus.js";
import { asks_for_room, note_way_here } from "./room_address.js";
import { words } from "./words.js";

/**
 * @typedef {typeof import("./room.jsx").default} Room
 * @typedef {() => void} Leave to where the room began: its button, or the link on another page that led here
 */

/**
 * The way to the room: one question after the other, as large as a projector needs it. What the room needs is fetched
 * when somebody asks for it, by the button or by the address.
 * @template Part
 * @param {object} props
 * @param {string} props.id of the item
 * @param {Strings} props.strings
 * @param {() => Promise<Part>} props.load what the type puts to the room
 * @param {boolean} [props.away] the way in is not shown
 * @param {(Part: Part, Room: Room, leave: Leave) => Drawn} props.children draw it
 */
export function ForAGroup({ id, strings, load, away, children }) {
  const [asked, set_asked] = useState(0);
  const [open, set_open] = useState(false);
  const room = useFar(asked, () => import("./room.jsx").then((module) => module.default));
  const own = useFar(asked, load);
  const failed = open && (room.failed || own.failed);
  const place = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  const pressed = useRef(false);
  // A link begins a place in the tab's history that knows nothing of the room that was closed.
  const closed = useRef(/** @type {unknown} */ (null));
  const show = () => {
    if (closed.current && history.state?.room !== id) history.replaceState(closed.current, "");
    set_open(true);
  };
  const [, lead] = useFocus();
  const ask = () => set_asked((times) => times + 1);
  const begin = async () => {
    ask();
    set_open(false);
    pressed.current = true;
    // Where a browser has no full screen, or refuses it, the room fills its window.
    await document.documentElement.requestFullscreen?.().catch(() => {});
    show();
  };
  useEffect(() => {
    // A piece of the page that is away comes first.
    const follow = () =>
      after_paint(() => {
        if (!asks_for_room(id)) return set_open(false);
        ask();
        show();
      });
    if (asks_for_room(id)) note_way_here();
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    if (failed && document.fullscreenElement) document.exitFullscreen();
  }, [failed]);
  /** @type {Leave} */
  const leave = () => {
    if (history.state?.led) return history.back();
    if (asks_for_room(id)) history.replaceState(history.state, "", `#item-${id}`);
    closed.current = history.state;
    const item = /** @type {Element} */ (place.current?.closest(".pg-live, .pg-item"));
    const here = /** @type {HTMLElement | null} */ (item.querySelector(".pg-here"));
    // No button was pressed to which the focus could go back, or a story went on since.
    if (!pressed.current || away || here) {
      const heading = here ?? /** @type {HTMLElement} */ (item.querySelector(".pg-title"));
      heading.tabIndex = -1;
      lead(heading, "near");
    }
    pressed.current = false;
    set_open(false);
  };
  return (
    <>
      <details class="room-way" hidden={away} ref={place}>
        <summary>{words(strings, "room_for")}</summary>
        <p>{words(strings, "room_why")}</p>
        <p>{words(strings, "room_kept")}</p>
        <p class="pg-remark">{words(strings, "room_keys")}</p>
        <p class="pg-actions">
          <button type="button" class="pg-button" onClick={begin}>
            {words(strings, "room_open")}
          </button>
        </p>
      </details>
      {failed && <p class="pg-notice">{words(strings, "far_failed")}</p>}
      {open && room.part && own.part && children(own.part, room.part, leave)}
    </>
  );
}
