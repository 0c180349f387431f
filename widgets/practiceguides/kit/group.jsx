/** @import {Drawn, Strings} from "./types.js" */
import { after_paint } from "./after_paint.js";
import { useEffect, useRef, useState } from "./draw.jsx";
import { useFar } from "./far.js";
import { useFocus } from "./focus.js";
import { asks_for_room } from "./room_address.js";
import { words } from "./words.js";

/** @typedef {typeof import("./room.jsx").default} Room */

/**
 * The way to the room: one question after the other, as large as a projector needs it. What the room needs is fetched
 * when somebody asks for it, by the button or by the address.
 * @template Part
 * @param {object} props
 * @param {string} props.id of the item
 * @param {Strings} props.strings
 * @param {() => Promise<Part>} props.load what the type puts to the room
 * @param {boolean} [props.away] the way in is not shown
 * @param {() => void} [props.again] begin anew: something was played here already, and a group may also go on
 * @param {string} [props.at] where it would go on
 * @param {(Part: Part, Room: Room, leave: () => void) => Drawn} props.children draw it
 */
export function ForAGroup({ id, strings, load, away, again, at = "", children }) {
  const [asked, set_asked] = useState(false);
  const [open, set_open] = useState(false);
  const { part: Room, failed } = useFar(asked, () => import("./room.jsx").then((module) => module.default));
  const own = useFar(asked, load);
  const place = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  const pressed = useRef(false);
  const [, lead] = useFocus();
  /** @param {() => void} [first] */
  const begin = async (first) => {
    set_asked(true);
    pressed.current = true;
    first?.();
    // Where a browser has no full screen, or refuses it, the room fills its window.
    await document.documentElement.requestFullscreen?.().catch(() => {});
    set_open(true);
  };
  useEffect(() => {
    // A piece of the page that is away comes first.
    const follow = () =>
      after_paint(() => {
        const is_addressed = asks_for_room(id);
        if (is_addressed) set_asked(true);
        set_open(is_addressed);
      });
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const leave = () => {
    if (asks_for_room(id)) history.replaceState(history.state, "", `#item-${id}`);
    // No button was pressed to which the focus could go back, or it may be gone by now.
    if (!pressed.current || away || again) lead(heading_of(/** @type {Element} */ (place.current)), "near");
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
          <button type="button" class="pg-button" onClick={() => begin(again)}>
            {words(strings, "room_open")}
          </button>
          {again && (
            <button type="button" class="pg-button pg-quiet" onClick={() => begin()}>
              {words(strings, "room_go_on", { at })}
            </button>
          )}
        </p>
      </details>
      {(failed || own.failed) && <p class="pg-notice">{words(strings, "far_failed")}</p>}
      {open && Room && own.part && children(own.part, Room, leave)}
    </>
  );
}

/** Where one is in the item: at the scene of a story that is begun, else at its title. @param {Element} place */
function heading_of(place) {
  const item = /** @type {Element} */ (place.closest(".pg-live, .pg-item"));
  const heading = /** @type {HTMLElement} */ (item.querySelector(".pg-here") ?? item.querySelector(".pg-title"));
  heading.tabIndex = -1;
  return heading;
}
